import { describe, expect, it } from "vitest";
import { plainHelpers } from "../../../src/schemas/fields.ts";
import { schemas } from "../../../src/schemas/index.ts";
import { draftArticle, type Known } from "../front-matter/draft.ts";
import { hindrance, proposalFiles } from "./proposal-file.ts";
import { propose } from "./propose.ts";

const none: Known = {
	hospitals: new Map(),
	people: new Map(),
	events: new Map(),
	alliances: new Map(),
};

const blocks = [
	"2031年3月4日上午，成都市青羊人民医院与松涧县中医院、松涧县柳塘中心卫生院远程会诊签约仪式在成都市青羊人民医院举行。松涧县卫健局局长乔木出席，仪式由成都市青羊人民医院院长白川主持。",
	"成都市青羊人民医院党委书记林知夏代表医院，分别与松涧县中医院、松涧县柳塘中心卫生院签署远程会诊协议。",
	"（通讯员：江晚）",
];

const result = (texts: readonly string[]) => ({
	body: `${texts.join("\n\n")}\n`,
	blocks: texts,
	facts: { title: "远程会诊签约" },
	pictures: [],
	ledger: [],
});
const now = new Date("2031-06-01T00:00:00+08:00");
const draftOf = (texts: readonly string[], known: Known) =>
	draftArticle(result(texts), known, {}, now);
const proposalsFor = (texts: readonly string[], known: Known = none) =>
	propose(draftOf(texts, known), known);

/** The record after every proposal was accepted. */
function accepted(): Known {
	const { entries } = proposalsFor(blocks);
	const of = (collection: string) =>
		new Map(
			entries
				.filter((entry) => entry.collection === collection)
				.map(({ id, data, collection: name }) => [id, schemas[name](plainHelpers).parse(data)]),
		);
	return {
		hospitals: of("hospitals"),
		people: of("people"),
		events: of("events"),
		alliances: new Map(),
	} as unknown as Known;
}

