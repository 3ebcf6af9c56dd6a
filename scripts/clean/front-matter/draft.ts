import { shanghaiDay } from "../../../src/domain/dates.ts";
import { genreOf } from "../../../src/domain/genre.ts";
import type {
	Alliance,
	AllianceEvent,
	Article,
	Hospital,
	Person,
} from "../../../src/schemas/index.ts";
import { type ArticleKind, articleKinds } from "../../../src/schemas/vocabulary.ts";
import type { ContentRecord } from "../../lib/record.ts";
import type { CleanResult } from "../types.ts";
import { type ArticleDate, articleDate } from "./article-date.ts";
import { type Credits, readCredits } from "./credits.ts";
import { matchEvent } from "./event.ts";
import { findDates } from "./find-dates.ts";
import { findHospitals } from "./hospitals.ts";
import { findMetrics } from "./metrics.ts";
import { matchPeople } from "./people.ts";
import { slugOf } from "./slug.ts";
import { sourceOf } from "./source.ts";
import { summaryOf } from "./summary.ts";
import { type Taken, takeLeading } from "./take-leading.ts";
import { clip, evenMarks, isProse } from "./text.ts";
import { cleanTitle, isSameTitle, looksLikeTitle, slipsIn, titleFromLead } from "./title.ts";
import { uidOf } from "./uid.ts";

/** What the user said about an article; it goes before everything that the text says. */
export interface Given {
	readonly title?: string | undefined;
	readonly date?: string | undefined;
	readonly kind?: ArticleKind | undefined;
	readonly slug?: string | undefined;
}

/** The entries of the record that an article may name. */
export interface Known {
	readonly hospitals: ReadonlyMap<string, Hospital>;
	readonly people: ReadonlyMap<string, Person>;
	readonly events: ReadonlyMap<string, AllianceEvent>;
	readonly alliances: ReadonlyMap<string, Alliance>;
}

/** The entries of a loaded record, without their files. */
export function knownOf(
	record: Pick<ContentRecord, "hospitals" | "people" | "events" | "alliances">,
): Known {
	return {
		hospitals: new Map([...record.hospitals].map(([id, { data }]) => [id, data])),
		people: new Map([...record.people].map(([id, { data }]) => [id, data])),
		events: new Map([...record.events].map(([id, { data }]) => [id, data])),
		alliances: new Map([...record.alliances].map(([id, { data }]) => [id, data])),
	};
}

/** An article before it is written: its front matter, its body, and what a person must look at. */
export interface Draft extends Taken {
	/** The front matter in the order in which it is written; fits the schema. */
	readonly data: Record<string, unknown>;
	readonly uid: string;
	readonly title: string;
	/** 2025-09-04: the day of the address. */
	readonly day: string;
	readonly slug: string;
	readonly kind: ArticleKind;
	readonly date: ArticleDate;
	readonly credits: Credits;
	readonly hospitals: readonly string[];
	readonly people: readonly string[];
	readonly event: string | undefined;
	/** In Chinese: what is uncertain, each with what to do. */
	readonly doubts: readonly string[];
}

interface Titled {
	readonly title: string;
	/** It is printed as a title, not guessed. */
	readonly isPrinted: boolean;
	readonly doubts: readonly string[];
}

/**
 * The first line of a text copy, where it is the title: a heading by its looks, and a byline or the same line again
 * follows before the text begins.
 */
function printedLine(blocks: readonly string[]): string | undefined {
	const firstProse = blocks.findIndex(isProse);
	const head = blocks.slice(0, firstProse < 0 ? 0 : firstProse);
	const line = head.find(looksLikeTitle);
	if (line === undefined) return undefined;
	const after = head.slice(head.indexOf(line) + 1, head.indexOf(line) + 5);
	const isFollowed = after.some(
		(next) =>
			isSameTitle(next, line) ||
			findDates(next).some(({ year }) => year !== undefined) ||
			/^\s*(?:作者|来源|记者|文字?|编辑)\s*[:：/]/.test(next),
	);
	return isFollowed ? line : undefined;
}

/** The title: what was given, what the page says, the first line that looks like one, or what the lead reports. */
function titleOf(result: CleanResult, given: string | undefined): Titled {
	const names = [result.facts.account, result.facts.author].filter((name) => name !== undefined);
	const printed = cleanTitle(result.facts.title ?? printedLine(result.blocks) ?? "", names);
	if (given) return { title: given.trim(), isPrinted: true, doubts: [] };
	if (printed !== "")
		return {
			title: printed,
			isPrinted: true,
			doubts: slipsIn(printed).map(
				([slip, meant]) => `标题里的“${slip}”疑为“${meant}”，照录未改；确认后请改 title`,
			),
		};
	const lead = result.blocks.find(isProse) ?? "";
	const [first = ""] = result.blocks;
	const guess = looksLikeTitle(first) ? cleanTitle(first, names) : titleFromLead(lead);
	return {
		title: guess || clip(first, 40) || "未命名文章",
		isPrinted: false,
		doubts: ["原文没有标题，暂用首句代替；请改 title，或重新运行并加 --title “标题”"],
	};
}

