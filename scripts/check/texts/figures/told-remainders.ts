import type { Passage } from "../passages.ts";
import { type Equation, exact, inScaleOf } from "./equation.ts";
import { isOneThing, quantitiesOf } from "./quantities.ts";

/** 到账18万元，支出11.5万元，结余6.5万元: what came in and what was spent of it. */
const isIncome = (came = "", spent = "") =>
	/(?:收入|到账|到位|拨付|拨款|下达|筹集|筹措|筹得|募集|募捐|捐款|补助|补贴|经费|资金|预算|预付|预拨)了?$/.test(
		came,
	) &&
	/^(?:已|实际|共|累计|年内|全年|当年)*(?:支出|支付|使用|用去|花费|花去|用了|花了|开支|报销)了?$/.test(
		spent,
	);

const takenOff =
	/^[^，。；\d]{0,4}[，、]?(?:再)?(?:扣[去除掉减]|减去|减掉|除去|刨去|去掉|抵扣)了?[^，。；\d]{0,14}$/;
const comesOut =
	/^[^，。；\d]{0,6}，[^，。；\d]{0,10}(?:实[付收际缴发交]|净|应[付收缴交]|还[要需]付|为|是|剩)[^，。；\d]{0,4}$/;

/** 一年4.8万元，扣去头三个月的1.2万元，实付3.6万元: a number without what is taken off it. */
function netEquations(passage: Passage): Equation[] {
	const { text } = passage;
	if (!/扣|减去|减掉|除去|刨去|去掉/.test(text)) return [];
	const counted = quantitiesOf(passage).filter(({ unit }) => !/月|年|天|小时|%/.test(unit));
	return counted.flatMap((whole, place): Equation[] => {
		const [taken, rest] = counted.slice(place + 1, place + 3);
		const all = [whole, taken, rest];
		if (!taken || !rest || all.some((each) => !each || each.isRound || each.unit !== rest.unit))
			return [];
		if (!takenOff.test(text.slice(whole.unitEnd, taken.start))) return [];
		if (!comesOut.test(text.slice(taken.unitEnd, rest.start))) return [];
		return [
			{
				passage,
				at: rest.start,
				told: rest,
				others: [whole, taken],
				compute: ([number = 0, off = 0]) => exact(number - off),
				how: `${whole.value} 减去 ${taken.value} `,
			},
		];
	});
}

