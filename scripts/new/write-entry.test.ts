import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { plainHelpers } from "../../src/schemas/fields.ts";
import { schemas } from "../../src/schemas/index.ts";
import { newKinds } from "./kinds.ts";
import { writeEntry } from "./write-entry.ts";

let contentDir = "";
beforeEach(() => {
	contentDir = mkdtempSync(path.join(tmpdir(), "new-entry-"));
});
afterEach(() => rmSync(contentDir, { recursive: true, force: true }));

const hospital = {
	name: "某县人民医院",
	kind: "general",
	province: "陕西省",
	"short-names": "县医院、某医",
};

describe("writeEntry", () => {
	it("writes a hospital under the pinyin of its name", () => {
		const file = writeEntry(newKinds.hospital, hospital, contentDir);
		expect(path.relative(contentDir, file)).toBe(
			path.join("hospitals", "mou-xian-ren-min-yi-yuan.yaml"),
		);
		expect(parse(readFileSync(file, "utf8"))).toEqual({
			name: "某县人民医院",
			shortNames: ["县医院", "某医"],
			kind: "general",
			region: { province: "陕西省" },
		});
	});

	it("writes an article as a draft in the folder of its day", () => {
		const answers = {
			title: "两院签约",
			date: "2025-09-04",
			kind: "signing",
			summary: "两院今天签约。",
		};
		const file = writeEntry(newKinds.article, answers, contentDir);
		expect(path.relative(contentDir, file)).toBe(
			path.join("articles", "2025", "2025-09-04-liang-yuan-qian-yue", "index.mdx"),
		);
		expect(readFileSync(file, "utf8")).toMatch(
			/date: "2025-09-04T00:00:00\+08:00"[\s\S]*draft: true[\s\S]*\n---\n/,
		);
	});

	it("hints at fields as the schema wants them; only ids stand for others", () => {
		const data = {
			...newKinds.article.data(
				{ title: "甲", date: "2025-09-04", kind: "other", summary: "乙" },
				"a",
			),
			...parse(newKinds.article.hints.join("\n")),
		};
		const { error } = schemas.articles(plainHelpers).safeParse(data);
		expect(data).toMatchObject({ cover: {}, metrics: [{}], review: {} });
		const wrong = new Set(error?.issues.map(({ path: [field] }) => field));
		expect(wrong).toEqual(new Set(["event", "hospitals", "people"]));
	});

	it("never overwrites", () => {
		const file = writeEntry(newKinds.hospital, hospital, contentDir);
		const before = readFileSync(file, "utf8");
		expect(() =>
			writeEntry(newKinds.hospital, { ...hospital, province: "四川省" }, contentDir),
		).toThrow(/已经存在/);
		expect(readFileSync(file, "utf8")).toBe(before);
		expect(readdirSync(path.dirname(file))).toHaveLength(1);
	});

	it("writes nothing where the schema would refuse it", () => {
		const person = { name: "甲某", organisation: "某院", titles: "院长" };
		expect(() => writeEntry(newKinds.person, person, contentDir)).toThrow(
			/“appointments 第 1 项的 from”：任职要写起始日/,
		);
		expect(() =>
			writeEntry(newKinds.hospital, { ...hospital, kind: "clinic" }, contentDir),
		).toThrow(/没有写入任何文件/);
		expect(readdirSync(contentDir)).toEqual([]);
	});

	it("says what is wrong as the check does: the allowed values and the nearest", () => {
		expect(() =>
			writeEntry(newKinds.hospital, { ...hospital, kind: "generic" }, contentDir),
		).toThrow(/“kind”：不能写“generic”。是否想写“general”？可用：general（综合医院）、/);
		const person = { name: "甲某", organisation: "某院", titles: "院长", "known-at": "九月" };
		expect(() => writeEntry(newKinds.person, person, contentDir)).toThrow(
			/“appointments 第 1 项的 knownAt”：日期要写成/,
		);
	});

	it("refuses the id of an organisation that is not there, and names the nearest", () => {
		writeEntry(newKinds.hospital, { ...hospital, id: "first-hospital" }, contentDir);
		const person = { name: "甲某", titles: "院长", "known-at": "2025-01-01" };
		expect(() =>
			writeEntry(newKinds.person, { ...person, organisation: "frist-hospital" }, contentDir),
		).toThrow(/没有这个编号“frist-hospital”。最接近的：first-hospital/);
		expect(readdirSync(contentDir)).toEqual(["hospitals"]);
		writeEntry(newKinds.person, { ...person, organisation: "first-hospital" }, contentDir);
		expect(readdirSync(contentDir)).toEqual(["hospitals", "people"]);
	});

	it.each([
		["韩城市中医院", "mou-xian-ren-min-yi-yuan"],
		["县医院", "mou-xian-ren-min-yi-yuan"],
		["某县医院", "mou-xian-ren-min-yi-yuan"],
		["某医", "某医"],
		["别的医院", "别的医院"],
	])("writes the organisation %s as %s", (organisation, written) => {
		const file = writeEntry(newKinds.hospital, hospital, contentDir);
		writeFileSync(
			file,
			readFileSync(file, "utf8").replace(hospital.name, "韩城市中医院") +
				'formerNames: [{ name: "某县医院", until: "2010" }]\n',
		);
		writeEntry(
			newKinds.hospital,
			{ ...hospital, name: "另一医院", "short-names": "某医" },
			contentDir,
		);
		const person = { name: "李明", organisation, titles: "院长", from: "2020" };
		const text = readFileSync(writeEntry(newKinds.person, person, contentDir), "utf8");
		expect(parse(text).appointments[0].organisation).toBe(written);
	});

	it("refuses an id that would leave its folder", () => {
		expect(() =>
			writeEntry(newKinds.hospital, { ...hospital, id: "../people/x" }, contentDir),
		).toThrow(/不能用/);
		expect(readdirSync(contentDir)).toEqual([]);
	});
});
