import type { Passage } from "../passages.ts";
import { type Announcement, announcement, smallCount } from "./announcements.ts";
import { isOfText } from "./text-things.ts";

const numerals = "一二三四五六七八九十";
/** How the things of a run may be marked, from the first on; of each the text before the ordinal and behind it. */
const marks: readonly (readonly [sign: string, mark: (ordinal: string) => string])[] = [
	["一是", (ordinal) => `${ordinal}是`],
	["一要", (ordinal) => `${ordinal}要`],
	["第一", (ordinal) => `第${ordinal}[，、是]`],
	["（一）", (ordinal) => `（${ordinal}）`],
];
/** Of each kind the marks from the first on, each at the beginning of a clause. A text without the `sign` has not the first. */
const kinds = marks.map(([sign, mark]) => ({
	sign,
	steps: [...numerals].map((ordinal) => new RegExp(`(?<=^|[，。；：！？“\\n])${mark(ordinal)}`)),
}));
const candidate = new RegExp(
	`${smallCount}(个?方面|[点条项个件大步种句处类组张样股层])(\\p{Script=Han}{0,8})`,
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

/** Where in a text the things of a run begin, in order, before the first of another run. */
function runIn(text: string, steps: readonly RegExp[]): number[] {
	const [first] = steps;
	const start = first?.exec(text)?.index;
	if (!first || start === undefined) return [];
	const again = first.exec(text.slice(start + 1))?.index;
	const end = again === undefined ? text.length : start + 1 + again;
	const places = [start];
	for (const step of steps.slice(1)) {
		const from = (places.at(-1) ?? 0) + 1;
		const found = step.exec(text.slice(from, end));
		if (!found) break;
		places.push(from + found.index);
	}
	return places;
}

/** The count that stands last before a place, in its sentence or the one before. */
function lastCount(text: string, end: number): RegExpExecArray | undefined {
	const before = text.slice(0, end);
	const told = [...before.matchAll(candidate)];
	const isCounted = ({ 2: unit = "", 3: noun = "", index }: RegExpExecArray) => {
		const behind = before.slice(index);
		return (
			(noun === "" || isOfText(unit, noun)) &&
			// In the sentence before only where that is all of it that follows.
			/^[^。！？\n]*(?:[。！？\n]+[^。！？，\n]*)?$/.test(behind) &&
			behind.length < 50
		);
	};
	// 肯定了三个特点，指出两处现场：一是…: those that follow are counted nearest.
	const last = told.at(-1);
	if (last && /^[^，。；：]*：$/.test(before.slice(last.index)))
		return isCounted(last) || before.endsWith(`${last[0]}：`) ? last : undefined;
	return told.findLast(isCounted);
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
			const next = texts[at + 1]?.text ?? "";
			if (!passage.text.includes(kind.sign) && !next.startsWith(kind.sign)) return [];
			// 提出三点要求。 and then a paragraph for each, or the last of them in the next.
			const text = [passage.text, ...texts.slice(at + 1, at + 16).map((each) => each.text)].join(
				"\n",
			);
			const run = runIn(text, kind.steps);
			const [first = 0] = run;
			if (run.length < 2 || first === 0 || first > passage.text.length + 1) return [];
			const found = lastCount(text, first);
			return found ? [announcement(passage, found, [run.length], "用序数分开写的")] : [];
		}),
	);
	return [...bySpeech, ...byOrdinals];
}
