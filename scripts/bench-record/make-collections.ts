import { type CollectionName, plainHelpers } from "../../src/schemas/fields.ts";
import { schemas } from "../../src/schemas/index.ts";
import { articleKinds, keysOf, series, topics } from "../../src/schemas/vocabulary.ts";
import { createRandom, type Random } from "../bench-check/random.ts";

/** How many entries of each collection. */
export type Counts = Readonly<Record<CollectionName, number>>;

/** The record that the bars are stated for, and the same at a part of its size. */
export function countsFor(articles: number): Counts {
	const part = articles / 2000;
	return {
		articles,
		hospitals: Math.round(300 * part),
		people: Math.round(1000 * part),
		events: Math.round(500 * part),
		alliances: Math.max(2, Math.round(12 * part)),
	};
}

/** An entry in Astro's form. */
export interface MadeEntry {
	readonly id: string;
	readonly collection: CollectionName;
	readonly data: unknown;
	readonly body: string;
}

const idsOf = (name: string, count: number) =>
	Array.from({ length: count }, (_, index) => `${name}-${index}`);

const dayOf = (random: Random) =>
	new Date(Date.UTC(2018, 0, 1) + random.between(0, 2800) * 86_400_000).toISOString().slice(0, 10);

/** A record of entries that fit the site's own schemas; the same for the same seed. */
export function makeCollections(
	counts: Counts,
	seed: number,
): Readonly<Record<CollectionName, readonly MadeEntry[]>> {
	const random = createRandom(seed);
	const hospitals = idsOf("hospital", counts.hospitals);
	const people = idsOf("person", counts.people);
	const events = idsOf("event", counts.events);
	const alliances = idsOf("alliance", counts.alliances);
	const region = { province: "陕西省", city: "渭南市" };
	const data: Record<CollectionName, (id: string, index: number) => unknown> = {
		alliances: (id) => ({
			name: `医联体${id}`,
			kind: "city-group",
			lead: random.pick(hospitals),
			region,
			founded: "2016",
		}),
		hospitals: (id) => ({
			name: `医院${id}`,
			kind: "general",
			region,
			grades: [
				{ grade: "二级甲等", from: "2010" },
				{ grade: "三级乙等", from: dayOf(random) },
			],
			memberships: [{ alliance: random.pick(alliances), role: "member", from: dayOf(random) }],
		}),
		people: (id) => ({
			name: `人物${id}`,
			appointments: [
				{ organisation: random.pick(hospitals), titles: ["副院长"], from: "2010", until: "2020" },
				{ organisation: random.pick(hospitals), titles: ["院长"], from: "2020" },
			],
		}),
		events: (id) => {
			const day = dayOf(random);
			const parties = random.sample(hospitals, 6);
			return {
				name: `活动${id}`,
				kind: random.pick(keysOf(articleKinds)),
				start: `${day}T09:00:00+08:00`,
				alliance: random.pick(alliances),
				organisers: [random.pick(hospitals)],
				parties,
				agenda: random
					.sample(people, 5)
					.map((person) => ({ verb: "讲话", person, titleAsPrinted: "院长" })),
				agreements: [{ parties: parties.slice(0, 2), scope: "转诊", signed: day, until: "2027" }],
			};
		},
		articles: (id, index) => ({
			uid: `uid-article-${index}`,
			title: `科室共建签约${id}`,
			summary: "两院签约，科室共建。",
			kind: random.pick(keysOf(articleKinds)),
			date: `${id.slice(5, 15)}T18:00:00+08:00`,
			dateBasis: { kind: "stated", precision: "day" },
			event: random.pick(events),
			hospitals: random.sample(hospitals, 5),
			people: random.sample(people, 6),
			alliances: [random.pick(alliances)],
			topics: random.sample(keysOf(topics), 3),
			series: random.pick(keysOf(series)),
			metrics: ["服务群众", "下派专家"].map((label) => ({
				label,
				value: String(random.between(10, 9000)),
				unit: "人次",
				scope: "集团",
				period: String(random.between(2018, 2025)),
				sentence: "句。",
			})),
			corrections: index % 50 === 0 ? [{ date: "2026-01-01", note: "更正。" }] : [],
		}),
	};
	const articles = Array.from({ length: counts.articles }, (_, index) => {
		const day = dayOf(random);
		return `${day.slice(0, 4)}/${day}-article-${index}`;
	});
	const entries = (collection: CollectionName, ids: readonly string[]): MadeEntry[] =>
		ids.map((id, index) => ({
			id,
			collection,
			body: "",
			data: schemas[collection](plainHelpers).parse(data[collection](id, index)),
		}));
	return {
		articles: entries("articles", articles),
		hospitals: entries("hospitals", hospitals),
		people: entries("people", people),
		events: entries("events", events),
		alliances: entries("alliances", alliances),
	};
}
