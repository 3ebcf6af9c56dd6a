/**
 * Words of this kind of text that neither the list of the genre nor the runtime's dictionary has, and that sound or look
 * like others: ranks, herbs, terms of law, and what everybody says. They are never slips.
 */
const rightWords =
	"豁得 接牌 共织 难产 指血 指尖血 出声 止疼 意为 海姆立克 地垫 脚垫 坐垫 靠垫 床垫 门帘 窗帘 实绩 按实 据实 护师 技师 药师 医师 营养师 设区 胜出 任上 任内 任期 任职 任教 一职 家数 人头 记着 细辛 远志 当归 使君子 厚朴 防风 独活 续断 常山 石斛 半夏 地黄 熟地 生地 升麻 知母 前胡 柴胡 白芷 白芍 赤芍 川芎 黄芪 黄芩 黄连 黄柏 党参 丹参 沙参 玄参 苦参 人参 三七 天麻 杜仲 牛膝 木香 砂仁 陈皮 甘草 桔梗 麦冬 天冬 五味子 枸杞 菊花 金银花 连翘 板蓝根 大青叶 淡竹叶 夏枯草 白术 苍术 茯苓 泽泻 猪苓 薏米 山药 山楂 山茱萸 肉桂 桂枝 附子 干姜 吴茱萸 延胡索 白芥子 甘遂 红花 桃仁 杏仁 艾叶 香附 郁金 姜黄 重楼 云木香 进城 进山 进村 进寨 进镇 进县 进京 进省 出城 出山 出村 出县 出省 回城 回乡 回村 下山 下村 上山 过江 过河 赶街 赶集 赶场 出戏 看戏 盖楼 盖房 军工 欢迎词 答谢词 祝酒词 开幕词 闭幕词 颁奖词 诊查 诊次 诊区 加身 坐位 排程 术式 术后 术前 术中 术者 防治结核 持续乏力 敢于奉献".split(
		" ",
	);

/** Whether some words are one of these: 防治结核, where 防治结合 may be heard. */
export const isRightWord = (words: string): boolean => rightWords.includes(words);

const byHead = new Map<string, string[]>();
for (const word of rightWords)
	byHead.set(word.charAt(0), [...(byHead.get(word.charAt(0)) ?? []), word]);

/** Whether a run of a text lies in one of these words or in a document's number: 国办发〔2019〕4号. */
export function isInRightWord(text: string, start: number, end: number): boolean {
	for (let from = Math.max(0, start - 3); from < end; from++)
		if (
			byHead
				.get(text.charAt(from))
				?.some((word) => from + word.length > start && text.startsWith(word, from))
		)
			return true;
	return /^\p{Script=Han}{0,3}[〔［[]/u.test(text.slice(end, end + 4));
}
