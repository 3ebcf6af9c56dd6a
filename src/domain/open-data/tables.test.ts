import { describe, expect, it } from "vitest";
import {
	aHospital,
	anAlliance,
	anArticle,
	anEvent,
	aPerson,
} from "../../../tests/support/entries.ts";
import { tableCsv, tableJson } from "./table.ts";
import { openTables } from "./tables.ts";

const collections = {
	articles: [
		anArticle("2025/2025-09-04-a", {
			hospitals: ["first", "second"],
			metrics: [
				{ label: "服务", value: "4.4万", scope: "集团", period: "2024", sentence: "=句。" },
			],
		}),
		anArticle("2025/2025-09-05-b", {
			title: "撤回的报道",
			withdrawn: { date: "2025-09-06", reason: "重复" },
			metrics: [{ label: "假", value: "1", scope: "集团", period: "2024", sentence: "句。" }],
		}),
	],
	hospitals: [
		aHospital("first", {
			memberships: [{ alliance: "group", role: "lead", from: "2024" }],
			grades: [{ grade: "三级甲等", from: "2020" }],
		}),
	],
	people: [aPerson("li-ming")],
	events: [
		anEvent("launch", {
			agenda: [{ verb: "主持", person: "li-ming", titleAsPrinted: "主任" }],
			agreements: [{ parties: ["first", "second"], scope: "转诊", signed: "2025-09-04" }],
		}),
	],
	alliances: [anAlliance("group")],
};

describe.each(openTables.map((table) => [table.id, table] as const))("table %s", (id, table) => {
	it("has rows, and a cell for every field", () => {
		const rows = table.rowsOf(collections);
		expect(rows.length).toBeGreaterThan(0);
		for (const row of rows) expect(row).toHaveLength(table.fields.length);
	});

	it("names every field once and says what it means", () => {
		expect(new Set(table.fields.map(({ key }) => key)).size).toBe(table.fields.length);
		for (const { key, label, about } of table.fields) {
			expect(key).toMatch(/^[a-z_]+$/);
			expect(label).toMatch(/\p{Script=Han}/u);
			expect(about.length).toBeGreaterThan(2);
		}
	});

	it("says the same in CSV and in JSON", () => {
		const [header = "", ...lines] = tableCsv(table, table.rowsOf(collections)).trim().split("\r\n");
		expect(header.replace("\uFEFF", "").split(",")).toEqual(table.fields.map(({ key }) => key));
		const json = JSON.parse(
			tableJson(table, table.rowsOf(collections), "https://news.example.cn/"),
		);
		expect(json.table).toBe(id);
		expect(json.rows).toHaveLength(lines.length);
	});
});

describe("the open data", () => {
	const rows = (id: string) =>
		openTables
			.filter((table) => table.id === id)
			.flatMap((table) => JSON.parse(tableJson(table, table.rowsOf(collections), "")).rows);

	it("gives lists as lists and leaves out what is unknown", () => {
		expect(rows("articles")[0]).toMatchObject({ hospitals: ["first", "second"] });
		expect(rows("articles")[0]).not.toHaveProperty("withdrawn");
		expect(rows("articles")[0]).not.toHaveProperty("people");
	});

	it("keeps a withdrawn article without its summary and figures", () => {
		expect(rows("articles")[1]).toMatchObject({ withdrawn: "2025-09-06" });
		expect(rows("articles")[1]).not.toHaveProperty("summary");
		expect(rows("metrics").map(({ label }: { label: string }) => label)).toEqual(["服务"]);
	});

	it("gives a figure as written and as a number", () => {
		expect(rows("metrics")[0]).toMatchObject({ value: "4.4万", number: 44_000 });
	});

	it("tells nothing of drafts' and reviewers' fields", () => {
		const keys = openTables.flatMap(({ fields }) => fields.map(({ key }) => key));
		for (const inner of ["draft", "publish_at", "review", "waivers", "open_questions"])
			expect(keys).not.toContain(inner);
	});
});
