import { numericValue } from "../../../src/domain/metrics.ts";
import type { Problem } from "../../lib/finding.ts";
import { inPassage, type Passage } from "./passages.ts";
import { sentencesOf } from "./sentences.ts";
import { isSlipOf } from "./slips.ts";

const amount =
	"(\\d+(?:\\.\\d+)?)(万元|元|人次|名|人|位|台|套|例|天|家|项|份|个|场|次|篇)(?:（[^（）]{1,3}）)?";
const amountAtEnd = new RegExp(`(?<![\\d.])${amount}$`);
const eachAtEnd = /各(?:派|选派|有|配|捐赠|送)?$/;
const amounts = new RegExp(`${amount}`, "g");

interface Part {
	readonly unit: string;
	/** What it adds: four of two each are eight. */
	readonly number: number;
	readonly hasEach: boolean;
}

/** The parts of a list: 中心医院10名，其他4家单位各2名; 甲、乙、丙各2天. Undefined where an item is no part. */
function partsOf(list: string): Part[] | undefined {
	const parts: Part[] = [];
	let named = 0;
	for (const item of list.split(/[、，]/)) {
		const found = amountAtEnd.exec(item);
		const [, digits, unit] = found ?? [];
		const before = item.slice(0, found?.index);
		const words = before.replace(eachAtEnd, "");
		const each = words !== before;
		if (digits === undefined || unit === undefined) {
			// 潘国庆、郑丽萍、|金旭东各2天: names whose number is to come.
			if (/\d/.test(item) || item.length > 12) return undefined;
			named++;
			continue;
		}
		const told = /(\d+|[两二三四五六七八九十]+)(?:家|个|名|位|所)[^\d]{0,6}$/.exec(words)?.[1];
		const times = each ? (told !== undefined ? numericValue(told) : named + 1) : 1;
		// 桥镇和溪乡各3人 may be two, and 云和县各3人 is one.
		if (each && told === undefined && /[和与及]/.test(words)) return undefined;
		if (!each && (named > 0 || told)) return undefined;
		parts.push({ unit, number: Number(digits) * times, hasEach: each });
		named = 0;
	}
	return named > 0 ? undefined : parts;
}

/** 共18名，其中中心医院10名，其他4家单位各2名: parts with 各, or of 台（套）, that must make up their whole. */
function partProblems(passage: Passage): Problem[] {
	return sentencesOf(passage).flatMap(({ text, start }): Problem[] => {
		const at = text.indexOf("其中");
		const list = text.slice(at + 2).split(/[；：]/)[0] ?? "";
		if (at < 0 || !/各|（[^（）]{1,3}）/.test(list)) return [];
		const parts = partsOf(list);
		const [first] = parts ?? [];
		if (!parts || !first || parts.length < 2) return [];
		if (parts.some(({ unit }) => unit !== first.unit)) return [];
		// 5126人，比上年增加173人，其中…: the change is no whole.
		const total = [...text.slice(0, at).matchAll(amounts)].findLast(
			({ 2: unit, index }) =>
				unit === first.unit && !/(?:增加|减少|增长|下降|多|少)了?$/.test(text.slice(0, index)),
		);
		const whole = Number(total?.[1]);
		const sum = parts.reduce((all, { number }) => all + number, 0);
		const isWhole = parts.some(({ hasEach }) => hasEach) || Math.abs(sum - whole) <= 2;
		const isSlip = parts.some(({ hasEach, number }) =>
			[
				{ number: whole, other: sum },
				{ number, other: hasEach ? 0 : number + whole - sum },
			].some((each) => isSlipOf({ number: each.number, kind: first.unit }, each.other)),
		);
		if (!total || sum === whole || !isSlip || (sum < whole && !isWhole)) return [];
		return [
			{
				...inPassage(passage, start + total.index),
				message: `写的总数是“${total[0]}”，各项相加是 ${sum}`,
				mend: "核对来源，改正总数或其中一项",
				words: total[0],
				record: String(sum),
			},
		];
	});
}

const products = [
	/(\d+|[两二三四五六七八九十]+)(?:家|个|所)[^，。\d]{0,8}各(?:派|选派|派出|选|配|送)(\d+)(名|人|台|辆)[^，。\d]{0,8}，(?:一|总)?共(?:计|有)?(\d+)\3/g,
	/(\d+(?:\.\d+)?)(万元|元)的?(?:年度|每年)[^，。\d]{0,8}，([两二三四五六七八九十]|\d+)年(?:一|总)?共(?:计)?(\d+(?:\.\d+)?)\2/g,
] as const;

/** 9家单位各派6名医护人员，共54名; 15万元的年度经费，三年共45万元. */
function productProblems(passage: Passage): Problem[] {
	const [ofEach, ofYears] = products;
	const { text } = passage;
	const each = text.includes("各") ? [...text.matchAll(ofEach)] : [];
	const years = text.includes("元") ? [...text.matchAll(ofYears)] : [];
	const told = [
		...each.map(({ 0: words, 1: a, 2: b, 4: total, index }) => ({
			words,
			a,
			b,
			total,
			index,
		})),
		...years.map(({ 0: words, 1: a, 3: b, 4: total, index }) => ({
			words,
			a,
			b,
			total,
			index,
		})),
	];
	return told.flatMap(({ words, a = "", b = "", total = "", index }): Problem[] => {
		const product = numericValue(a) * numericValue(b);
		return Math.abs(product - numericValue(total)) < 1e-6
			? []
			: [
					{
						...inPassage(passage, index),
						message: `写的是“${words}”，${a} 乘 ${b} 是 ${product}`,
						mend: "核对来源，改正其中一个数",
						words: total,
						record: String(product),
					},
				];
	});
}

/** Numbers told for each of several, against their sum. */
export const eachPartProblems = (passage: Passage): Problem[] => [
	...partProblems(passage),
	...productProblems(passage),
];
