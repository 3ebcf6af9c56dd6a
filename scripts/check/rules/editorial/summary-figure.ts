import type { Problem } from "../../../lib/finding.ts";
import type { Entry } from "../../../lib/record.ts";
import type { Rule } from "../../rule.ts";
import { commonEnd, commonStart } from "../../texts/common-ends.ts";
import { exchangedInHead } from "../../texts/exchanged-digits.ts";
import { isConfusable, sharedRun } from "../../texts/figures.ts";
import { headFigureProblems } from "../../texts/head-figures.ts";
import { listLengths } from "../../texts/list-lengths.ts";
import { metricContradictions } from "../../texts/metric-contradictions.ts";
import { inPassage, isOfBody, type Passage, plainPassagesOf } from "../../texts/passages.ts";
import { type Quantity, quantitiesIn, writtenQuantity } from "../../texts/quantities.ts";

/** A quantity of the text, and where it stands. */
interface Told {
	readonly passage: Passage;
	readonly quantity: Quantity;
}

/** How much of what is counted two quantities have in common, in characters. */
function likeness(a: Quantity, b: Quantity): number {
	return Math.max(
		sharedRun(a.tail, b.tail).length,
		sharedRun(a.lead, b.lead).length,
		sharedRun(a.tail, b.lead).length,
		sharedRun(a.lead, b.tail).length,
	);
}

/** Whether a rounded figure may stand for an exact one: 200余 for 213, 近百 for 96, 10万 for 10.3万, 三千 for 3126. */
function stands(rounded: Quantity, exact: Quantity): boolean {
	if (rounded.number === exact.number) return true;
	const scale = /亿$/.test(rounded.value) ? 1e8 : /万$/.test(rounded.value) ? 1e4 : 1;
	if (!rounded.isRound && scale > 1) {
		// 10万 may be 10.3万 of the text; 408万 is no 480万.
		const decimals = /\.(\d+)/.exec(rounded.value)?.[1]?.length ?? 0;
		return Math.abs(exact.number - rounded.number) <= scale * 10 ** -decimals;
	}
	if (!rounded.isRound && !/^[一二两三四五六七八九][百千]$/.test(rounded.value)) return false;
	const ratio = exact.number / rounded.number;
	return ratio > 0.9 && ratio < 1.25;
}

/** A number that the text gives by its parts: 3家县级医院 and 5家卫生院 are 8家. */
function isSum({ number, kind }: Quantity, told: readonly Told[]): boolean {
	const numbers = new Set(
		told.filter(({ quantity }) => quantity.kind === kind).map(({ quantity }) => quantity.number),
	);
	return [...numbers].some(
		(one) =>
			(numbers.has(number - one) && number !== one) ||
			(numbers.has(number + one) && one < number) ||
			[...numbers].some((two) => two !== one && numbers.has(number - one - two)),
	);
}

/** Whether one number may have come from the other: 两家 is another thing than 14家, even of the same name. */
function mayBeMeant(a: Quantity, b: Quantity, score: number): boolean {
	const ratio = a.number / b.number;
	return score >= 4 || (ratio >= 0.5 && ratio <= 2) || isConfusable(a.value, b.value);
}

/** How many characters touch both numbers alike: 协议期限|5年| and 协议期限|3年|, 四项|事宜 and 三项|事宜. */
function slot(a: Quantity, b: Quantity): number {
	const isEnd = a.tail === b.tail && a.tail !== "" ? 1 : 0;
	return commonStart(a.tail, b.tail) + commonEnd(a.lead, b.lead) + isEnd;
}

/** How many characters say the same around the number, where one has its noun before it: 查看|5例|患者, 查看患者|5例. */
function crossSlot(a: Quantity, b: Quantity): number {
	let noun = Math.min(a.tail.length, b.lead.length);
	while (noun > 0 && !b.lead.endsWith(a.tail.slice(0, noun))) noun--;
	if (noun < 2) return 0;
	const verb = commonEnd(a.lead, b.lead.slice(0, b.lead.length - noun));
	const isSaidBehind = sharedRun(a.tail.slice(noun), b.tail).length >= 2;
	// 9名|专家坐诊 and 坐诊专家|9名
	const isTurned = a.tail.slice(noun, noun + 2) === b.lead.slice(-noun - 2, -noun);
	return verb >= 2 || isSaidBehind || isTurned ? noun + Math.max(verb, 2) : 0;
}

