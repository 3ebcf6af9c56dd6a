import { describe, expect, it } from "vitest";
import type { Hospital, Person } from "../../schemas/index.ts";
import { findMentions } from "./find-mentions.ts";
import { createKnowledge } from "./reading.ts";

const hospital = (name: string, shortNames: string[] = []): Hospital => ({
	name,
	shortNames,
	formerNames: [],
	kind: "general",
	grades: [],
	region: { province: "某省" },
	memberships: [],
	aliases: [],
});
const at = (id: string) => ({ hospital: { collection: "hospitals" as const, id } });
const person = (name: string, ...appointments: Person["appointments"]): Person => ({
	name,
	aliases: [],
	appointments,
});

const knowledge = createKnowledge(
	new Map([
		[
			"zhao",
			person("赵启明", { organisation: at("first"), titles: ["党委副书记", "院长"], from: "2021" }),
		],
		["qian", person("钱若兰", { organisation: at("first"), titles: ["党委书记"], from: "2020" })],
		["sun", person("孙玮", { organisation: at("first"), titles: ["神经内科主任"], from: "2020" })],
		[
			"li",
			person(
				"李长河",
				{ organisation: { name: "清源市卫生健康委员会" }, titles: ["副主任"], from: "2022" },
				{ organisation: at("second"), titles: ["院长"], from: "2018", until: "2022" },
			),
		],
		[
			"zhou",
			person("周平", {
				organisation: { name: "清源市委宣传部" },
				titles: ["部长"],
				knownAt: "2023",
			}),
		],
		["one", person("王磊", { organisation: at("first"), titles: ["副院长"], from: "2020" })],
		["other", person("王磊", { organisation: at("second"), titles: ["护理部主任"], from: "2020" })],
		["fang", person("方明", { organisation: at("second"), titles: ["院长"], from: "2022" })],
	]),
	new Map([
		["first", hospital("清源市第一人民医院", ["清源一院"])],
		["second", hospital("石桥县中医医院")],
	]),
);

const read = (text: string, expected: string[] = []) =>
	findMentions(text, knowledge, { day: "2025-03-01", expected: new Set(expected) });
/** 院长赵启明 → ["赵启明 简称 清源市第一人民医院 院长"]. */
const told = (text: string, expected?: string[]) =>
	read(text, expected).map(({ name, verdict, organisation, titles }) =>
		[name, verdict, organisation, titles.join("、")].filter(Boolean).join(" "),
	);

const first = "清源市第一人民医院";

describe("a title before a name", () => {
	it.each([
		["清源市第一人民医院党委副书记、院长赵启明主持", `赵启明 一致 ${first} 党委副书记、院长`],
		["由清源一院院长赵启明主持", `赵启明 简称 ${first} 院长`],
		["市第一人民医院神经内科主任孙玮授课", `孙玮 简称 ${first} 神经内科主任`],
		["会上，党委书记钱若兰指出", `钱若兰 简称 ${first} 党委书记`],
		["市卫健委副主任李长河到会", "李长河 简称 清源市卫生健康委员会 副主任"],
		["市委宣传部部长周平讲话", "周平 简称 清源市委宣传部 部长"],
		["清源市第一人民医院（以下简称“市一院”）党委书记钱若兰致辞", `钱若兰 一致 ${first} 党委书记`],
		["清源一院党委副书记兼院长赵启明", `赵启明 一致 ${first} 党委副书记、院长`],
		["党委书记：钱若兰", `钱若兰 简称 ${first} 党委书记`],
		["清源一院主任医师孙玮坐诊", `孙玮 简称 ${first} 主任医师`],
	])("reads %s", (text, expected) => {
		expect(told(text)).toEqual([expected]);
	});

	it("is whole again where blanks and line breaks cut the name or the title", () => {
		expect(told("清源一院党委\n书记 钱 若　兰")).toEqual([`钱若兰 一致 ${first} 党委书记`]);
	});

	it("takes the organisation from the item before", () => {
		expect(told("清源一院党委书记钱若兰，党委副书记、院长赵启明，神经内科主任孙玮出席")).toEqual([
			`钱若兰 一致 ${first} 党委书记`,
			`赵启明 一致 ${first} 党委副书记、院长`,
			`孙玮 一致 ${first} 神经内科主任`,
		]);
	});

	it("gives the places of name and phrase in the text as it was given", () => {
		const text = "由 清源一院院长赵 启明主持";
		const [mention] = read(text);
		expect(text.slice(mention?.start, mention?.end)).toBe("清源一院院长赵 启明");
		expect(text.slice(mention?.nameStart)).toBe("赵 启明主持");
	});
});

describe("a title after a name", () => {
	it.each([
		["钱若兰书记表示", `钱若兰 简称 ${first} 书记`],
		["赵启明（清源市第一人民医院党委副书记、院长）", `赵启明 一致 ${first} 党委副书记、院长`],
		["赵启明，清源一院党委副书记、院长。", `赵启明 一致 ${first} 党委副书记、院长`],
		["钱若兰任清源一院党委书记", `钱若兰 一致 ${first} 党委书记`],
	])("reads %s", (text, expected) => {
		expect(told(text)).toEqual([expected]);
	});

	it("leaves a title to the next name of a list", () => {
		expect(told("钱若兰书记、赵启明院长揭牌")).toEqual([
			`钱若兰 简称 ${first} 书记`,
			`赵启明 简称 ${first} 院长`,
		]);
	});
});

