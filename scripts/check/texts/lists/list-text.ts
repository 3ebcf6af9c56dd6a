import type { ContentRecord } from "../../../lib/record.ts";
import { readOnce } from "../../read-once.ts";
import type { Passage } from "../passages.ts";

/** What joins two things of a list, and what stands for it inside a name: 云和县 is one. */
const joins = "和与及";
const inNames = "\uE001\uE002\uE003";

const swap = (text: string, from: string, to: string) =>
	text.replace(new RegExp(`[${from}]`, "g"), (each) => to.charAt(from.indexOf(each)));

/** The words of a list as they are printed. */
export const printed = (text: string): string => swap(text, inNames, joins);

/** A name, and how it is read in a list. */
type JoinedName = readonly [name: string, read: string];

/** The names of hospitals and their places that hold what looks like a join, longer ones first. */
const joinedNames = readOnce((record: ContentRecord): readonly JoinedName[] =>
	[
		...new Set(
			[...record.hospitals.values()].flatMap(({ data }) => [
				data.name,
				...data.shortNames,
				...[data.region.city, data.region.county].flatMap((place) => place ?? []),
			]),
		),
	]
		.filter((name) => /[和与及]/.test(name))
		.sort((a, b) => b.length - a.length)
		.map((name): JoinedName => [name, swap(name, joins, inNames)]),
);

const aside = /（(?:(?:以下)?(?:简|统)称|现名?|原名?)[^（）]*）/g;

/** A passage as its lists are read: without 以下简称 and 现某某医院, and no name parted by what looks like a join. */
export function listText(record: ContentRecord, passage: Passage): Passage {
	let text = passage.text;
	if (/[和与及]/.test(text))
		for (const [name, read] of joinedNames(record))
			if (text.includes(name)) text = text.replaceAll(name, read);
	const cuts = /（(?:以下)?[简统现原]/.test(text)
		? [...text.matchAll(aside)].map(({ 0: { length }, index }) => ({ index, length }))
		: [];
	if (cuts.length === 0) return text === passage.text ? passage : { ...passage, text };
	/** Where a character of the shortened text stands in the whole. */
	const sourceOf = (index: number) =>
		cuts.reduce((at, cut) => (cut.index <= at ? at + cut.length : at), index);
	return {
		...passage,
		text: text.replace(aside, ""),
		placeAt: (index) => passage.placeAt(sourceOf(index)),
	};
}
