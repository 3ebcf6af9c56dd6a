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
		["liao", person("廖清峦", "石桥县中心医院", "护理部主任")],
		["qian", person("钱学礼", "石桥县人民政府", "副县长")],
	]),
	new Map(),
);
const read = (text: string) =>
	findMentions(text, knowledge, {
		day: "2025-03-01",
		expected: new Set(["zhuge", "shi", "liao"]),
	}).map(({ name, verdict }) => `${name} ${verdict}`);

test.each([
	["石桥县副县长钱学礼讲话。", ["钱学礼 简称"]],
	["石桥县中心医院副院长诸葛敏、汪海出席。", ["诸葛敏 一致", "汪海 疑似错名"]],
	["诸葛副院长叮嘱大家。", []],
	["诸葛书记叮嘱大家。", ["诸葛 不符"]],
	["心内科石磊主任查房。", ["石磊 一致"]],
	["骨科石磊主任查房。", ["石磊 不符"]],
	["石桥县中心医院党委书记买买提江·吐尔迅主持。", ["买买提江·吐尔迅 疑似错名"]],
	["副组长：王海", ["王海 一致"]],
	["讲者（石磊，石桥县中心医院心内科副主任）", ["石磊 不符"]],
	["交流（诸葛梅，石桥县中心医院副院长）", ["诸葛梅 疑似错名"]],
	["诸葛敏敏副院长叮嘱大家。", ["诸葛敏 疑似错名"]],
	["诸葛敏副院长叮嘱大家。", ["诸葛敏 简称"]],
	["钱雪礼在会上算了一笔账。", ["钱雪礼 疑似错名"]],
	["廖清栾算了一笔账。", ["廖清栾 疑似错名"]],
	["廖清主持，随后查房。", []],
	["（审核：钱学里）", ["钱学里 疑似错名"]],
	["（审核：钱大里）", ["钱大里 一致"]],
] as const)("reads %s", (text, expected) => expect(read(text)).toEqual(expected));
