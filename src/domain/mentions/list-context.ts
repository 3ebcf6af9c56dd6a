import { organisationKey } from "./organisation-index.ts";
import type { FoundMention, Reading } from "./reading.ts";
import { sentenceAround } from "./sentence-days.ts";
import type { TitlePhrase } from "./title-phrase.ts";

/** Between two people of one list there is nothing else. */
export const listJoin = /^(?:[、，；,;]|和|与|及|以及)$/;

/** Between two people whose titles one word may open, or one title may end. */
const closeJoin = /^(?:、|和|与|及)$/;

/** Every organisation that the sentence around a position names before it. */
function keysNamedBefore({ text, knowledge: { organisations } }: Reading, index: number): string[] {
	const { start } = sentenceAround(text, index);
	const keys: string[] = [];
	for (let end = start + 2; end <= index; end++)
		keys.push(...(organisations.endingAt(text, end, start)?.keys ?? []));
	return keys;
}

/**
 * The organisation that the item before hands on: 重医附二院党委书记袁军，|党委副书记杨现洲. After a comma it may be any that
 * the sentence names: 市一院院长林昱把牌子交给县医院院长容健，|医务部主任吴清主持.
 */
export function carriedKeys(
	reading: Reading,
	start: number,
	before: FoundMention | undefined,
): readonly string[] | undefined {
	const join = before?.phrase ? reading.text.slice(before.end, start) : "";
	if (!before?.phrase || !listJoin.test(join)) return undefined;
	const holder = before.phrase.titles[0]?.holder;
	const own = before.judgements.find(({ appointment }) => appointment)?.appointment?.organisation;
	const keys = holder?.kind === "known" ? holder.keys : own && [organisationKey(own)];
	if (!keys || (holder?.kind !== "known" && before.verdict !== "一致")) return undefined;
	return closeJoin.test(join) ? keys : [...new Set([...keys, ...keysNamedBefore(reading, start)])];
}

/** The last title before a bare name in a list: 副院长段绪坤、|张安. */
export function sharedPhrase(
	{ text }: Reading,
	start: number,
	before: FoundMention | undefined,
): TitlePhrase | undefined {
	const last = before?.phrase?.titles.at(-1);
	if (!before || !last || before.nameStart < last.start) return undefined;
	return closeJoin.test(text.slice(before.end, start))
		? { titles: [last], start, end: start }
		: undefined;
}

/** Titles of a list that a word of time opens, which counts for all: 时任党委书记陈伯年、|院长黄卓群. */
export function withMarkOfList(
	{ text }: Reading,
	phrase: TitlePhrase | undefined,
	before: FoundMention | undefined,
): TitlePhrase | undefined {
	const mark = before?.phrase?.titles.at(-1)?.core.mark;
	if (!before || !phrase || (mark !== "then" && mark !== "once")) return phrase;
	if (!closeJoin.test(text.slice(before.end, phrase.start))) return phrase;
	const titles = phrase.titles.map((title) =>
		title.core.mark ? title : { ...title, core: { ...title.core, mark } },
	);
	return { ...phrase, titles };
}
