/** Every step that can write to the ledger, in the order of the pipeline, with its name for the office. */
export const stepLabels = {
	parse: "读取网页",
	"find-body": "找出正文",
	"drop-hidden": "去掉隐藏内容",
	"drop-chrome": "去掉编辑器外壳",
	"repair-invisible": "去掉看不见的字符",
	"repair-pinyin": "去掉夹带的拼音",
	"repair-script": "繁体改简体",
	"quarantine-spam": "隔离垃圾内容",
	"repair-pictures": "整理图片",
	"repair-nbsp": "去掉不换行空格",
	unwrap: "拆开版式",
	"repair-punctuation": "标点改全角",
	"repair-spaces": "去掉多余空格",
	"drop-boilerplate": "去掉平台套话",
	"lift-facts": "提取标题与时间",
	"find-headings": "识别小标题",
	"find-lists": "识别列表",
	"tie-captions": "图说归图",
	figures: "生成图片块",
	sanitise: "安全过滤",
	"to-mdast": "转为 Markdown",
	"repair-inline": "整理行内格式",
	serialise: "写成 MDX",
	"front-matter": "写入文章资料",
} as const;

export type StepName = keyof typeof stepLabels;

/** The steps that may be turned off: repairs of the text, and judgements about structure. Safety is not among them. */
export const optionalSteps = [
	"quarantine-spam",
	"repair-pinyin",
	"repair-script",
	"repair-punctuation",
	"repair-nbsp",
	"repair-spaces",
	"drop-boilerplate",
	"lift-facts",
	"find-headings",
	"find-lists",
	"tie-captions",
] as const satisfies readonly StepName[];
