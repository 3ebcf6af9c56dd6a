import { describe, expect, test } from "vitest";
import type { Article } from "../../src/schemas/index.ts";
import { loadSiteData } from "./load-data.ts";
import { countsFor, makeCollections } from "./make-collections.ts";

describe.each([1, 2, 3, 4, 5])("in the record of seed %i", (seed) => {
	test("the page of a hospital lists exactly the articles that name it, each once", async () => {
		const collections = makeCollections(countsFor(200), seed);
		const { hospitalArticles } = await loadSiteData(collections);
		for (const hospital of collections.hospitals) {
			const naming = collections.articles
				.filter(({ data }) => (data as Article).hospitals.some(({ id }) => id === hospital.id))
				.map(({ id }) => `/news/${id}/`);
			expect([...(await hospitalArticles(hospital.id))].sort()).toEqual(naming.sort());
		}
	});
});
