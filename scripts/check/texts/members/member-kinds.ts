import type { ContentRecord } from "../../../lib/record.ts";
import type { Seat } from "./rosters.ts";

/** Whether a seat is one of those that a noun means. */
export type IsMeant = (record: ContentRecord, seat: Seat) => boolean;

const isTownship = (name: string) => /卫生院$|社区卫生服务中心$/.test(name);

/** Of which level a hospital is: its name says the county that it is of, or its own town. */
function levelOf(record: ContentRecord, { hospital, name }: Seat): string {
	if (isTownship(name)) return "乡镇";
	const county = record.hospitals.get(hospital)?.data.region.county;
	if (county === undefined || !name.includes(county)) return "市";
	return county.endsWith("区") ? "区" : "县";
}

/** Which levels the words before a kind mean: 县级 leaves out the districts of the city where 区级 stands beside it, and may else. */
function levelsIn(noun: string, sentence: string): readonly string[] {
	if (/乡|镇/.test(noun)) return ["乡镇"];
	if (/^(?:城区|区级)/.test(noun)) return ["区"];
	if (/^(?:市直|市级|州级)/.test(noun)) return ["市"];
	if (/区/.test(noun)) return ["县区"];
	return /^(?:旗?县)/.test(noun) ? ["县", ...(sentence.includes("区级") ? [] : ["县区"])] : [""];
}

const kinds: readonly (readonly [words: RegExp, has: IsMeant])[] = [
	[/分院$/, (_, { role }) => role === "branch"],
	[/中心卫生院$/, (_, { name }) => name.endsWith("中心卫生院")],
	[/卫生院$/, (_, { name }) => name.endsWith("卫生院")],
	[/服务中心$/, (_, { name }) => name.endsWith("社区卫生服务中心")],
	[/中医医?院$/, (_, { name }) => /中医医?院$/.test(name)],
	[/妇幼保健院$/, (_, { name }) => /妇幼保健(?:计划生育服务)?(?:院|中心)$/.test(name)],
	[/人民医院$/, (_, { name }) => name.endsWith("人民医院")],
	[
		/综合性?医院$/,
		(record, { hospital }) => record.hospitals.get(hospital)?.data.kind === "general",
	],
	[
		/专科医院$/,
		(record, { hospital }) => record.hospitals.get(hospital)?.data.kind === "specialist",
	],
	[/(?:成员|单位|医院|机构)$/, () => true],
];

/** Whether a noun means all members: 成员单位, 单位; not 分院, 县级医院. */
export const meansAll = (noun: string): boolean => /^(?:成员.{0,2}|单位|医院|医疗机构)$/.test(noun);

/** What a noun may mean, each reading apart; undefined where it is no kind that the record knows. */
export function readingsOf(noun: string, sentence: string): readonly IsMeant[] {
	const has = kinds.find(([words]) => words.test(noun))?.[1];
	if (!has) return [];
	return levelsIn(noun, sentence).map(
		(level): IsMeant =>
			(record, seat) => {
				if (!has(record, seat)) return false;
				const own = level && levelOf(record, seat);
				return level === own || (level === "县区" && (own === "县" || own === "区"));
			},
	);
}