/** Whether a share in tenths cannot be the text's in per cent: 近七成 of 58.6%. */
function isOtherShare({ number, before, after }: Quantity, share: Quantity): boolean {
	const over = share.number - number * 10;
	if (before !== undefined && /近/.test(before)) return over > 1 || over < -6;
	if (before !== undefined && /超|逾/.test(before)) return over < 0 || over > 10;
	if (after !== undefined) return over < 0 || over > 10;
	return Math.abs(over) > 5;
}

/** Whether two numbers, of which the text has the second alone, stand in one and the same place of a phrase. */
function isSlip(a: Quantity, b: Quantity): boolean {
	// 一家 of two is one of them.
	if (a.isRound || b.isRound || /^[一1]$/.test(b.value)) return false;
	const isNear = Math.abs(a.number - b.number) <= 2;
	const ratio = a.number / b.number;
	return (
		(slot(a, b) >= 3 && (isNear || isConfusable(a.value, b.value))) ||
		// 首批选派|8名|医师 and 首批选派|5名|医师.
		(slot(a, b) >= 6 && ratio >= 0.5 && ratio <= 2) ||
		(Math.max(crossSlot(a, b), crossSlot(b, a)) >= 4 && isNear) ||
		(slot(a, b) >= 2 && a.number > 20 && isConfusable(a.value, b.value))
	);
}

/** Whether a number is told as a part of another of its passage: 学员84名，其中乡村医生|57名. */
const isPartOf = (part: Told, whole: Told) =>
	part.passage === whole.passage &&
	part.quantity.number < whole.quantity.number &&
	/^[^。！？]*(?:其中|分别|包括|包含)/.test(
		part.passage.text.slice(whole.quantity.unitEnd, part.quantity.start),
	);

const shownKinds: Partial<Record<Passage["kind"], string>> = { title: "标题", summary: "摘要" };

/** Words that make of a number something else than a count of this text: 每, 第, 十余年. */
const otherSense = /每|逐|各$|(?:之|第|近|前|这|那|另)$/;

/** 向5家医共体分院捐赠 in the title and 向6家医共体分院捐赠 in the summary: the same words around two numbers. */
function titleProblems(article: Entry<"articles">): Problem[] {
	const passages = plainPassagesOf(article);
	const ofKind = (kind: Passage["kind"]) =>
		passages
			.filter((passage) => passage.kind === kind)
			.flatMap((passage) => quantitiesIn(passage.text).map((quantity) => ({ passage, quantity })));
	const summary = ofKind("summary");
	return ofKind("title").flatMap(({ passage, quantity }) => {
		const others = summary.filter(
			({ quantity: other }) =>
				other.unit === quantity.unit &&
				commonStart(other.tail, quantity.tail) >= 4 &&
				(other.lead.slice(-2) === quantity.lead.slice(-2) ||
					isConfusable(other.value, quantity.value)) &&
				!other.isRound,
		);
		const [other] = others;
		if (!other || others.length > 1 || quantity.isRound) return [];
		if (other.quantity.number === quantity.number) return [];
		const words = writtenQuantity(passage.text, quantity);
		const said = writtenQuantity(other.passage.text, other.quantity);
		return [
			{
				...inPassage(passage, quantity.start),
				message: `标题写“${words}”，摘要写“${said}”`,
				mend: "核对来源，让标题、摘要与正文一致",
				words,
				record: said,
			},
		];
	});
}

