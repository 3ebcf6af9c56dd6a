import { isHanAt, wordEndingAt, wordEndings } from "./characters.ts";
import { hasFollowerAt } from "./name-shape.ts";
import { titleCoreEndingAt } from "./title-core.ts";

/** Words after which somebody is named without a title. */
const before = wordEndings(
	"由 从 为 图为 其中 有 是 和 与 及 在 对 向 请 让 被 据 听 称 上 后 时 随 随后 最后 首先 会上 记者 会议 仪式 同志 以及 包括 感谢 对话 专访 走近 对谈 前任 继任者 领队 搭档 同事 签发人 主持人 主讲人 授课人 汇报人 报告人 联系人 经办人 填报人".split(
		" ",
	),
);

/** Whether a name without a title may begin here: after punctuation, a title, or a word that leads to a name. */
export function canBegin(text: string, index: number): boolean {
	return (
		!isHanAt(text, index - 1) ||
		wordEndingAt(text, index, before) !== undefined ||
		titleCoreEndingAt(text, index) !== undefined
	);
}

/** Whether a word of two or more characters, or punctuation, ends a name here: one character alone proves little. */
export function endsSurely(text: string, index: number): boolean {
	if (!isHanAt(text, index) || /^[说称道][，：:“]/.test(text.slice(index, index + 2))) return true;
	return hasFollowerAt(text, index, 2);
}
