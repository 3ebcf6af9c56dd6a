/** How captions of hospital news end or begin: what the picture shows somebody doing. */
const doing =
	/(?:讲话|致辞|致词|发言|主持(?:会议|大会|仪式)?|授牌|揭牌|签约|签字|合影|合影留念|现场|会场|介绍|汇报|总结|颁奖|表态|座谈|观摩|考察|调研|查房|义诊|会诊|示教|剪影|一角|一景|外景|全景|掠影|海报|截图|示意图|资料图|效果图|图片|摄|供图)[）)]?$/;
const marks =
	/^(?:图为|图中|上图|下图|左图|右图|图\s?[\d一二三四五六七八九十]{1,3}|[▲△▴↑]|[（(]?[左右上下][）)]?[图一二三四:：])/;

/** Whether a short line reads like a caption. */
export function isCaptionText(line: string): boolean {
	return line.length <= 60 && (doing.test(line) || marks.test(line));
}

/** Who took a picture, or where it is from: 记者刘一鸣 摄, (图/宣传科), 图源网络. */
const pictureCredit =
	/(?:[\s（(]|^)(?:(?:本报|本院|本网)?(?:记者|通讯员|摄影|供图|图源|图片来源|配图源?自?|图片?[:：/]|资料图|图自|源自|来源)|[\p{Script=Han}]{2,4}\s{0,2}[摄攝供]).{0,24}$/u;

/** Whether a short line says who took a picture or where it is from. */
export function isPictureCredit(line: string): boolean {
	return (
		line.length <= 60 &&
		(pictureCredit.test(line) || /[摄攝][）)]?$|供图[）)]?$|资料图[）)]?$/.test(line))
	);
}