const withoutEmpty = (fields: Record<string, unknown>) =>
	Object.fromEntries(
		Object.entries(fields).filter(
			([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
		),
	);

/** Credits as the schema has them; undefined where nobody is credited. */
function creditFields({ reporters, correspondents, photographers, editor }: Credits) {
	const fields = withoutEmpty({ reporters, correspondents, photographers, editor });
	return Object.keys(fields).length === 0 ? undefined : fields;
}

/** Doubts about the text itself. */
function textDoubts(credits: Credits, metrics: Article["metrics"], kind: ArticleKind): string[] {
	return [
		...credits.empty.map((label) => `原文的“${label}”一栏是空的`),
		...(credits.reviewers.length > 0
			? [`原文写有审核人：${credits.reviewers.join("、")}；本站的三审（review）请另行填写`]
			: []),
		...(kind === "other" ? ["看不出文章类别，暂填 other（其他）；请改 kind"] : []),
		...metrics
			.filter(({ qualifier }) => qualifier === "约…余")
			.map(({ sentence }) => `“约”与“余”重复，照录未改：${sentence}`),
		...(metrics.length > 0
			? [`从正文提取了 ${metrics.length} 个数字（metrics），请核对名目、范围和时期`]
			: []),
	];
}

/** Composes an article from what the cleaner gives, what the record knows and what the user said. Pure. */
export function draftArticle(result: CleanResult, known: Known, given: Given, now: Date): Draft {
	const { title, isPrinted, doubts: titleDoubts } = titleOf(result, given.title);
	const credits = readCredits(result.blocks);
	const source = sourceOf(result, credits);
	const date = articleDate({
		publishTime: result.facts.publishTime,
		blocks: result.blocks,
		given: given.date,
		now,
	});
	const taken = takeLeading(result, {
		title,
		isTitlePrinted: isPrinted,
		source: source?.name,
	});
	const text = evenMarks([title, ...taken.blocks].join("\n"));
	const hospitals = [...new Set(findHospitals(text, known.hospitals).map(({ id }) => id))];
	const day = shanghaiDay(date.date);
	const people = matchPeople(taken.blocks, known);
	const event = matchEvent({ date, text, hospitals, people: people.ids }, known.events);
	const alliances = alliancesIn(text, event, known);
	const lead = taken.blocks.find(isProse) ?? "";
	const kind = given.kind ?? (event ? known.events.get(event)?.kind : undefined);
	const genre = kind ?? genreOf(title, lead).kind;
	const names = [...known.hospitals.values(), ...known.alliances.values()].flatMap(
		({ name, shortNames }) => [name, ...shortNames],
	);
	const metrics = findMetrics(taken.blocks, {
		scope: known.hospitals.get(hospitals[0] ?? "")?.name ?? result.facts.account ?? "原文未写明",
		names,
		day: date.event?.day ?? day,
	});
	const uid = uidOf(day, title);
	return {
		...taken,
		data: withoutEmpty({
			uid,
			title,
			summary: summaryOf(taken.blocks, title),
			kind: genre,
			date: date.date,
			dateBasis: date.basis,
			event,
			hospitals,
			people: people.ids,
			alliances,
			source,
			credits: creditFields(credits),
			metrics,
			openQuestions: date.basis.kind === "stated" ? [] : date.doubts,
			draft: true,
		}),
		uid,
		title,
		day,
		slug: given.slug ?? slugOf(title),
		kind: genre,
		date,
		credits,
		hospitals,
		people: people.ids,
		event,
		doubts: [
			...titleDoubts,
			...date.doubts,
			...people.doubts,
			...textDoubts(credits, metrics, genre),
		],
	};
}

/** The alliances that the text names, or that held the event. */
function alliancesIn(text: string, event: string | undefined, known: Known): string[] {
	const held = event === undefined ? undefined : known.events.get(event)?.alliance?.id;
	const named = [...known.alliances]
		.filter(([, { name, shortNames }]) => [name, ...shortNames].some((each) => text.includes(each)))
		.map(([id]) => id);
	return [...new Set(held === undefined ? named : [held, ...named])];
}

/** A kind as the user may name it: by its id or in Chinese. */
export function kindNamed(word: string): ArticleKind | undefined {
	return (Object.keys(articleKinds) as ArticleKind[]).find(
		(kind) => kind === word || articleKinds[kind] === word,
	);
}