function problemsIn(article: Entry<"articles">): Problem[] {
	const passages = plainPassagesOf(article);
	const body = passages.filter(isOfBody).filter(({ text }) => text !== "");
	const bodyText = body.filter(({ kind }) => kind === "paragraph");
	if (bodyText.length === 0) return [];
	const told: Told[] = body.flatMap((passage) =>
		quantitiesIn(passage.text).map((quantity) => ({ passage, quantity })),
	);
	// 9月13日 says nothing of 13家; of small numbers any may be meant.
	const plain = new Set(
		body.flatMap(({ text }) =>
			[...text.matchAll(/(\d+(?:\.\d+)?)(\s?[月日])?/g)].flatMap(([, digits = "", ofDate]) =>
				ofDate && digits.length > 1 ? [] : digits,
			),
		),
	);
	const known = metricContradictions(article);
	const lengths = listLengths(article, body);
	return passages.flatMap((passage) => {
		const shown = shownKinds[passage.kind];
		if (!shown) return [];
		const own = quantitiesIn(passage.text);
		return own.flatMap((quantity): Problem[] => {
			// 走访3家成员单位: how far the writer went.
			if (/(?:走访|探访|走进|采访)(?:了)?$/.test(quantity.lead)) return [];
			if (/^[一1]$/.test(quantity.value)) return [];
			if (known.some((each) => each.passage === passage && each.figure.start === quantity.start))
				return [];
			// 4个旗县区中3个超过进度: what another number of the summary gives is not what this one should be.
			const isGiven = (other: Quantity) =>
				own.some(
					(each) =>
						each !== quantity &&
						each.number === other.number &&
						each.unit === other.unit &&
						commonStart(each.tail, other.tail) > 1,
				);
			const same = told.filter(
				({ quantity: other }) =>
					other.kind === quantity.kind &&
					// 一名乡村医生说: any one of them.
					other.value !== "一" &&
					(other.number === quantity.number || !isGiven(other)),
			);
			const near = same
				.map((each) => ({ ...each, score: likeness(quantity, each.quantity) }))
				.sort((a, b) => b.score - a.score);
			const right = near.find((each) => stands(quantity, each.quantity));
			const [other] = near.filter((each) => !stands(quantity, each.quantity));
			const words = writtenQuantity(passage.text, quantity);
			const contradicted = (
				by = near.find((each) => !stands(quantity, each.quantity)),
			): Problem => {
				const other = by;
				const { line } = other ? inPassage(other.passage, other.quantity.start) : { line: 0 };
				const said = other ? writtenQuantity(other.passage.text, other.quantity) : "";
				return {
					...inPassage(passage, quantity.start),
					message: `${shown}写“${words}${quantity.tail.slice(0, 6)}”，正文第 ${line} 行写“${said}${other?.quantity.tail.slice(0, 6) ?? ""}”`,
					mend: "核对来源，让标题、摘要与正文一致",
					words,
					record: said,
				};
			};
			if (quantity.kind === "成") {
				const shares = told.filter(
					({ quantity: share }) =>
						share.kind === "%" && sharedRun(quantity.lead, share.lead).length >= 4,
				);
				const [share] = shares;
				const isWrong = shares.every((each) => isOtherShare(quantity, each.quantity));
				return share && !right && isWrong ? [contradicted({ ...share, score: 4 })] : [];
			}
			// 3批共28人 is the total of the summary's 28名医护人员, whatever else the text counts of them.
			const isTotal = near.some(
				(each) =>
					each.quantity.number === quantity.number &&
					/共$|总计$|累计$|合计$/.test(each.quantity.lead),
			);
			if (isTotal && !quantity.isRound) return [];
			if (right && !otherSense.test(quantity.lead)) {
				// 十余家 in the summary for 14家 is right; 14余家 is not.
				const isBlurred =
					quantity.after !== undefined &&
					right.score >= 2 &&
					near.every(
						(each) => each.quantity.number !== quantity.number || !each.quantity.isRound,
					) &&
					right.quantity.number === quantity.number;
				if (isBlurred)
					return [
						{
							...inPassage(passage, quantity.start),
							message: `${shown}写“${words}”，正文是确数“${writtenQuantity(right.passage.text, right.quantity)}”`,
							mend: "删去约数的词，或核对正文",
							words,
						},
					];
				// 84名 of the title, where the text has 84名，其中乡村医生57名.
				if (other && isPartOf(other, right)) return [];
				// 8名专家 for the text's 6名专家每月坐诊, where 8名医师 are others.
				const isOther =
					other !== undefined &&
					right.score < 2 &&
					commonStart(quantity.tail, other.quantity.tail) >= 4 &&
					near.every(
						(each) => !stands(quantity, each.quantity) || slot(quantity, each.quantity) === 0,
					);
				// 近100名 of the next course says nothing against the 120名 that the text has.
				if (!other || other.quantity.isRound) return [];
				// 10名“巾帼标兵”: the very words of the text.
				const end = quantity.unitEnd + 4;
				const said = passage.text.slice(quantity.start, end);
				const isVerbatim =
					passage.text.length >= end && body.some(({ text }) => text.includes(said));
				if (isVerbatim) return [];
				return (right.score < 2 && other.score >= 4) || isOther ? [contradicted()] : [];
			}
			const slip = near.find((each) => isSlip(quantity, each.quantity));
			const isTold = told.some(
				(each) => each.quantity.number === quantity.number && each.quantity.unit === quantity.unit,
			);
			if (slip && !isTold) return [contradicted(slip)];
			// 每周4个半天 and 这五点 have their words in the text, or are left in peace.
			if (otherSense.test(quantity.lead)) return [];
			// 四位专家 in a title, where the text comes back to 三位专家.
			const repeated = near.find(
				(each) =>
					Math.abs(each.quantity.number - quantity.number) === 1 &&
					near.filter(
						(again) =>
							again.quantity.number === each.quantity.number &&
							commonStart(again.quantity.tail, quantity.tail) > 1,
					).length > 1,
			);
			if (repeated && !isTold && !isSum(quantity, told)) return [contradicted(repeated)];
			if (quantity.number <= 20 && lengths.has(quantity.number)) return [];
			if (isSum(quantity, told) || plain.has(quantity.value)) return [];
			// 四百个日子 in a title is the text's 四百天.
			if (told.some((each) => each.quantity.number === quantity.number)) return [];
			if (other && other.score >= 2 && mayBeMeant(quantity, other.quantity, other.score))
				return [contradicted()];
			// 两地, 三县, 几个月: small numbers in words are told by the names, in other words.
			if (quantity.number <= 3) return [];
			// What the text does not speak of at all may be told by the summary alone, and a speed or a distance by the title.
			const isCount = !/公里|千米|小时|分钟|岁|年|月|天|%|元|度/.test(quantity.unit);
			const about = quantity.tail.replace(/^的/, "").slice(0, 4);
			const isSpokenOf = about.length > 1 && body.some(({ text }) => text.includes(about));
			if (!isSpokenOf && !(passage.kind === "title" && isCount)) return [];
			return [
				{
					...inPassage(passage, quantity.start),
					message: `${shown}里的“${words}${quantity.tail.slice(0, 6)}”，正文里找不到`,
					mend: "核对来源；数字没错的，在正文里也写出来",
					words,
				},
			];
		});
	});
}

