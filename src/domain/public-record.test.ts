import { expect, test } from "vitest";
import { aHospital, anArticle, anEvent, aPerson } from "../../tests/support/entries.ts";
import { publicRecord } from "./public-record.ts";

const draft = "2025/2025-09-06-draft";
const source = { article: draft };
const appointment = { organisation: "new-hospital", titles: ["院长"], knownAt: "2025-09-06" };

/** The record as the acceptance of a draft's proposals leaves it, beside a hospital that was there before. */
const record = {
	articles: [anArticle("2025/2025-09-05-public", { hospitals: ["old-hospital"] })],
	hospitals: [aHospital("old-hospital"), aHospital("new-hospital", { source })],
	people: [aPerson("new-person", { appointments: [{ ...appointment, source }] })],
	events: [
		anEvent("signing", {
			source,
			agenda: [{ verb: "讲话", person: "new-person" }],
			agreements: [
				{ parties: ["old-hospital", "new-hospital"], scope: "转诊", signed: "2025-09-06" },
			],
		}),
	],
	alliances: [],
};
const idsOf = ({ hospitals, people, events }: ReturnType<typeof publicRecord>) =>
	[hospitals, people, events].map((entries) => entries.map(({ id }) => id));
const everything = [["old-hospital", "new-hospital"], ["new-person"], ["signing"]];

test("what was taken from a draft stays with it", () => {
	expect(idsOf(publicRecord(record))).toEqual([["old-hospital"], [], []]);
});

test("what was taken from a draft comes with it, its source and all", () => {
	const articles = [...record.articles, anArticle(draft, { event: "signing" })];
	const published = publicRecord({ ...record, articles });
	expect(idsOf(published)).toEqual(everything);
	expect(published.people[0]).toBe(record.people[0]);
});

test("an entry without a source article is public, and so is all to which it refers", () => {
	const events = [anEvent("fair", { hosts: ["new-hospital"] })];
	expect(idsOf(publicRecord({ ...record, events }))).toEqual([
		["old-hospital", "new-hospital"],
		[],
		["fair"],
	]);
});

test("a public article makes public what it refers to, to the last of it, but not the draft's words", () => {
	const articles = [anArticle("2025/2025-09-07-later", { event: "signing" })];
	const people = [
		aPerson("new-person", {
			appointments: [{ ...appointment, source: { ...source, text: "草稿的一句" } }],
		}),
	];
	const shown = publicRecord({ ...record, articles, people });
	expect(idsOf(shown)).toEqual(everything);
	expect(JSON.stringify(shown.people)).not.toMatch(/draft|草稿/);
});

test("a link in a public article makes public where it leads", () => {
	const articles = record.articles.map((article) => ({
		...article,
		body: "见[新院](/hospitals/new-hospital/)。",
	}));
	expect(idsOf(publicRecord({ ...record, articles }))[0]).toEqual(["old-hospital", "new-hospital"]);
});

test("a person of the record has the appointment that a draft tells only when the draft is out", () => {
	const known = { organisation: "old-hospital", titles: ["副院长"], knownAt: "2024-01-01" };
	const people = [aPerson("old-person", { appointments: [known, { ...appointment, source }] })];
	const [person] = publicRecord({ ...record, people }).people;
	expect(person?.data.appointments.map(({ titles }) => titles)).toEqual([["副院长"]]);
	expect(idsOf(publicRecord({ ...record, people }))[0]).toEqual(["old-hospital"]);
});

test("of two of one name, the one who is public does not make the other so", () => {
	const people = [aPerson("old-person", { notSameAs: ["new-person"] }), ...record.people];
	expect(idsOf(publicRecord({ ...record, people }))[1]).toEqual(["old-person"]);
});
