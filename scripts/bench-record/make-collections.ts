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
	/** What its file would say, before the schema has read it. */
	readonly written: Readonly<Record<string, unknown>>;
	readonly body: string;
}

const idsOf = (name: string, count: number) =>
	Array.from({ length: count }, (_, index) => `${name}-${index}`);

const dayOf = (random: Random) =>
	new Date(Date.UTC(2018, 0, 1) + random.between(0, 2800) * 86_400_000).toISOString().slice(0, 10);

/** The figures of an alliance in a year: the same in every article, and growing slowly, so that they can be followed. */
function metricsOf(alliance: number, year: number) {
	return [
		{ label: "服务群众", unit: "人次", least: 4000 },
		{ label: "下派专家", unit: "名", least: 40 },
	].map(({ label, unit, least }) => {
		const value = String(least + alliance * 10 + (year - 2018));
		return {
			label,
			value,
			unit,
			scope: `医联体${alliance}`,
			period: String(year),
			sentence: `${year}年，医联体${alliance}${label}${value}${unit}。`,
		};
	});
}

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
	const dayOfEvent = new Map(events.map((id) => [id, dayOf(random)]));
	/** The event of each article, and the article's id: of the day of its event. */
	const told = Array.from({ length: counts.articles }, (_, index) => {
		const event = random.pick(events);
		const day = dayOfEvent.get(event) ?? "";
		return { event, id: `${day.slice(0, 4)}/${day}-article-${index}` };
	});
	const region = { province: "陕西省", city: "渭南市" };
	const data: Record<CollectionName, (id: string, index: number) => Record<string, unknown>> = {
		alliances: (id, index) => ({
			name: `医联体${id}`,
			kind: "city-group",
			lead: hospitals[index],
			region,
			founded: "2016",
		}),
		hospitals: (id, index) => ({
			name: `医院${id}`,
			kind: "general",
			region,
			grades: [
				{ grade: "二级甲等", from: "2010" },
				{ grade: "三级乙等", from: dayOf(random) },
			],
			memberships: [
				// The first hospitals lead an alliance each.
				index < alliances.length
					? { alliance: alliances[index], role: "lead", from: "2016" }
					: { alliance: random.pick(alliances), role: "member", from: dayOf(random) },
			],
		}),
		people: (id) => ({
			name: `人物${id}`,
			appointments: [
				{
					organisation: random.pick(hospitals),
					titles: ["副院长"],
					from: "2010",
					until: "2020-01-01",
				},
				{ organisation: random.pick(hospitals), titles: ["院长"], from: "2020-01-01" },
			],
		}),
		events: (id) => {
			const day = dayOfEvent.get(id) ?? "";
			const parties = random.sample(hospitals, 6);
			return {
				name: `活动${id}`,
				kind: random.pick(keysOf(articleKinds)),
				start: `${day}T09:00:00+08:00`,
				alliance: random.pick(alliances),
				organisers: [random.pick(hospitals)],
				parties,
				agenda: random.sample(people, 5).map((person) => ({
					verb: "讲话",
					person,
					titleAsPrinted: day < "2020" ? "副院长" : "院长",
				})),
				agreements: [{ parties: parties.slice(0, 2), scope: "转诊", signed: day, until: "2027" }],
			};
		},
		articles: (id, index) => {
			const alliance = random.pick(alliances);
			return {
				uid: `uid-article-${index}`,
				title: `科室共建签约${id}`,
				summary: "两院签约，科室共建。",
				kind: random.pick(keysOf(articleKinds)),
				date: `${id.slice(5, 15)}T18:00:00+08:00`,
				dateBasis: { kind: "stated", precision: "day" },
				review: Object.fromEntries(
					["first", "second", "final"].map((stage) => [
						stage,
						{ name: `审稿人${stage}`, date: id.slice(5, 15) },
					]),
				),
				event: told[index]?.event,
				hospitals: random.sample(hospitals, 5),
				people: random.sample(people, 6),
				alliances: [alliance],
				topics: random.sample(keysOf(topics), 3),
				series: random.pick(keysOf(series)),
				metrics: metricsOf(alliances.indexOf(alliance), Number(id.slice(0, 4))),
				corrections: index % 50 === 0 ? [{ date: "2026-01-01", note: "更正。" }] : [],
			};
		},
	};
	const entries = (collection: CollectionName, ids: readonly string[]): MadeEntry[] =>
		ids.map((id, index) => {
			const written = data[collection](id, index);
			return {
				id,
				collection,
				body: "",
				written,
				data: schemas[collection](plainHelpers).parse(written),
			};
		});
	return {
		articles: entries(
			"articles",
			told.map(({ id }) => id),
		),
		hospitals: entries("hospitals", hospitals),
		people: entries("people", people),
		events: entries("events", events),
		alliances: entries("alliances", alliances),
	};
}