/**
 * What the title and the summary count, the text counts the same.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 5家单位签约，200余名职工到会，三千名护士受益
 * summary: 2家医院和3家卫生院签约，服务群众约10万人次，两地受益。
 * ---
 * 2025年，柳镇、白河镇的2家医院、3家卫生院签约，到会213名职工，服务群众10.3万人次，护士共有3126名。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 近1300名医生受训，三家医院签约
 * ---
 * 2025年，三家医院签约，1286名医生受训，8名专家带教。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 驻点的四百个日子
 * summary: 时速90公里的“移动暖箱”，来自12家基层机构的学员都见过。
 * ---
 * 2025年，医生驻点四百天，开车跑遍了山路。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 通报
 * summary: 4个旗县区中3个超过进度。记者走访3家成员单位。
 * ---
 * 2025年，4个旗县区中，柳旗、白旗、河旗超过进度，6家成员单位参加。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 近六成在基层，节约资金480万元
 * summary: 基层诊疗量占比近六成，每周开诊两次，查看7例患者，门诊4.6万人次。
 * ---
 * 2025年，全县基层诊疗量占比达58.6%，每周开诊2次，查看患者5例、会诊7例。节约资金480.4万元，门诊4.62万人次。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 城南医院表彰10名“巾帼标兵”
 * ---
 * 2025年，10名“巾帼标兵”受到表彰。城南医院现有职工3262名。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 三批出发
 * summary: 28名医护人员赴震区。
 * ---
 * 2025年，第一批12名医护人员先行，第二批10人、第三批6人随后，3批共28人。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 84名乡村医生学针灸，首批成员单位8家
 * summary: 84名乡村医生学针灸，接入12家成员单位。
 * ---
 * 2025年，共有学员84名，其中乡村医生57名、乡镇医师27名。首批成员单位（含牵头单位）8家，向7家成员单位授牌，接入的是13家成员单位中除东院以外的12家。
 *
 * @example bad 2:8
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 东院医生的215天
 * ---
 * 2025年9月5日，他在柳镇满251天。
 *
 * @example bad 2:8
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 医院向5家医共体分院捐赠设备
 * summary: 医院向6家医共体分院捐赠设备。
 * ---
 * 2025年，设备先从5家分院配起。
 *
 * @example bad 3:10
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 占比
 * summary: 基层诊疗量占比近七成。
 * ---
 * 2025年，全县基层诊疗量占比达58.6%。
 *
 * @example bad 3:10
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 名词在前
 * summary: 一上午查看6例患者。
 * ---
 * 2025年9月4日，专家组查看患者5例，来自6家单位的医生在场。
 *
 * @example bad 3:10
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 每周
 * summary: 专家每周合计开诊5个半天。
 * ---
 * 2025年，专家每周合计开诊4个半天。
 *
 * @example bad 3:10
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 首批
 * summary: 首批选派8名医师下沉。
 * ---
 * 2025年，首批选派5名医师驻点，其中内科2名、外科1名、康复2名。
 *
 * @example bad 3:10
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 节约
 * summary: 统一采购节约资金408万元。
 * ---
 * 2025年，统一采购节约资金480万元。
 *
 * @example bad 2:8
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 四位专家来坐诊
 * ---
 * 2025年，三位专家坐诊，内科和外科都有。三位专家的号要提前预约。
 *
 * @example bad 2:8
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 8名专家驻点一年
 * ---
 * 2025年，6名专家驻点一年。
 *
 * @example bad 2:8
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 从进门到开通只用52分钟
 * ---
 * 2025年，绕行急诊，只用57分钟就开通了血管。
 *
 * @example bad 3:10
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 签约
 * summary: 两院签署协议，协议期限3年。
 * ---
 * 2025年，两院签约，每年选派3名专家，协议期限5年。
 *
 * @example bad 3:10
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 坐诊
 * summary: 市中医院8名专家每月两次坐诊。
 * ---
 * 2025年，市中医院的6名专家每月两次坐诊，带教8名医师。
 *
 * @example bad 3:10
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 签约
 * summary: 200余名职工到会。
 * ---
 * 2025年，300余名职工到会。
 *
 * @example bad 2:8
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 十六家单位签约
 * ---
 * 2025年，多家单位签约。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 6项技术教到手上，每月坐诊2天
 * summary: 培训班为期3天，学会6项技术，平均分88.4分。
 * ---
 * 2025年，培训班为期3天，教授6项技术，专家每月第二个星期五坐诊，每月2天。考核平均分88.4分。
 *
 * @example bad 3:10
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 坐诊
 * summary: 专家每月坐诊3天。
 * ---
 * 2025年，专家轮流到院，每月2天，4名医师跟诊3天。
 *
 * @example bad 3:10
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 几天
 * summary: 培训班为期4天。
 * ---
 * 2025年，培训班为期3天，4名医师参加，4天后考核。
 *
 * @example bad 3:10
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 平均分
 * summary: 考核平均分84.8分。
 * ---
 * 2025年，考核平均分88.4分。
 *
 * @example bad 2:8
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 8项技术教到手上
 * ---
 * 2025年，教授6项技术，8名学员学会了6项技术。
 */
export const summaryFigure: Rule = {
	id: "summary-figure",
	severity: "warning",
	canWaive: true,
	since: "0.1",
	about: "标题和摘要里的数字，正文里也有，而且一样",
	check: ({ articles }) =>
		[...articles.values()].flatMap((article) => {
			const passages = plainPassagesOf(article);
			const told = [...titleProblems(article), ...problemsIn(article)];
			// One number is told of once.
			const known = [
				...told.map(({ line, words }) => ({ line, words })),
				...metricContradictions(article).map(({ passage, figure }) => ({
					line: inPassage(passage, figure.start).line,
					words: figure.value,
				})),
			];
			const isNew = ({ line, words = "" }: Problem) =>
				known.every((each) => each.line !== line || !words.includes(each.words ?? words));
			const more = headFigureProblems(passages).filter(isNew);
			const turned = exchangedInHead(passages).filter(isNew);
			return [
				...told,
				...more,
				...turned.filter(({ line }) => more.every((each) => each.line !== line)),
			];
		}),
};
