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
import { readAbbreviations } from "../proposals/abbreviations.ts";
import { findHospitalNames } from "../proposals/hospital-names.ts";
import type { CleanResult } from "../types.ts";
import { type ArticleDate, articleDate } from "./article-date.ts";
import { type Credits, readCredits } from "./credits.ts";
import { matchEvent } from "./event.ts";
import { findHospitals } from "./hospitals.ts";
import { findMetrics } from "./metrics.ts";
import { matchPeople } from "./people.ts";
import { slugOf } from "./slug.ts";
import { sourceDoubts, sourceOf } from "./source.ts";
import { summaryOf } from "./summary.ts";
import { type Taken, takeLeading } from "./take-leading.ts";
import { evenMarks, isProse } from "./text.ts";
import { tidyFields, tidyLine } from "./tidy.ts";
import { titleOf } from "./title-of.ts";
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

/** Credits as the schema has them; undefined where nobody is credited. */
function creditFields({ reporters, correspondents, photographers, editor }: Credits) {
	const fields = tidyFields({ reporters, correspondents, photographers, editor });
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
			.map(
				({ sentence }) =>
					`“约”与“余”重复，照录未改；请只留一个，来源如此要照录的，在 waivers 里写明理由和姓名：${sentence}`,
			),
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
	const metrics = findMetrics(taken.blocks, {
		...namesFor(taken.blocks, hospitals, known),
		day: date.event?.day ?? day,
	});
	const uid = uidOf(day, title);
	return {
		...taken,
		data: tidyFields({
			uid,
			title,
			summary: tidyLine(summaryOf(taken.blocks, title)) || title,
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
			openQuestions: date.open,
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
			...sourceDoubts(source),
			...people.doubts,
			...textDoubts(credits, metrics, genre),
		],
	};
}

/** Whose figures they may be: every organisation of the record and of the text; by default the first hospital named. */
function namesFor(blocks: readonly string[], hospitals: readonly string[], known: Known) {
	const own = [...known.hospitals.values(), ...known.alliances.values()];
	const printed = findHospitalNames(blocks).map(({ name }) => name);
	const first = known.hospitals.get(hospitals[0] ?? "")?.name ?? printed[0];
	return {
		names: [
			...own.flatMap(({ name, shortNames }) => [name, ...shortNames]),
			...printed,
			...readAbbreviations(blocks).keys(),
		],
		scope: first ?? "原文未写明",
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
