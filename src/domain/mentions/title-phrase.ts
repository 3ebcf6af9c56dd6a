import { isHanAt } from "./characters.ts";
import { type Holder, readHolder } from "./holder.ts";
import { nameStartingAt } from "./name-shape.ts";
import type { OrganisationIndex } from "./organisation-index.ts";
import { markEndingAt, type TitleCore, titleCoreEndingAt } from "./title-core.ts";

/** One title of a phrase, with the organisation written before it. */
export interface PrintedTitle {
	readonly core: TitleCore;
	readonly holder: Holder;
	/** Department and kernel as they are printed: 普外一科主任. */
	readonly text: string;
	readonly start: number;
}

/** The words beside a name that say who somebody is. */
export interface TitlePhrase {
	readonly titles: readonly PrintedTitle[];
	/** The year, month or day on which the words say that the office began, 2019-03 or 去年-03: 盛玮2019年3月|任副院长. */
	readonly began?: string;
	readonly start: number;
	readonly end: number;
}

const joins = ["、", "兼任", "兼", "暨", "及", "和"] as const;

/** The join of a list that ends at a position: 党委副书记|、|院长. */
function joinEndingAt(text: string, end: number): string | undefined {
	return joins.find((join) => text.endsWith(join, end));
}

/** Where the item that ends at `end` may begin at the earliest: after punctuation, or after 兼. */
export function itemStart(text: string, end: number, floor: number): number {
	let start = end;
	while (
		start > floor &&
		(isHanAt(text, start - 1) || /[\dA-Za-z·]/.test(text.charAt(start - 1)))
	) {
		if (text.startsWith("兼", start) && start < end) break;
		start--;
	}
	return text.startsWith("兼", start) ? start + 1 : start;
}

/** Departments joined before one title: 基层指导科、|医联体办公室主任. */
const departmentTail = /(?:科|室|部|处|股|办|中心|组)$/;

function joinedDepartments(text: string, start: number, floor: number): number {
	let from = start;
	while (from > floor && text.charAt(from - 1) === "、") {
		const before = itemStart(text, from - 1, floor);
		if (before === from - 1 || !departmentTail.test(text.slice(before, from - 1))) break;
		from = before;
	}
	return from;
}

/** Whether a personal name that begins after a floor ends at a position. */
const nameEndsAt = (text: string, end: number, floor: number) =>
	[3, 2, 4].some(
		(length) =>
			end - length >= floor && nameStartingAt(text, end - length) === text.slice(end - length, end),
	);

/** The kernel without an organ that ends the organisation's own name: 华阴市政协|副主席. */
function withoutOrgan(
	core: TitleCore,
	text: string,
	from: number,
	organisations: OrganisationIndex,
): TitleCore {
	const start = core.start + core.organ.length;
	const hit = core.organ === "" ? undefined : organisations.endingAt(text, start, from);
	if (!hit || hit.start >= core.start) return core;
	return { ...core, start, markStart: start, organ: "", text: text.slice(start, core.end) };
}

/** A word of time before the organisation counts for every title after it: 时任石桥县人民医院党委副书记、院长. */
function withMarks(titles: readonly PrintedTitle[], text: string): PrintedTitle[] {
	let mark: TitleCore["mark"];
	return titles.map((title) => {
		mark = title.core.mark ?? markEndingAt(text, title.holder.start)?.mark ?? mark;
		return mark === title.core.mark ? title : { ...title, core: { ...title.core, mark } };
	});
}

/**
 * Reads the titles that end at `end`, the outermost first: 市一院|党委副书记、院长. `floor` is where the words of the
 * mention before end, so that 周兴福书记、院长石发禄 is not read as one man's two titles.
 */
export function readPhraseEndingAt(
	text: string,
	end: number,
	floor: number,
	organisations: OrganisationIndex,
): TitlePhrase | undefined {
	const titles: PrintedTitle[] = [];
	let position = end;
	for (;;) {
		const whole = titleCoreEndingAt(text, position);
		if (!whole || whole.start < floor) break;
		const from = itemStart(text, whole.markStart, floor);
		const core = withoutOrgan(whole, text, from, organisations);
		const wide = departmentTail.test(text.slice(from, core.markStart))
			? joinedDepartments(text, from, floor)
			: from;
		const holder = readHolder(text, wide, core.markStart, organisations);
		const departmentStart =
			holder.kind === "known" ? holder.start + holder.organisation.length : holder.start;
		// 向文清院长、|市一院副院长: the title behind a name is another's.
		if (titles.length > 0 && holder.kind === "none" && nameEndsAt(text, core.markStart, floor))
			break;
		titles.unshift({
			core,
			holder,
			text:
				holder.kind === "unknown" || holder.kind === "none"
					? core.text
					: text.slice(departmentStart, core.markStart) + core.text,
			start: Math.min(holder.start, core.markStart),
		});
		const start = titles[0]?.start ?? core.start;
		const join = start === from || wide < from ? joinEndingAt(text, start) : undefined;
		if (join === undefined || start - join.length <= floor) break;
		position = start - join.length;
	}
	const first = titles[0];
	return first && { titles: withMarks(titles, text), start: first.start, end };
}