describe("what the record contradicts", () => {
	it.each([
		["another title", "清源一院副院长赵启明", "赵启明 不符"],
		["a title of somebody else's", "清源一院院长钱若兰", "钱若兰 不符"],
		["a lost 副", "清源市卫生健康委员会主任李长河强调", "李长河 不符"],
		["one title of two", "清源一院党委书记、院长赵启明", "赵启明 不符"],
		["another hospital of the record", "石桥县中医医院院长赵启明", "赵启明 不符"],
		["a hospital that the record lacks", "海棠市第五人民医院院长赵启明", "赵启明 不符"],
		["the same short name of another place", "咸丰市第一人民医院院长赵启明", "赵启明 不符"],
		["another department", "清源一院骨科主任孙玮", "孙玮 不符"],
		["the department of an unknown hospital", "东陵县妇幼保健院神经内科主任孙玮", "孙玮 不符"],
		["a title that ended", "石桥县中医医院院长李长河", "李长河 过时"],
		["an office called former that is held", "清源一院原院长赵启明", "赵启明 不符"],
		["an office beside one's own", "学会理事长钱若兰", "钱若兰 未知"],
	])("finds %s", (_, text, expected) => {
		expect(told(text)[0]).toContain(expected);
	});

	it.each([
		["原石桥县中医医院院长李长河回忆说"],
		["2020年，石桥县中医医院院长李长河带队下乡"],
		["时任石桥县中医医院院长李长河"],
	])("lets the past be past: %s", (text) => {
		expect(told(text)[0]).toMatch(/一致|简称/);
	});
});

describe("names that the record does not have", () => {
	it.each([
		["same sound", "清源一院院长赵启鸣主持", "赵启鸣 疑似错名"],
		["one character", "清源一院院长赵启东主持", "赵启东 疑似错名"],
		["the surname", "清源一院党委书记前若兰致辞", "前若兰 疑似错名"],
		["one character less", "清源一院院长赵明主持", "赵明 疑似错名"],
		["two exchanged", "清源一院院长赵明启主持", "赵明启 疑似错名"],
	])("is taken for a slip: %s", (_, text, expected) => {
		expect(told(text)[0]).toContain(expected);
	});

	it("is taken for a slip without a title too, of somebody who is in the article", () => {
		expect(told("随后，赵启名强调了三点。", ["zhao"])).toEqual(["赵启名 疑似错名"]);
		expect(told("随后，赵启光强调了三点。", ["zhao"])).toEqual(["赵启光 疑似错名"]);
		expect(told("随后，赵启光强调了三点。")).toEqual([]);
		expect(told("把锦旗交给队友赵起明收好。", ["zhao"])).toEqual(["赵起明 疑似错名"]);
		expect(told("她的老师赵敢明每周下乡。", ["zhao"])).toEqual(["赵敢明 疑似错名"]);
		expect(told("把锦旗交给队友赵启华收好。", ["zhao"])).toEqual([]);
		expect(told("时任局长的赵启华把话说完。", ["zhao"])).toEqual(["赵启华 疑似错名"]);
		expect(told("义诊中，起启明算了一笔账。", ["zhao"])).toEqual(["起启明 疑似错名"]);
		expect(told("学员围住起启明院长问个不停。", ["zhao"])).toEqual(["起启明 疑似错名"]);
		expect(told("学员围住启明院长问个不停。", ["zhao"])).toEqual([]);
	});

	it("is taken for a slip by its sound alone where it has three characters", () => {
		expect(told("随后，赵启名强调了三点。")).toEqual(["赵启名 疑似错名"]);
		expect(told("随后，孙威强调了三点。")).toEqual([]);
	});

	it("is somebody unknown where nobody fits", () => {
		expect(told("白水县人民医院院长吴越带队参加")).toEqual(["吴越 未知 白水县人民医院 院长"]);
	});

	it.each([
		"院长高度重视，书记马上安排，主任任务重。",
		"各县卫健局局长、各医院院长、书记60余人参加。",
		"会长单位和成员单位代表发言，主任医师坐诊。",
		"双方明确，对方明白，共建不是一天的事。",
		"医院长期坚持下基层，委员会审议通过。",
	])("is not heard where there is none: %s", (text) => {
		expect(told(text, ["fang"])).toEqual([]);
	});
});

it("tells two people of one name apart by their titles, and else by the article", () => {
	const [nurse] = read("石桥县中医医院护理部主任王磊");
	expect(nurse).toMatchObject({ person: "other", namesakes: ["one"], verdict: "一致" });
	expect(read("王磊发言", ["one"])[0]).toMatchObject({ person: "one" });
});

it("finds who is credited, and judges no office there", () => {
	const credited = read("（通讯员：吕小光、王格 记者 董晓）责任编辑:马甜");
	expect(credited.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
		"吕小光 credit",
		"王格 credit",
		"董晓 credit",
		"马甜 credit",
	]);
});

it("reads a long text in time that grows with it", () => {
	const text = "清源一院党委书记钱若兰，院长赵启明出席会议并讲话。".repeat(4000);
	expect(read(text)).toHaveLength(8000);
});
