import { isHanAt } from "../../../../src/domain/mentions/characters.ts";
import { commonSurnames } from "../../../../src/domain/mentions/name-words.ts";
import type { LikeWord } from "./word-likeness.ts";

/** Verbs that speech doubles: 研究研究, 商量商量. */
const doubledVerbs = new Set(
	"研究 商量 休息 讨论 打听 了解 学习 锻炼 活动 考虑 介绍 检查 观察 体会 体验 感受 交流 沟通 参观 准备 打扫 收拾 整理 照顾 放松 调整 尝试 请教 指点 教育 宣传 总结 分析 琢磨 合计 比较 核对 关心 表扬 鼓励 鉴定 评价 溜达 走动 溜溜 聊聊 张罗 帮衬 帮忙 打量 试验 热闹 高兴 暖和 凉快 舒坦 痛快 轻松 清静 联系 反映 梳理 点拨 切磋 练习 巩固 熟悉 适应 认识 磨合 检讨 反省 思考 斟酌 掂量 盘算 算计 疏通 活络 按摩 揉揉 敲打 提醒 劝说 开导 安慰 表示 意思 见识 品尝 欣赏 享受 修整 归置 布置 安排 统计 摸索 探讨 议论 评论 推敲 回忆 回味 消化 温习 复习 预习".split(
		" ",
	),
);

/** Words that emphasis or counting doubles: 很多很多, 千万千万, 彼此彼此; and a name's end before the same word: 人民医院|医院感染. */
const doubledOthers = new Set(
	"学会 很多 非常 特别 好多 许多 多少 千万 彼此 永远 真的 好的 对的 是的 加油 谢谢 恭喜 欢迎 某某 医院 主任 护士 委员 会议 中心 秘书 部门 来回 不要 不行 可以 没有 快点 慢点 再见 拜托 等等 哈哈 呵呵 嘿嘿 哗啦 叮当 滴答 滴嗒 嘀嗒 啪嗒 吧嗒 咕咚 咕嘟 扑通 轰隆 咔嚓 噼啪 哗哗 咚咚 知道 明白 当心 小心 注意 快快".split(
		" ",
	),
);

/** Characters that say something twice in no sentence: 很很, 的的, where neither is part of a word. */
const single = /^[的很也就把被与及并或则但却将由在从对以于要]$/;

/** Ends of words that are said twice at no clause's end: 高发季季，. 村村 and 人人 are said. */
const boundEnd = /^[季率性化型式者员室科院制期量额]$/;

const dictionary = new Intl.Segmenter("zh", { granularity: "word" });
const reach = 8;

/** Whether a run is a clause of a quotation by itself, where people say what they like twice: “好看好看，”. */
const isExclaimed = (text: string, start: number, end: number) =>
	text.lastIndexOf("“", start) > text.lastIndexOf("”", start) &&
	!isHanAt(text, start - 1) &&
	!isHanAt(text, end);

/** Whether a word of the dictionary begins and ends at these places of a text. */
function isCut(text: string, from: number, to: number): boolean {
	const start = Math.max(0, from - reach);
	const edges = new Set<number>();
	for (const { index, segment } of dictionary.segment(text.slice(start, to + reach))) {
		edges.add(start + index);
		edges.add(start + index + segment.length);
	}
	return edges.has(from) && edges.has(to);
}

/** Whether a repeated word may be meant: 研究研究, 一步一步, 几家几家, 天天天天. */
function mayBeMeant(word: string): boolean {
	if (new Set(word).size === 1) return true;
	return (
		doubledVerbs.has(word) ||
		doubledOthers.has(word) ||
		/^[一二三四五六七八九十百千万亿两几半〇零每各]/.test(word) ||
		/[一二三四五六七八九十]$|^.着$|^(.)一\1$|^有.$/.test(word) ||
		// 大把大把, 整块整块
		/^[整成大小满][块片把口步群包箱堆串杯碗盒袋批车队对排声滴团盆筐桶瓶条张]$/.test(word)
	);
}

