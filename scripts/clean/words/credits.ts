/** Roles that a credit line names. Credits stay in the body, whatever stands around them. */
const roles =
	"记者|通讯员|特约记者|实习记者|本报记者|摄影|摄像|图片|图文|文图|文字|文案|撰文|撰稿|供稿|来源|信息来源|资料来源|稿源|作者|编辑|责任编辑|责编|美编|排版|制图|设计|校对|审核|审校|初审|复审|终审|一审|二审|三审|审稿|审稿人|审签|签发|监制|总监制|主编|副主编|主办|承办|策划|统筹|出品|值班编委|新媒体编辑|通讯员/摄影|文/图|图/文|文、图|文|图|转载自|素材来源|封面图来源|插图来源|本文作者|校读|剪辑|语音|记者/通讯员|供图";
const creditPattern = new RegExp(
	`^[（(【\\[]?(?:本报|本台|本网|新媒体)?(?:${roles})(?:[、/|与和](?:${roles}))*\\s{0,4}(?:[:：|丨/]|\\s)\\s{0,4}\\S`,
	"u",
);

/** Whether a line names who wrote, took, edited or sent something. */
export function isCredit(line: string): boolean {
	return line.length <= 120 && creditPattern.test(line);
}
