import { expect, test } from "vitest";
import type { Person } from "../../schemas/index.ts";
import { findMentions } from "./find-mentions.ts";
import { createKnowledge } from "./reading.ts";

const person = (name: string, organisation: string, ...titles: string[]): Person => ({
	name,
	aliases: [],
	appointments: [{ organisation: { name: organisation }, titles, from: "2020" }],
});
const knowledge = createKnowledge(
	new Map([
		["zhuge", person("诸葛敏", "石桥县中心医院", "副院长")],
		["wang", person("王海", "石桥县中心医院", "副院长")],
		["shi", person("石磊", "石桥县中心医院", "心内科主任")],
		["mai", person("买买提江·吐尔逊", "石桥县中心医院", "党委书记")],
		["qian", person("钱学礼", "石桥县人民政府", "副县长")],
	]),
	new Map(),
);
const read = (text: string) =>
	findMentions(text, knowledge, { day: "2025-03-01", expected: new Set(["zhuge", "shi"]) }).map(
		({ name, verdict }) => `${name} ${verdict}`,
	);

test.each([
	["石桥县副县长钱学礼讲话。", ["钱学礼 简称"]],
	["石桥县中心医院副院长诸葛敏、汪海出席。", ["诸葛敏 一致", "汪海 疑似错名"]],
	["诸葛副院长叮嘱大家。", []],
	["诸葛书记叮嘱大家。", ["诸葛 不符"]],
	["心内科石磊主任查房。", ["石磊 一致"]],
	["骨科石磊主任查房。", ["石磊 不符"]],
	["石桥县中心医院党委书记买买提江·吐尔迅主持。", ["买买提江·吐尔迅 疑似错名"]],
	["副组长：王海", ["王海 一致"]],
] as const)("reads %s", (text, expected) => expect(read(text)).toEqual(expected));