/**
 * Every word that a text says twice in a row: 这块这块短板, 复盘复盘, 医联体医联体, 很很难得. What people double in
 * speech is left in peace, and what is a clause of a quotation by itself.
 */
export function repeatsIn(text: string): LikeWord[] {
	const found: LikeWord[] = [];
	for (let start = 0; start < text.length - 1; start++) {
		if (!isHanAt(text, start)) continue;
		for (const length of [4, 3, 2]) {
			if (text.charCodeAt(start) !== text.charCodeAt(start + length)) continue;
			const word = text.slice(start, start + length);
			const end = start + 2 * length;
			if (end > text.length || !text.startsWith(word, start + length)) continue;
			if (![...word].every((_, index) => isHanAt(text, start + index))) continue;
			if (mayBeMeant(word) || isExclaimed(text, start, end)) continue;
			if (!isCut(text, start + length, end) || !isCut(text, start, start + length)) continue;
			found.push({ start, words: word + word, right: word, why: "重复了" });
			start = end - 1;
			break;
		}
		if (
			text.charAt(start + 1) === text.charAt(start) &&
			single.test(text.charAt(start)) &&
			text.charAt(start + 2) !== text.charAt(start) &&
			text.charAt(start - 1) !== text.charAt(start) &&
			// 何由由: somebody.
			!(text.charAt(start) === "由" && commonSurnames.has(text.charAt(start - 1))) &&
			isLone(text, start)
		)
			found.push({
				start,
				words: text.slice(start, start + 2),
				right: text.charAt(start),
				why: "多了一个字",
			});
		if (isDoubledEnd(text, start))
			found.push({
				start,
				words: text.slice(start, start + 2),
				right: text.charAt(start),
				why: "多了一个字",
			});
		const end = text.charAt(start + 1);
		if (end === text.charAt(start + 2) && isEcho(text, start))
			found.push({
				start,
				words: text.slice(start, start + 3),
				right: text.slice(start, start + 2),
				why: "多了一个字",
			});
	}
	return found;
}

/** Whether a verb's 到 or 来 stands twice: 达到到九成, 请来来了. */
const doubledEnd = {
	到: /(?<=[达得受做遇感来提赶涉])到到(?=[\p{Script=Han}\d“])(?![位场会岗期点账货站访手家底校院村来达任])/uy,
	来: /(?<=[请带送派迎引找接])来来(?=了)/y,
};

/** Whether a character begins a pair of itself that no word needs: the end of a noun before punctuation, or of a verb. */
function isDoubledEnd(text: string, start: number): boolean {
	const character = text.charAt(start);
	if (text.charAt(start + 1) !== character) return false;
	if (character === "到" || character === "来") {
		const pattern = doubledEnd[character];
		pattern.lastIndex = start;
		return pattern.test(text) && isCut(text, start + 1, start + 2);
	}
	return (
		boundEnd.test(character) &&
		isHanAt(text, start - 1) &&
		!commonSurnames.has(text.charAt(start - 1)) &&
		!isHanAt(text, start + 2) &&
		isLone(text, start)
	);
}

/** Whether a verb of two has its end twice, before punctuation: 按早、中、晚分开开. */
function isEcho(text: string, start: number): boolean {
	const [first, end] = [text.charAt(start), text.charAt(start + 1)];
	if (!/[开到起成住出进完解决得论究绍]/.test(end) || first === end) return false;
	// 来来去去
	if (isHanAt(text, start + 3) || text.charAt(start - 1) === first) return false;
	return isCut(text, start, start + 2) && isCut(text, start + 2, start + 3);
}

/** Whether two characters stand each for itself: 很|很|难得, not 目的|的. */
function isLone(text: string, start: number): boolean {
	const from = Math.max(0, start - reach);
	const lone = new Set(
		[...dictionary.segment(text.slice(from, start + 2 + reach))]
			.filter(({ segment }) => segment.length === 1)
			.map(({ index }) => from + index),
	);
	return lone.has(start) && lone.has(start + 1);
}
