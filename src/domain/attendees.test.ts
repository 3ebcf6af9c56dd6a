import { expect, test } from "vitest";
import { aHospital, aPerson } from "../../tests/support/entries.ts";
import { attendeesByOrganisation, fewestAttendees } from "./attendees.ts";
import { findMentions } from "./mentions/find-mentions.ts";
import { createKnowledge } from "./mentions/reading.ts";

const hospital = aHospital("shiqiao", { name: "石桥县人民医院", shortNames: ["石桥县医院"] });
const people = ["周广平", "吴晓兰", "郑立新"].map((name, index) =>
	aPerson(`p${index}`, {
		name,
		appointments: [
			{ organisation: "shiqiao", titles: [["书记", "院长", "副院长"][index]], from: "2020-01-01" },
		],
	}),
);
const knowledge = createKnowledge(
	new Map(people.map(({ id, data }) => [id, data])),
	new Map([[hospital.id, hospital.data]]),
);
const read = (text: string) =>
	attendeesByOrganisation(
		findMentions(text, knowledge, { day: "2025-09-04", expected: new Set() }),
	);

const others = [
	"柳林县人民医院院长孙国强",
	"下河县中医院院长王建华",
	"青禾县人民医院院长李志明",
	"东山县人民医院书记陈永康",
	"西岭县中医院院长刘文斌",
];
const present = [
	"出席的有：石桥县人民医院书记周广平、院长吴晓兰",
	...others,
	"石桥县人民医院副院长郑立新。",
];

test("a long list is told by organisation", () => {
	const listed = read(present.join("，"));
	expect(listed.map(({ organisation }) => organisation)).toContain("石桥县人民医院");
	const own = listed.find(({ organisation }) => organisation === "石桥县人民医院");
	expect(own?.people).toEqual([
		{ name: "周广平", titles: ["书记"] },
		{ name: "吴晓兰", titles: ["院长"] },
		{ name: "郑立新", titles: ["副院长"] },
	]);
	expect(listed.flatMap((each) => each.people)).toHaveLength(fewestAttendees);
});

test("a short one is left as it is", () => {
	expect(read(present.slice(0, 4).join("，"))).toEqual([]);
});

test("who opens the meeting as well is counted once, as the text has him first", () => {
	const again = [
		"仪式由柳林县医院院长孙国强主持，李志明院长致辞，石桥县医院周广平书记讲话。",
		"仪式由医院院长孙国强主持。",
	];
	for (const sentence of again) {
		const listed = read(present.join("，") + sentence);
		expect(listed.flatMap((each) => each.people)).toHaveLength(fewestAttendees);
		expect(listed.find(({ people }) => people.some(({ name }) => name === "孙国强"))).toEqual({
			organisation: "柳林县人民医院",
			people: [{ name: "孙国强", titles: ["院长"] }],
		});
	}
});

test("a list is long by its people, not by their mentions", () => {
	expect(read(`${present.slice(0, 6).join("，")}。院长孙国强主持，院长王建华致辞。`)).toEqual([]);
});

test("two of one name are two where their organisations are", () => {
	const listed = read([...present, "南山县中医院院长孙国强。"].join("，"));
	expect(listed.flatMap((each) => each.people)).toHaveLength(fewestAttendees + 1);
});

test("a later sentence may say whose institution a name of the list is", () => {
	const open = present.join("，").replace("柳林县人民医院院长孙国强", "孙国强院长");
	const listed = read(`${open}仪式由柳林县人民医院院长孙国强主持。`);
	expect(listed.find(({ organisation }) => organisation === "柳林县人民医院")?.people).toEqual([
		{ name: "孙国强", titles: ["院长"] },
	]);
});
