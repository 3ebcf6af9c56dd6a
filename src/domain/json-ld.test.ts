import { expect, it } from "vitest";
import { serialiseGraph } from "./json-ld.ts";

it("cannot be ended by a title", () => {
	const text = serialiseGraph([{ "@type": "NewsArticle", headline: "</script><script>alert(1)" }]);
	expect(text).not.toContain("<");
	expect(JSON.parse(text)["@graph"][0].headline).toBe("</script><script>alert(1)");
});

it("says nothing empty", () => {
	const text = serialiseGraph([
		{
			"@type": "Event",
			name: "签约仪式",
			endDate: undefined,
			description: "",
			performer: [],
			location: { "@type": "Place", name: undefined },
		},
	]);
	expect(JSON.parse(text)["@graph"]).toEqual([{ "@type": "Event", name: "签约仪式" }]);
});
