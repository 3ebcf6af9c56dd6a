import { expect, it } from "vitest";
import type { Person } from "../../schemas/index.ts";
import { findMentions } from "./find-mentions.ts";
import { isInOrder } from "./mention.ts";
import { createKnowledge } from "./reading.ts";

const person = (name: string, organisation: string, ...titles: string[]): Person => ({
	name,
	aliases: [],
	appointments: [{ organisation: { name: organisation }, titles, from: "2020" }],
});
const knowledge = createKnowledge(
	new Map([
		["ren", person("任小静", "青溪县人民医院", "神经内科主任")],
		["tao", person("陶春燕", "青溪县人民医院", "胸痛中心主任")],
	]),
	new Map(),
);
const told = (text: string) =>
	findMentions(text, knowledge, { day: "2025-03-01", expected: new Set() })
		.filter(({ name }) => name === "任小静")
		.map((mention) => {
			const reasons = mention.judgements.flatMap(({ beside }) => beside ?? []);
			return [mention.verdict, ...reasons, isInOrder(mention) ? "" : "told"].join(" ").trim();
		});

it.each([
	["青溪县人民医院神经内科主任任小静、", "一致"],
	["派任小静担任河湾镇卫生院儿科主任。", "未知 given"],
	["青溪县人民医院神经内科主任、卒中中心主任任小静讲话", "未知 body"],
	["第三党支部书记任小静讲话", "未知 seat"],
	["学会理事长任小静讲话", "未知 elsewhere"],
	// Somebody else of the hospital leads that centre, and of the own hospital the record has every office.
	["青溪县人民医院神经内科主任、胸痛中心主任任小静讲话", "不符 told"],
	["青溪县人民医院顾问任小静讲话", "未知 told"],
	["青溪人民医院顾问任小静讲话", "未知 told"],
])("sorts the offices beside the own one: %s", (text, expected) => {
	expect(told(text)).toEqual([expected]);
});
