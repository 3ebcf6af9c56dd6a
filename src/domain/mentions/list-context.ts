import { organisationKey } from "./organisation-index.ts";
import type { FoundMention, Reading } from "./reading.ts";
import type { TitlePhrase } from "./title-phrase.ts";

/** Between two people of one list there is nothing else. */
export const listJoin = /^(?:[、，；,;]|和|与|及|以及)$/;

/** Between two people whose titles one word may open, or one title may end. */
const closeJoin = /^(?:、|和|与|及)$/;

/** The organisation that the item before hands on: 重医附二院党委书记袁军，|党委副书记杨现洲. */
export function carriedKeys(
	{ text, knowledge }: Reading,
	start: number,
	before: FoundMention | undefined,
): readonly string[] | undefined {
	if (!before?.phrase || !listJoin.test(text.slice(before.end, start))) return undefined;
	const holder = before.phrase.titles[0]?.holder;
	if (holder?.kind === "known") return holder.keys;
	const key = before.judgements.find(({ appointment }) => appointment)?.appointment?.organisation;
	return before.verdict === "一致" && key && knowledge ? [organisationKey(key)] : undefined;
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
