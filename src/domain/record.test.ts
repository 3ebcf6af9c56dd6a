import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainHelpers } from "../schemas/fields.ts";
import { schemas } from "../schemas/index.ts";
import { indexRecord } from "./record.ts";
import { relatedArticles } from "./related.ts";

function article(id: string, fields: Record<string, unknown> = {}) {
	const data = schemas.articles(plainHelpers).parse({
		uid: `news-${id.padStart(8, "0")}`,
		title: "标题",
		summary: "摘要。",
		kind: "launch",
		date: "2025-09-04T18:00:00+08:00",
		dateBasis: { kind: "stated", precision: "minute" },
		...fields,
	});
	return { id, data };
}

const recordOf = (articles: ReturnType<typeof article>[]) =>
	indexRecord({ articles, hospitals: [], people: [], events: [], alliances: [] });

describe("the record", () => {
	it("lists under a hospital exactly the articles that name it", () => {
		const hospitals = fc.uniqueArray(fc.constantFrom("a-yuan", "b-yuan", "c-yuan"));
		fc.assert(
			fc.property(fc.array(hospitals, { maxLength: 12 }), (named) => {
				const articles = named.map((ids, index) => article(String(index), { hospitals: ids }));
				const record = recordOf(articles);
				for (const id of ["a-yuan", "b-yuan", "c-yuan"]) {
					const listed = (record.articlesOf.hospital.get(id) ?? []).map((entry) => entry.id);
					const expected = articles.filter(({ data }) => data.hospitals.some((h) => h.id === id));
					expect(listed.sort()).toEqual(expected.map((entry) => entry.id).sort());
				}
			}),
		);
	});

	it("stands newest first by the moment, whatever the zone it is written in", () => {
		const record = recordOf([
			article("1", { date: "2025-09-04T09:00:00+08:00" }),
			article("2", { date: "2025-09-04T02:00:00Z" }),
			article("3", { date: "2025-09-04T09:00:00+08:00" }),
		]);
		expect(record.articles.map(({ id }) => id)).toEqual(["2", "1", "3"]);
	});

	it("counts the year in Chinese time", () => {
		const record = recordOf([article("1", { date: "2025-12-31T16:30:00Z" })]);
		expect([...record.articlesOf.year.keys()]).toEqual(["2026"]);
	});
});

describe("related articles", () => {
	const about = (id: string, fields: Record<string, unknown>) => article(id, fields);
	const own = about("own", { event: "e1", hospitals: ["a-yuan"], topics: ["tiered-care"] });

	it("come with every reason, the closest first", () => {
		const record = recordOf([
			own,
			about("topic", { topics: ["tiered-care"] }),
			about("event", { event: "e1", hospitals: ["a-yuan"] }),
			about("none", { hospitals: ["b-yuan"] }),
		]);
		const found = relatedArticles(record, own, 4);
		expect(found.map(({ article: { id }, reasons }) => [id, reasons])).toEqual([
			["event", ["同一活动", "同一医院"]],
			["topic", ["同一主题"]],
		]);
	});

	it("never hold the article itself or a withdrawn one, and no more than asked for", () => {
		const withdrawn = { date: "2025-09-05", reason: "重复" };
		const others = ["1", "2", "3"].map((id) => about(id, { event: "e1" }));
		const record = recordOf([own, about("gone", { event: "e1", withdrawn }), ...others]);
		const found = relatedArticles(record, own, 2).map(({ article: { id } }) => id);
		expect(found).toEqual(["1", "2"]);
	});
});
