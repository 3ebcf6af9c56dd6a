import { type Announcement, announcement, smallCount } from "./announcements.ts";
import type { Passage } from "./passages.ts";
import { isOfText } from "./text-things.ts";

const numerals = "一二三四五六七八九十";
/** How the things of a run may be marked, from the first on; of each the text before the ordinal and behind it. */
const marks: readonly (readonly [sign: string, mark: (ordinal: string) => string])[] = [
	["一是", (ordinal) => `${ordinal}是`],
	["一要", (ordinal) => `${ordinal}要`],
	["第一", (ordinal) => `第${ordinal}[，、是]`],
	["（一）", (ordinal) => `（${ordinal}）`],
];
/**
 * Of each kind, the marks from the first on: at the beginning of a clause, and of a paragraph. A text without the `sign` has
 * not the first.
 */
const kinds = marks.map(([sign, mark]) => ({
	sign,
	steps: [...numerals].map((ordinal) => ({
		inside: new RegExp(`(?<=^|[，。；：！？“\\n])${mark(ordinal)}`),
		first: new RegExp(`^${mark(ordinal)}`),
	})),
}));
type Kind = (typeof kinds)[number];
const candidate = new RegExp(
	`${smallCount}(个方面|方面|[点条项个件大步种句])(\\p{Script=Han}{0,8})`,
	"gu",
);

/** 首先，…。其次，…。再次，…。最后，…。 */
const spoken = /(?<=^|[。；：“])(首先|其次|再次|最后|第三|第四|第五)(?=[，、]|是|要)/g;

/** How far spoken ordinals go from 首先 on: with 最后 or, where that ends the speech and not the list, without. */
function spokenIn(text: string): { start: number; counts: number[] } | undefined {
	const told = [...text.matchAll(spoken)];
	const start = told.findIndex(([, word]) => word === "首先");
	const run = told.slice(start);
	if (start < 0 || run[1]?.[1] !== "其次") return undefined;
	const isOpen = run.at(-1)?.[1] === "最后";
	const counts = isOpen ? [run.length, run.length - 1] : [run.length];
	return { start: run[0]?.index ?? 0, counts };
}

/** Where in a text the things of a run begin, in order; of one passage, or of those that follow each other. */
function runIn(text: string, { sign, steps }: Kind): number[] {
	if (!text.includes(sign)) return [];
	const places: number[] = [];
	for (const { inside } of steps) {
		const from = places.at(-1) ?? 0;
		const found = inside.exec(text.slice(from));
		if (!found) break;
		places.push(from + found.index);
	}
	return places;
}

/** The count that stands last before a place, in its sentence or the one before. */
function lastCount(text: string, end: number): RegExpExecArray | undefined {
	const before = text.slice(0, end);
	return [...before.matchAll(candidate)].findLast(({ 2: unit = "", 3: noun = "", index }) => {
		const behind = before.slice(index);
		return (
			(noun === "" || isOfText(unit, noun)) &&
			// In the sentence before only where that is all of it that follows.
			/^[^。！？\n]*(?:[。！？\n][^。！？，\n]*)?$/.test(behind) &&
			behind.length < 50
		);
	});
}

/** Counts of things that are told by 一是……二是……, in one paragraph or in one each: 提出三点要求。. */
export function runAnnouncements(passages: readonly Passage[]): Announcement[] {
	const texts = passages.filter(({ kind }) => kind === "paragraph" || kind === "heading");
	const bySpeech = texts.flatMap((passage) => {
		const run = spokenIn(passage.text);
		const found = run && lastCount(passage.text, run.start);
		return found ? [announcement(passage, found, run.counts, "“首先”“其次”分开写的")] : [];
	});
	const byOrdinals = texts.flatMap((passage, at) =>
		kinds.flatMap((kind): Announcement[] => {
			const inside = runIn(passage.text, kind);
			const [first] = inside;
			if (first !== undefined && first > 0) {
				const found = inside.length > 1 && lastCount(passage.text, first);
				return found ? [announcement(passage, found, [inside.length], "用序数分开写的")] : [];
			}
			// 提出三点要求。 and then a paragraph for each.
			if (!kind.steps[0]?.first.test(texts[at + 1]?.text ?? "")) return [];
			let count = 0;
			for (const { text } of texts.slice(at + 1, at + 16))
				if (kind.steps[count]?.first.test(text)) count++;
			const found = count > 1 && lastCount(passage.text, passage.text.length);
			return found ? [announcement(passage, found, [count], "用序数分开写的")] : [];
		}),
	);
	return [...bySpeech, ...byOrdinals];
}