describe("propose", () => {
	const { entries } = proposalsFor(blocks);
	const named = (name: string) => entries.find((entry) => entry.name === name);

	it("proposes every hospital with kind and region", () => {
		expect(named("成都市青羊人民医院")?.data).toMatchObject({
			kind: "general",
			region: { province: "四川省", city: "成都市" },
		});
		expect(named("松涧县中医院")).toMatchObject({
			data: { kind: "chinese", region: { province: "四川省", county: "松涧县" } },
			checks: [expect.stringContaining("推断")],
		});
		expect(named("松涧县柳塘中心卫生院")?.data["kind"]).toBe("township-centre");
	});

	it("proposes every officer with the titles as printed, and nobody who is only credited", () => {
		expect(named("乔木")?.data["appointments"]).toMatchObject([
			{ organisation: "松涧县卫健局", titles: ["局长"], knownAt: "2031-03-04" },
		]);
		expect(named("林知夏")?.data["appointments"]).toMatchObject([
			{ organisation: named("成都市青羊人民医院")?.id, titles: ["党委书记"] },
		]);
		expect(named("江晚")).toBeUndefined();
	});

	it("gives the article as what a role is known from, or its title where it has no place, and no sentence", () => {
		const sources = (article?: string) =>
			propose(draftOf(blocks, none), none, article)
				.entries.filter(({ collection }) => collection === "people")
				.flatMap(({ data }) => data["appointments"] as readonly { source: unknown }[])
				.map(({ source }) => source);
		const [title, place] = [{ text: "《远程会诊签约》" }, { article: "2031/2031-03-04-signing" }];
		expect(sources()).toEqual([title, title, title]);
		expect(sources(place.article)).toEqual([place, place, place]);
	});

	it("proposes the event with its agenda and agreements", () => {
		const event = entries.find(({ collection }) => collection === "events");
		const [host, chinese, centre] = [
			"成都市青羊人民医院",
			"松涧县中医院",
			"松涧县柳塘中心卫生院",
		].map((name) => named(name)?.id);
		expect(event?.data).toMatchObject({
			kind: "signing",
			start: "2031-03-04T00:00:00+08:00",
			organisers: [host],
			agenda: expect.arrayContaining([
				expect.objectContaining({ verb: "主持", person: named("白川")?.id }),
				expect.objectContaining({ verb: "签约", person: named("林知夏")?.id }),
				expect.objectContaining({ verb: "出席", person: named("乔木")?.id }),
			]),
			agreements: [
				{ parties: [host, chinese], scope: "远程会诊", signed: "2031-03-04" },
				{ parties: [host, centre], scope: "远程会诊", signed: "2031-03-04" },
			],
		});
	});

	it("gives files that the record's own schemas take", () => {
		const files = proposalFiles({ entries, agreements: [], slips: [] }, "远程会诊签约", undefined);
		expect(files.size).toBe(entries.length);
		for (const { collection, id } of entries) {
			const text = files.get(`proposals/${collection}/${id}.yaml`) ?? "";
			expect(hindrance(collection, text)).toBeUndefined();
			expect(text).toContain("# 原句：");
		}
	});

	it("has nothing more to propose once everything is accepted, and the article finds it all", () => {
		const known = accepted();
		expect(proposalsFor(blocks, known)).toEqual({ entries: [], agreements: [], slips: [] });
		const draft = draftOf(blocks, known);
		expect(draft.hospitals).toHaveLength(3);
		expect(draft.people).toHaveLength(3);
		expect(draft.event).toBeDefined();
	});

	it("tells an agreement that the known event lacks", () => {
		const known = accepted();
		for (const event of known.events.values()) event.agreements = [];
		const { agreements } = proposalsFor(blocks, known);
		expect(agreements.map(({ parties }) => parties[1])).toEqual([
			"松涧县中医院",
			"松涧县柳塘中心卫生院",
		]);
	});

	it("does not take somebody of the same name at another hospital of the record for the same", () => {
		const known = accepted();
		const text = "2031年4月1日，松涧县中医院院长白川出席了在该院召开的座谈会，会议顺利结束。";
		const draft = draftOf([text], known);
		expect(draft.people).toEqual([]);
		expect(draft.doubts.join()).toContain("同名");
		const proposal = propose(draft, known).entries.find(({ name }) => name === "白川");
		expect(proposal?.id).toBe("bai-chuan-2");
		expect(proposal?.checks[0]).toContain("同名");
	});

	describe("a name that is nearly an officer's", () => {
		const known = accepted();
		const about = (who: string) =>
			proposalsFor([`2031年4月1日，${who}出席了在该县召开的座谈会，会议顺利结束。`], known);
		const people = ({ entries }: ReturnType<typeof propose>) =>
			entries.filter(({ collection }) => collection === "people").map(({ name }) => name);
		it.each([
			["of one other character", "成都市青羊人民医院院长白穿", "“白穿”与白川只差一字，任同一职务"],
			["of the same sound", "松涧县卫健局局长乔沐", "“乔沐”与乔木只差一字，任同一职务"],
			["of three characters", "成都市青羊人民医院党委书记林之夏", "“林之夏”与林知夏只差一字"],
			["with two exchanged", "成都市青羊人民医院党委书记林夏知", "“林夏知”与林知夏字序不同"],
		])("is no new person's: %s", (_, who, told) => {
			const proposals = about(who);
			expect(people(proposals)).toEqual([]);
			expect(proposals.slips).toEqual([expect.stringContaining(told)]);
			expect(proposals.slips[0]).toMatch(
				/是不是写错了？是另一个人，再用 npm run new -- person 新建$/,
			);
		});
		it.each([
			["of another office", "成都市青羊人民医院护士长白穿", "白穿"],
			["at another hospital", "松涧县中医院院长白穿", "白穿"],
			["that is not near", "成都市青羊人民医院院长高远山", "高远山"],
		])("is somebody new where it is a name %s", (_, who, name) => {
			const proposals = about(who);
			expect(people(proposals)).toEqual([name]);
			expect(proposals.slips).toEqual([]);
		});
		it("is no new person's where the one meant has left the office", () => {
			const left = new Map(
				[...known.people].map(([id, person]) => [
					id,
					{
						...person,
						appointments: person.appointments.map((each) => ({ ...each, until: "2031-03-20" })),
					},
				]),
			);
			const blocks = ["2031年4月1日，成都市青羊人民医院院长白穿出席了座谈会，会议顺利结束。"];
			const proposals = proposalsFor(blocks, { ...known, people: left });
			expect(people(proposals)).toEqual([]);
			expect(proposals.slips).toHaveLength(1);
		});
	});

	it("proposes nothing for a text that names nobody", () => {
		expect(proposalsFor(["春天来了，花都开了，大家都很高兴，一起去看花。"]).entries).toEqual([]);
	});
});

describe("hindrance", () => {
	it("keeps what a person still has to find out from the record", () => {
		expect(
			hindrance("hospitals", 'name: "甲"\nkind: "general"\nregion:\n  province: "待核实"\n'),
		).toContain("待核实");
		expect(hindrance("hospitals", 'name: "甲"\n')).toContain("kind");
		expect(hindrance("people", "name: [")).toBeTypeOf("string");
	});

	it("proposes no hospital again that the record has under its plain name", () => {
		const texts = ["省立医院与青川县人民医院签约，省立医院院长白川出席。"];
		const names = (known: Known) =>
			proposalsFor(texts, known)
				.entries.filter(({ collection }) => collection === "hospitals")
				.map(({ name }) => name);
		expect(names(none)).toEqual(["省立医院", "青川县人民医院"]);
		const { data } = proposalsFor(texts).entries.find(({ name }) => name === "省立医院") ?? {};
		const hospital = schemas.hospitals(plainHelpers).parse(data);
		expect(names({ ...none, hospitals: new Map([["shengli", hospital]]) })).toEqual([
			"青川县人民医院",
		]);
	});
});
