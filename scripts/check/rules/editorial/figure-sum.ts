import type { Problem } from "../../../lib/finding.ts";
import type { Rule } from "../../rule.ts";
import { announcedTableProblems } from "../../texts/announced-tables.ts";
import { complementProblems, failedProblems } from "../../texts/complements.ts";
import { isConfusable } from "../../texts/figures.ts";
import { namedRestProblems } from "../../texts/named-rest.ts";
import { ordinalProblems, soFarProblems, stationProblems } from "../../texts/ordinal-counts.ts";
import { inPassage, type Passage, plainPassagesOf } from "../../texts/passages.ts";
import { type Quantity, quantitiesIn } from "../../texts/quantities.ts";
import { sentencesOf } from "../../texts/sentences.ts";
import { eachProblems, groupProblems, pairProblems } from "../../texts/told-products.ts";

/** What may stand between two parts: the words that are counted, and 、，和. */
const between =
	/^[^，。；：！？（）\d]{0,20}(?:[、，；]|和|及|以及|与)?[^，。；：！？（）\d]{0,14}$/;
const totalWord = /(?:共|共计|合计|总计|一共|总共|等)(?:有|计|为|达)?(?:了)?$/;
const partWord =
	/^[^，。；：！？\d]{0,12}[，：（(；]?(?:其中|包括|分别为|分别是|含|即)?[^，。；：！？（）\d]{0,14}$/;

const sumOf = (parts: readonly Quantity[]) =>
	Number(parts.reduce((sum, { number }) => sum + number, 0).toPrecision(12));

/** Sums of rounded numbers are rounded too, and a part that is a rate is no part. */
const canSum = (parts: readonly Quantity[]) =>
	parts.every(
		// 柳镇、白河镇各3人 are more than three.
		({ isRound, unit, lead }) =>
			!isRound &&
			!/[%‰岁倍周年点]/.test(unit) &&
			!/(?:各|均|每[^，。]{0,3})(?:有|派|为|出|带|送|配)?$/.test(lead),
	);

interface Sum {
	/** The sentence. */
	readonly text: string;
	readonly total: Quantity;
	readonly parts: readonly Quantity[];
	/** Whether the parts are all there are: 共, （…）; 其中 may name only some. */
	readonly isWhole: boolean;
	/** Where in the sentence to speak, where the total stands in the one before. */
	readonly at?: number;
}

/** 3家医院、5家卫生院等9家: the parts before their total. */
function totalsAfter(text: string, quantities: readonly Quantity[]): Sum[] {
	return quantities.flatMap((total, index) => {
		// 上转418人次，下转263人次，|两项|合计681人次: how many parts there are is no part.
		const counter = quantities[index - 1];
		const isCounter =
			counter !== undefined &&
			counter.kind !== total.kind &&
			counter.lead === "" &&
			/^(?:合计|共计|总计|一共|共|加起来|相加)/.test(counter.tail);
		const at = isCounter ? index - 2 : index - 1;
		const last = quantities[at];
		if (!last || last.kind !== total.kind) return [];
		const gap = text.slice(last.unitEnd, total.start);
		if (!totalWord.test(gap) || /[。；：！？]/.test(gap) || gap.length > 24) return [];
		const parts = [last];
		for (let place = at - 1; place >= 0; place--) {
			const [part, next] = [quantities[place], quantities[place + 1]];
			if (!part || !next || part.kind !== total.kind) break;
			const words = text.slice(part.unitEnd, next.start);
			// 职工3318人，其中正高286人、副高497人，合计783人: the whole before is no part.
			if (!between.test(words) || /其中/.test(words)) break;
			parts.unshift(part);
		}
		const isOpen = /等[^，、]{0,4}$/.test(gap) && !/共/.test(gap);
		// 甲组12例，另外三组分别10例、9例和8例，合计39例: the first of them stands before.
		if (/另外|其余|其他/.test(parts[0]?.lead ?? "")) return [];
		if (isCounter && counter.number !== parts.length) return [];
		return parts.length > 1 ? [{ text, total, parts, isWhole: !isOpen }] : [];
	});
}

/** 共派9名，其中医师5名、护士3名: the parts after their total. */
function totalsBefore(text: string, quantities: readonly Quantity[]): Sum[] {
	return quantities.flatMap((total, index) => {
		const first = quantities[index + 1];
		if (!first || first.kind !== total.kind) return [];
		const gap = text.slice(total.unitEnd, first.start);
		// 分别为34、41、46分钟，比去年分别缩短5、9、12分钟 are changes, not parts.
		const isNamed =
			/其中|包括|分别|[（(：]/.test(gap) &&
			!/比|较|同期|缩短|[提升增上][高长加升]|下降|减少|[调升增涨降减提改][高低少加]?[到至为成]|达到/.test(
				gap,
			);
		if (!isNamed || !partWord.test(gap)) return [];
		// 另外两位分别看了56人和51人: those who count, and what they count.
		if (gap.includes("分别") && total.unit !== first.unit) return [];
		const listed = quantities[index - 1];
		// 医生2名、护士6名、工程师1名，其中4人…: of all of the list.
		const isOfList =
			listed?.kind === total.kind && /、/.test(text.slice(listed.unitEnd, total.start));
		if (isOfList && gap.includes("其中")) return [];
		const parts = [first];
		for (let place = index + 2; place < quantities.length; place++) {
			const [before, part, next] = quantities.slice(place - 1, place + 2);
			if (!before || !part) break;
			const words = text.slice(before.unitEnd, part.start);
			if (!between.test(words) || /共|合计|总计|累计/.test(words)) break;
			if (part.kind === total.kind) {
				parts.push(part);
				continue;
			}
			// 县医院6辆，3家卫生院|5辆: the number before says who has them.
			const isOwner =
				next?.kind === total.kind &&
				/^[^，。；：！？、\d共]{0,10}$/.test(text.slice(part.unitEnd, next.start));
			if (!isOwner) break;
			parts.push(next);
			place++;
		}
		return [{ text, total, parts, isWhole: !gap.includes("其中") }];
	});
}

/** 118名学员分成4组：针刺组30人、艾灸组32人、推拿组28人、耳穴组28人: as many parts as groups. */
function totalsOfGroups(text: string, quantities: readonly Quantity[]): Sum[] {
	return quantities.flatMap((groups, index) => {
		const total = quantities[index - 1];
		if (!total || !/分(?:成|为|作)?$/.test(groups.lead)) return [];
		const parts = quantities.slice(index + 1, index + 1 + groups.number);
		const [first] = parts;
		if (!first || parts.length < 2 || parts.length !== groups.number) return [];
		if (parts.some(({ kind }) => kind !== total.kind)) return [];
		if (/[，；。]/.test(text.slice(total.unitEnd, groups.start))) return [];
		if (
			!/^[^，。；：、]{0,6}[：，（][^，。；：、]{0,10}$/.test(
				text.slice(groups.unitEnd, first.start),
			)
		)
			return [];
		const isList = parts.every((part, place) => {
			const next = parts[place + 1];
			return !next || between.test(text.slice(part.unitEnd, next.start));
		});
		return isList ? [{ text, total, parts, isWhole: true }] : [];
	});
}

/** The parts that a list tells one after the other to the end of a sentence; none where it counts something else too. */
function partsToEnd(text: string, quantities: readonly Quantity[], kind: string): Quantity[] {
	const isList = quantities.every((part, index) => {
		const next = quantities[index + 1];
		const words = text.slice(part.unitEnd, next?.start);
		return (
			part.kind === kind && (next ? between.test(words) : /^[^，。；：！？\d]{0,14}$/.test(words))
		);
	});
	// 20人获得优秀，18人来自乡镇 may be the same people; 神经内科13名，骨科9名 divide.
	const [first] = quantities;
	const isAlike =
		quantities.every(({ tail }) => tail.charAt(0) === first?.tail.charAt(0)) ||
		// 有10名主管护师，5名副主任护师
		quantities.every(({ tail }) => tail !== "" && tail.at(-1) === first?.tail.at(-1));
	const mayOverlap = quantities.some(
		({ lead }) => lead !== "有" && /获|取得|来自|通过|有|占|达|年龄|评为/.test(lead),
	);
	return isList && isAlike && !mayOverlap && quantities.length > 1 ? [...quantities] : [];
}

/** 22名患者中，神经内科13名，骨科9名; 46名徒弟中，29人在县级医院，17人在乡镇: the sentence tells the parts alone. */
function totalsAmong(text: string, quantities: readonly Quantity[]): Sum[] {
	return quantities.flatMap((total, index) => {
		const [first] = quantities.slice(index + 1);
		if (!first || total.isRound) return [];
		if (
			!/^[^，。；：！？、]{0,12}中，[^，。；：！？、\d]{0,14}$/.test(
				text.slice(total.unitEnd, first.start),
			)
		)
			return [];
		const parts = partsToEnd(text, quantities.slice(index + 1), total.kind);
		return parts.length > 1 ? [{ text, total, parts, isWhole: false }] : [];
	});
}

/** 接诊326人次，发放资料500份。其中内科140人次，骨科86人次……: the only one so counted in the sentence before. */
function totalInSentenceBefore(
	text: string,
	quantities: readonly Quantity[],
	before: readonly Quantity[],
): Sum[] {
	const [first] = quantities;
	if (!first || !/^其中，?[^，。；：！？、\d]{0,14}$/.test(text.slice(0, first.start))) return [];
	const [total, ...more] = before.filter(({ unit }) => unit === first.unit);
	const parts = partsToEnd(text, quantities, first.kind);
	if (!total || more.length > 0 || parts.length < 2) return [];
	return [{ text, total, parts, isWhole: false, at: first.start }];
}

/** 30名医师和6个团队受到表彰，其中市级17名、县级13名: another count stands between the total and its parts. */
function totalsFarBefore(text: string, quantities: readonly Quantity[]): Sum[] {
	return [...text.matchAll(/其中[^，。；：、\d一二三四五六七八九十]{0,12}/g)].flatMap(
		({ 0: words, index }) => {
			const place = quantities.findIndex(({ start }) => start >= index + words.length);
			const [first, second, last] = [
				quantities[place],
				quantities[place + 1],
				quantities[place - 1],
			];
			if (!first || !second || !last || last.kind === first.kind) return [];
			if (first.start > index + words.length + 2 || second.unit !== first.unit) return [];
			if (!between.test(text.slice(first.unitEnd, second.start))) return [];
			if (quantities[place + 2]?.kind === first.kind) return [];
			const total = quantities[place - 2];
			if (!total || total.unit !== first.unit || /[；：。]/.test(text.slice(total.unitEnd, index)))
				return [];
			const parts = [first, second];
			const isNear = Math.abs(total.number - sumOf(parts)) <= Math.max(2, total.number / 10);
			return index - last.unitEnd <= 16 && isNear ? [{ text, total, parts, isWhole: false }] : [];
		},
	);
}

/** 共9台，总价值86万元，包括超声4台、监护仪3台、除颤仪2台: the value stands between the total and its parts. */
function totalsOfContents(text: string, quantities: readonly Quantity[]): Sum[] {
	return [...text.matchAll(/包括|包含/g)].flatMap(({ index }) => {
		const place = quantities.findIndex(({ start }) => start > index);
		const first = quantities[place];
		const last = quantities[place - 1];
		if (!first || !last || last.kind === first.kind) return [];
		if (!/^包[括含][^，。；：、\d]{1,14}$/.test(text.slice(index, first.start))) return [];
		const total = quantities.slice(0, place).findLast(({ kind }) => kind === first.kind);
		const parts = [first];
		for (const part of quantities.slice(place + 1)) {
			const words = text.slice(parts.at(-1)?.unitEnd, part.start);
			if (part.kind !== first.kind || !/^[、和及][^，。；：！？（）\d]{1,14}$/.test(words)) break;
			parts.push(part);
		}
		const isOpen = /^[^，。；]{0,4}等/.test(text.slice(parts.at(-1)?.unitEnd));
		return total && parts.length > 1 && !isOpen ? [{ text, total, parts, isWhole: false }] : [];
	});
}

/** Parts without those that divide another part: 桐岭县4家，覆盖县级医院1家、卫生院3家 are four. */
function withoutNested(parts: readonly Quantity[]): Quantity[] {
	const kept: Quantity[] = [];
	for (let index = 0; index < parts.length; index++) {
		const part = parts[index];
		if (!part) continue;
		kept.push(part);
		if (!/其中|覆盖|包括|包含|含|即|分为/.test(parts[index + 1]?.lead ?? "")) continue;
		for (let end = index + 3; end <= parts.length; end++)
			if (sumOf(parts.slice(index + 1, end)) === part.number) {
				index = end - 1;
				break;
			}
	}
	return kept;
}

/** Whether the first parts are the whole, and others come after: 医生5名、护士3名，男2名、女6名; or the last before their total. */
const hasWhole = ({ text, total, parts }: Sum): boolean =>
	parts.some((part, index) => {
		const next = parts[index + 1];
		// In 2个、4个、1个 the first two may add up by chance: a list breaks at ， or ；.
		if (!next || !/[，；]/.test(text.slice(part.unitEnd, next.start))) return false;
		return (
			(index > 0 && sumOf(parts.slice(0, index + 1)) === total.number) ||
			sumOf(parts.slice(index + 1)) === total.number
		);
	});

/** Whether parts and total cannot both be right. */
function isWrong(told: Sum): boolean {
	const { total, parts: all, isWhole } = told;
	if (sumOf(all) === total.number || hasWhole(told)) return false;
	const parts = withoutNested(all);
	const sum = sumOf(parts);
	if (sum === total.number || parts.some(({ number }) => number === total.number)) return false;
	if (parts.length === 1) return sum > total.number;
	if (sum > total.number) return true;
	if (isWhole) return true;
	// Of 50, 3 and 20 may be named; of 9, 5 and 3 were meant to be all.
	const lost = total.number - sum;
	// 138名，其中医师96名、护士24名: the digits of 42 exchanged.
	const isExchanged = parts.some(
		({ number, value }) =>
			/^\d{2,}$/.test(value) &&
			[...String(lost + number)].sort().join("") === [...value].sort().join(""),
	);
	if (isExchanged) return true;
	return lost <= 2 || lost / total.number <= 0.1 || isConfusable(String(sum), total.value);
}

/** 共有5台（套），包括超声1台、熏蒸仪1套: the parts have either unit. */
function ofTwoUnits(text: string, quantities: readonly Quantity[]): readonly Quantity[] {
	const whole = quantities.find(({ unitEnd }) => /^（\p{Script=Han}）/u.test(text.slice(unitEnd)));
	if (!whole) return quantities;
	const other = text.charAt(whole.unitEnd + 1);
	return quantities.every(({ unit }) => unit !== other)
		? quantities
		: quantities.map((each) => (each.unit === other ? { ...each, kind: whole.kind } : each));
}

function sumProblems(passage: Passage): Problem[] {
	return sentencesOf(passage).flatMap(({ text: sentence, start, quantities: told }, index, all) => {
		if (told.length < 2) return [];
		const quantities = ofTwoUnits(sentence, told);
		const before = all[index - 1]?.quantities ?? [];
		return (
			[
				...totalsAfter(sentence, quantities),
				...totalsBefore(sentence, quantities),
				...totalsFarBefore(sentence, quantities),
				...totalsOfContents(sentence, quantities),
				...totalsOfGroups(sentence, quantities),
				...totalsAmong(sentence, quantities),
				...totalInSentenceBefore(sentence, quantities, before),
			]
				// 第一期22名，第二期25名，加上本期共有75名: what is added stands elsewhere.
				.filter(({ total }) => !/(?:加上|连同|算上)[^，\d]*$/.test(sentence.slice(0, total.start)))
				.filter((sum) => canSum([sum.total, ...sum.parts]) && isWrong(sum))
				.map(({ total, parts, at }) => ({
					...inPassage(passage, start + (at ?? total.start)),
					message:
						parts.length > 1
							? `写的总数是“${total.value}${total.unit}”，各项${parts.map(({ value }) => value).join("、")}相加是 ${sumOf(parts)}`
							: `“其中”有${parts[0]?.value}${total.unit}，总数“${total.value}${total.unit}”却更少`,
					mend: "核对来源，改正总数或其中一项",
					words: `${total.value}${total.unit}`,
					record: String(sumOf(parts)),
				}))
		);
	});
}

/** Shares of one whole that are more than the whole: 男性占55%，女性占54%. */
function shareProblems(passage: Passage): Problem[] {
	return sentencesOf(passage).flatMap(({ text: sentence, start, quantities }) => {
		const shares = quantities.filter(
			({ kind, lead }) => kind === "%" && /占(?:比|总数的)?(?:为|约)?$/.test(lead),
		);
		const [first] = shares;
		const sum = sumOf(shares);
		// Two shares may be of two wholes, parted by ；; parts of one stand in one list.
		if (!first || sentence.slice(first.start, shares.at(-1)?.start).includes("；")) return [];
		if (shares.length < 2 || sum <= 101 || !/其中|分别/.test(sentence)) return [];
		return [
			{
				...inPassage(passage, start + first.start),
				message: `几项占比相加是 ${sum}%，超过了 100%`,
				mend: "核对来源，改正其中一项",
			},
		];
	});
}

const cellNumber = (words: string | undefined) => {
	const found = /^(\d+(?:\.\d+)?)[\p{Script=Han}]{0,3}$/u.exec((words ?? "").replaceAll(" ", ""));
	return found ? Number(found[1]) : undefined;
};

/** The last row of a table that calls itself 合计, against the rows above it. */
function tableProblems(passages: readonly Passage[]): Problem[] {
	const cells = passages.filter(({ kind }) => kind === "cell");
	return cells.flatMap((passage, index) => {
		const { cell } = passage;
		if (!cell || cell.column === 0 || !/^(?:合计|总计|总数|共计)/.test(cell.row[0] ?? ""))
			return [];
		const total = cellNumber(passage.text);
		const above = cells
			.slice(0, index)
			.filter(
				(other) =>
					other.cell?.heads === cell.heads &&
					other.cell.column === cell.column &&
					!other.cell.isHead,
			);
		const numbers = above.map(({ text }) => cellNumber(text));
		if (total === undefined || numbers.length < 2 || numbers.includes(undefined)) return [];
		if (/率|比|均|%/.test(cell.heads[cell.column] ?? "")) return [];
		const sum = Number(
			numbers.reduce<number>((all, number) => all + (number ?? 0), 0).toPrecision(12),
		);
		return sum === total
			? []
			: [
					{
						...inPassage(passage, 0),
						message: `表格的${cell.row[0]}是 ${total}，上面各行相加是 ${sum}`,
						mend: "核对来源，改正总数或其中一行",
						words: passage.text.trim(),
						record: String(sum),
					},
				];
	});
}

/** 六家卫生院的门诊量合计15.0万人次, right under the table whose column gives each of them. */
function underTableProblems(passages: readonly Passage[]): Problem[] {
	return passages.flatMap((passage, index): Problem[] => {
		const last = passages[index - 1]?.cell;
		if (passage.kind !== "paragraph" || !last || !/合计|共计|总计/.test(passage.text)) return [];
		const [sentence] = sentencesOf(passage);
		return (sentence?.quantities ?? []).flatMap((total): Problem[] => {
			if (!/(?:合计|共计|总计)(?:为|达|有)?$/.test(total.lead) || total.isRound) return [];
			const column = last.heads.findIndex(
				(head, place) => place > 0 && head.length > 1 && total.lead.includes(head.slice(-3)),
			);
			const cells = passages.filter(
				({ cell }) => cell && !cell.isHead && cell.heads === last.heads && cell.column === column,
			);
			const parts = cells.map(({ text }) => quantitiesIn(text)[0]);
			if (parts.length < 2 || cells.some(({ cell }) => /合计|总计|共计/.test(cell?.row[0] ?? "")))
				return [];
			const known = parts.flatMap((part) => (part && part.unit === total.unit ? [part] : []));
			const sum = sumOf(known);
			const scale = /万$/.test(total.value) ? 1e4 : 1;
			const decimals = /\.(\d+)/.exec(total.value)?.[1]?.length ?? 0;
			const isRight = Math.abs(sum - total.number) <= 0.6 * scale * 10 ** -decimals;
			const ratio = sum / total.number;
			if (known.length < parts.length || isRight || ratio < 0.7 || ratio > 1.4) return [];
			return [
				{
					...inPassage(passage, (sentence?.start ?? 0) + total.start),
					message: `写的合计是“${total.value}${total.unit}”，上面表格里相加是 ${Number((sum / scale).toPrecision(12))}${scale > 1 ? "万" : ""}${total.unit}`,
					mend: "核对来源，改正合计或表格里的一行",
					words: `${total.value}${total.unit}`,
					record: String(sum),
				},
			];
		});
	});
}

/**
 * Parts make up their total.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 分项
 * ---
 * 2025年，3家县级医院、5家卫生院等8家单位参加，派出专家50名，其中主任医师3名、副主任医师20名。捐赠设备5台（套），包括超声1台、心电图机2台、呼吸机1台、熏蒸仪1套。招收40人，其中柳镇12人、白河镇22人、桥镇和溪镇各3人。三家分别用时34分钟、41分钟、46分钟，比去年分别缩短5分钟、9分钟和12分钟。夜班费从60元、80元分别调到90元、120元。新职工20名，其中医生12名、护士8名，硕士5名。成员单位6家，其中柳镇4家，覆盖医院1家、卫生院3家。职工318人，其中正高28人、副高49人，合计77人。医生2名、护士6名、工程师1名，其中4人受过培训。另外两位分别看了56人和51人。女职工占71.4%；其中中层干部中女性占38.6%。问题37条，其中采购9条、合同7条、固定资产8条、收费6条、其他7类7条。首批接入救护车18辆，其中县医院7辆、镇医院6辆，3家卫生院5辆。甲组做了12例，另外三组分别做了10例、9例和8例，合计39例。
 *
 * | 单位 | 例数 |
 * | --- | --- |
 * | 柳镇 | 12 |
 * | 白河镇 | 30 |
 * | 合计 | 42 |
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 表下的合计
 * ---
 * 2025年，30名优秀医师和6个团队受到表彰，其中市级医师17名、县级医师13名。
 *
 * | 单位 | 全年门诊量 |
 * | --- | --- |
 * | 柳镇 | 1.2万人次 |
 * | 白河镇 | 3.0万人次 |
 *
 * 两家的门诊量合计4.2万人次。
 *
 * @example bad 15:9
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 表下的合计
 * ---
 * | 单位 | 全年门诊量 |
 * | --- | --- |
 * | 柳镇 | 1.2万人次 |
 * | 白河镇 | 3.0万人次 |
 *
 * 两家的门诊量合计4.5万人次。
 *
 * @example bad 10:7
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 隔着一个数
 * ---
 * 2025年，30名优秀医师和6个团队受到表彰，其中市级医师16名、县级医师13名。
 *
 * @example bad 10:26
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 分项之和
 * ---
 * 2025年，团队有医师5名、护士3名、药师2名，共12名。
 *
 * @example bad 10:11
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 碰巧相等
 * ---
 * 2025年，表彰先进6个，其中柳镇2个、白河镇4个、桥镇1个。
 *
 * @example bad 10:9
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 两位对调
 * ---
 * 2025年，参训138名，其中医师96名、护士24名。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 分组
 * ---
 * 2025年，90名学员分成3组：针刺组30人、艾灸组32人、推拿组28人。46名学员中，29人在县里，17人在乡镇。40名学员中，20人获得优秀，18人来自乡镇。
 *
 * @example bad 10:7
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 分组
 * ---
 * 2025年，90名学员分成3组：针刺组30人、艾灸组32人、推拿组38人。
 *
 * @example bad 10:7
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 各在何处
 * ---
 * 2025年，46名学员中，19人在县里，17人在乡镇。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 分开说的各项
 * ---
 * 2025年，查看患者22名，提出建议16条。22名患者中，神经内科13名，骨科9名。16条建议中，诊疗规范8条，另有表扬3条。接诊326人次，发放资料500份。其中内科240人次，骨科86人次。会诊120例，培训80人次。其中急会诊20例，普通会诊40例。
 *
 * @example bad 10:12
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 患者
 * ---
 * 2025年，查看患者。22名患者中，神经内科13名，骨科8名。
 *
 * @example bad 10:33
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 义诊
 * ---
 * 2025年，接诊群众326人次，发放资料500余份。其中内科接诊140人次，骨科接诊196人次。
 *
 * @example bad 10:11
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 其中更多
 * ---
 * 2025年，下派专家9名，其中主任医师12名。
 *
 * @example bad 14:8
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 表格
 * ---
 * | 单位 | 例数 |
 * | --- | --- |
 * | 柳镇 | 12 |
 * | 白河镇 | 30 |
 * | 合计 | 43 |
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 补足的两半
 * ---
 * 2025年，梳理问题7个，当场答复5个，带回研究2个。上转418人次，接回下转263人次，两项合计681人次。捐赠设备3台（套），包括超声2台、熏蒸仪1套。这是第4个工作室，此前已在县中医院等3家医院挂牌。96名学员分4组考核，每组24人。第一站，柳镇卫生院。第二站，县医院。共走访卫生院1家、县级医院1家。
 *
 * @example bad 10:25
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 两半
 * ---
 * 2025年，梳理问题7个，当场答复5个，带回研究3个。
 *
 * @example bad 10:29
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 两项
 * ---
 * 2025年，上转418人次，接回下转263人次，两项合计618人次。
 *
 * @example bad 10:11
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 两个单位
 * ---
 * 2025年，捐赠设备3台（套），包括超声1台、熏蒸仪1套。
 *
 * @example bad 10:16
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 第几个
 * ---
 * 2025年，这是第4个工作室，此前已在县中医院等4家医院挂牌。
 *
 * @example bad 10:20
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 分组
 * ---
 * 2025年，96名学员分4组考核，每组26人。
 *
 * @example bad 10:31
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 几站
 * ---
 * 2025年，第一站，柳镇卫生院。第二站，县医院。共走访卫生院2家、县级医院1家。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 补考和其余
 * ---
 * 2025年，108名学员参加，105名学员合格，未合格的3名学员补考。共9台，总价值86万元，包括超声4台、监护仪3台、除颤仪2台。共建科室8个，派出16名医师，每个共建科室2名。4个科室与市医院的4个科室“一对一”结对。本期是第3期，前2期都满员。15名骨干中，有10名主管护师，5名副主任护师。
 *
 * @example bad 10:29
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 补考
 * ---
 * 2025年，108名学员参加，105名学员合格，未合格的5名学员补考。
 *
 * @example bad 10:8
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 包括
 * ---
 * 2025年，共9台，总价值86万元，包括超声4台、监护仪4台、除颤仪2台。
 *
 * @example bad 10:28
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 每个科室
 * ---
 * 2025年，共建科室8个，派出16名医师，每个共建科室3名。
 *
 * @example bad 10:7
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 一对一
 * ---
 * 2025年，4个科室与市医院的5个科室“一对一”结对。
 *
 * @example bad 10:7
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 前几期
 * ---
 * 2025年，本期是第3期，前3期都满员。
 *
 * @example bad 14:10
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 分队
 * ---
 * 2025年，12名队员出发，两个分队的去向如下：
 *
 * | 分队 | 人数 |
 * | --- | --- |
 * | 柳镇分队 | 8名 |
 * | 桥镇分队 | 5名 |
 *
 * @example bad 16:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 另有
 * ---
 * 2025年，9名专家到场：
 *
 * - 内科主任；
 * - 外科主任；
 * - 儿科主任。
 *
 * 另有5名主治医师同行。
 */
export const figureSum: Rule = {
	id: "figure-sum",
	severity: "warning",
	canWaive: true,
	since: "0.1",
	about: "分项相加等于总数，“其中”不比总数多",
	check: ({ articles }) =>
		[...articles.values()].flatMap((article) => {
			const passages = plainPassagesOf(article);
			return [
				...passages.flatMap((passage) => [
					...sumProblems(passage),
					...shareProblems(passage),
					...ordinalProblems(passage),
					...soFarProblems(passage),
				]),
				...complementProblems(passages),
				...failedProblems(passages),
				...eachProblems(passages),
				...pairProblems(passages),
				...groupProblems(passages),
				...announcedTableProblems(passages),
				...namedRestProblems(article),
				...stationProblems(passages),
				...tableProblems(passages),
				...underTableProblems(passages),
			];
		}),
};