/** 31条，答复24条，余下7条: what is left is the whole without the parts named since. */
function restEquations(passage: Passage): Equation[] {
	if (!/余下|剩下|剩余|还剩|其余|另外|还有|结余|自付|负担|垫/.test(passage.text)) return [];
	const quantities = quantitiesOf(passage);
	return quantities.flatMap((rest): Equation[] => {
		// 共有91家，接入25家，还有66家: nothing is said of them.
		const isBare = /^还有$/.test(rest.lead) && rest.tail === "";
		const isStrict = isBare || /(?:余下|剩下|剩余|其余|还剩)的?$/.test(rest.lead);
		// 总费用2.6万元，医保报销1.7万元，个人负担0.9万元; 打包总额3.62亿元，实际支出3.54亿元，结余800万元
		const isMoney = /元$/.test(rest.unit) && /(?:结余|自付|负担|垫付?)了?$/.test(rest.lead);
		if (rest.isRound || !(isStrict || isMoney || /另外的?$|^还有$/.test(rest.lead))) return [];
		const all = quantities.filter(
			(each) => isOneThing(each, rest) && each.start < rest.start && each.value !== "一",
		);
		const same = isMoney ? all.slice(-2) : all;
		const [first, spent] = same.map(({ lead }) => lead);
		if (isMoney && !/总[^，。；]{0,6}$/.test(first ?? "") && !isIncome(first, spent)) return [];
		// 结余9.5万元（含上年结余3万元）
		if (isMoney && /上年|去年|往年|结转|[（，]含/.test(passage.text)) return [];
		// 首批专家5名。除章云起外，其余|4名
		const apart = /除(\p{Script=Han}{2,4}(?:、\p{Script=Han}{2,4})*)(?:以|之)?外，其余$/u.exec(
			passage.text.slice(0, rest.start),
		);
		const [only] = same;
		if (apart && only && same.length === 1 && !only.isRound) {
			const names = apart[1]?.split("、").length ?? 0;
			return [
				{
					passage,
					at: rest.start,
					told: rest,
					others: [only],
					compute: ([number = 0]) => number - names,
					how: `${only.value} 减去 ${names} `,
				},
			];
		}
		const part = same.at(-1);
		// 医师8名、护士14名。护士中有6名…，其余8名: of the nurses.
		const noun = /(\p{Script=Han}{2,4})(?:当?中|里)，?(?:有|已有)?$/u.exec(part?.lead ?? "")?.[1];
		const named = same
			.slice(0, -1)
			.findLast(({ lead, tail }) => noun && (lead.endsWith(noun) || tail.startsWith(noun)));
		if ((same.length !== 2 && !named) || same.some(({ isRound }) => isRound)) return [];
		const whole = named ?? same[0];
		if (
			!whole ||
			!part ||
			part.number === whole.number ||
			/[。！？].*[。！？].*[。！？]/.test(passage.text.slice(whole.start, rest.start))
		)
			return [];
		// 成立时3家，后来增加|2家|，退出1家，剩下4家: what came is not taken away.
		if (
			/(?:增加|新增|增添|加入|加上|补充|吸收|吸纳)[^，。；]*$/.test(
				passage.text.slice(whole.unitEnd, part.start),
			)
		)
			return [];
		// 14个|人, and 2个|村 that are left.
		if (
			rest.unit === "个" &&
			rest.tail !== "" &&
			!whole.tail.startsWith(rest.tail.charAt(0)) &&
			whole.tail !== ""
		)
			return [];
		// 5家分院各|1台: as many for each.
		const place = quantities.indexOf(part);
		const isEach = /[各每][^，。；、\d]{0,3}$/.test(passage.text.slice(0, part.start));
		const owners = quantities[place - 1];
		if (isEach && (!owners || owners.kind === part.kind || owners.end < whole.unitEnd)) return [];
		// 三家中心和两家卫生院，各|1台: of each of all of them, however many they are.
		if (isEach && owners && /[，、]/.test(passage.text.slice(owners.unitEnd, part.start)))
			return [];
		const taken = isEach && owners ? owners.number * part.number : part.number;
		// 还有7家没有列入，除甲院外，其余6家: of the seven, without those who are named.
		const except = /除了?([^，。；]{1,24}?)(?:[以之]?外|，)/.exec(
			passage.text.slice(part.unitEnd, rest.start),
		)?.[1];
		const isOfPart =
			except !== undefined && part.number - except.split(/[、和与及]/).length === rest.number;
		if (isOfPart) return [];
		const factor = isEach && owners ? owners.number : 1;
		// 偏高的57人，当场建档41人，另外16人: in one sentence, marks alone between them.
		const own = passage.text.slice(whole.unitEnd, rest.start);
		const isOne =
			!/[。！？；：]/.test(own) &&
			own.length < 40 &&
			whole.number > part.number &&
			whole.number > rest.number;
		const isNear = Math.abs(whole.number - taken - rest.number) <= (isOne ? whole.number * 0.7 : 2);
		if (!isStrict && !isMoney && !isNear) return [];
		return [
			{
				passage,
				at: rest.start,
				told: rest,
				others: [whole, part],
				compute: ([number = 0, each = 0]) => exact(number - each * factor),
				how: `${whole.value} 减去 ${inScaleOf(part, taken)} `,
			},
		];
	});
}

/** What is left of a whole, by what is named since or taken off it. */
export const remainderEquations = (passage: Passage): Equation[] => [
	...restEquations(passage),
	...netEquations(passage),
];
