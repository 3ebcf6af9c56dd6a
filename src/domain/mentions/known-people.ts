import { readTitlesBeside } from "./beside-name.ts";
import { isCalledSo, isSpoken } from "./forms-of-address.ts";
import { judgeMention } from "./judge-mention.ts";
import { canEndName, standsAsName } from "./name-shape.ts";
import type { IndexedPerson } from "./person-index.ts";
import type { FoundMention, Reading } from "./reading.ts";
import type { TitlePhrase } from "./title-phrase.ts";

/** Whether the first or last character of a name of three or more is printed twice: 陈书敏敏院长; not 主任|任晓东. */
const isDoubled = (text: string, end: number, name: string, isAfterTitle: boolean) =>
	name.length > 2 &&
	// 潘志远|远程会诊 is the beginning of a word.
	((text.charAt(end) === name.at(-1) &&
		text.charAt(end + 1) !== name.at(-1) &&
		canEndName(text, end + 1)) ||
		(!isAfterTitle && text.charAt(end - name.length - 1) === name.charAt(0)));

/**
 * Whether a title behind a name is how one of some people may be called: 马千里主任 of a 副主任; of one who left the office,
 * in speech or where the article says that he did.
 */
function isAddress(
	{ text, setting }: Reading,
	{ phrase, verdict }: FoundMention,
	nameEnd: number,
	bearers: readonly IndexedPerson[],
): boolean {
	const isFormer = bearers.some(({ id }) => setting.former?.has(id));
	if (verdict !== "不符" && !isFormer && !isSpoken(text, nameEnd)) return false;
	const [title, ...more] = phrase?.titles ?? [];
	if (!phrase || !title || more.length > 0 || phrase.start !== nameEnd) return false;
	// 尹海涛　市一院骨科主任 says whose office it is.
	if (verdict === "不符" && title.holder.kind !== "none") return false;
	return title.core.organ === "" && bearers.some(({ person }) => isCalledSo(person, title.core));
}

/** The people of the record in a text, each judged. */
export function findKnown(reading: Reading): FoundMention[] {
	const { text, knowledge, setting } = reading;
	const names = knowledge.people.namesIn(text);
	const starts = new Set(names.map(({ start }) => start));
	const found: FoundMention[] = [];
	let floor = 0;
	for (const { start, name } of names) {
		const end = start + name.length;
		const bearers = knowledge.people.named(name);
		const isExpected = bearers.some(({ id }) => setting.expected.has(id));
		const phrase = readTitlesBeside(text, { start, end }, floor, knowledge.organisations, (index) =>
			starts.has(index),
		);
		const judge = (beside: TitlePhrase | undefined) =>
			judgeMention({ reading, start, name, phrase: beside, bearers, before: found.at(-1) });
		const told = judge(phrase);
		const isLeft =
			(told.verdict === "过时" || told.verdict === "不符") &&
			isAddress(reading, told, end, bearers);
		const mention = isLeft ? judge(undefined) : told;
		const isAfterTitle = phrase?.end === start;
		// A title that fits says that 宋浩|摄 is no name of three.
		const isSure = isAfterTitle && (mention.verdict === "一致" || mention.verdict === "简称");
		if (!isSure && !standsAsName(text, start, name, isExpected)) continue;
		found.push(
			isDoubled(text, end, name, isAfterTitle) ? { ...mention, verdict: "疑似错名" } : mention,
		);
		floor = Math.max(end, mention.end);
	}
	return found;
}
