import { areAll, divisionEnd } from "./bare-divisions.ts";
import { sumOf } from "./equation.ts";
import { between, listFrom, type Part, partsToEnd, sumWord } from "./part-lists.ts";
import type { Quantity } from "./quantities.ts";

const totalWord = /(?:共|共计|合计|总计|一共|总共|合起来|加起来|相加|等)(?:有|计|为|达)?(?:了)?$/;
/** A total whose deed is told again: 看了28人，一共|看了|64人; 下午接诊38人次，全天|接诊|100人次. */
const totalOfDeed =
	/，(?:(一?共|总共|共计|合计)|(?:全天|当天|当日|全年)共?)(\p{Script=Han}{1,4})$/u;
const deeds =
	/^(?:接待|接诊|诊[治疗查]|看诊|服务|转诊|会诊|完成|派出|选派|培训|义诊|到场|参[加训赛]|投入|支出|收治)了?$/;

/** Whether what stands between the last part and a number says that it is the total. */
function isTotal(gap: string, { lead }: Quantity): boolean {
	if (totalWord.test(gap)) return true;
	const [, sum, deed] = totalOfDeed.exec(gap) ?? [];
	if (deed === undefined) return false;
	const isSame = lead.endsWith(deed);
	// 内科36人，外科28人，共接诊|64人
	const isOfAll = deeds.test(deed) && /[科院室区县镇乡]$/.test(lead);
	return sum ? isSame || isOfAll : isSame && /^下(?:午|半年)/.test(lead);
}

/** 其中外科、儿科、骨科各|2天. */
const eachAfterTie = /(?:其中|包括)[^，。；：！？（）\d]{1,40}各$/;

/** A total with the parts that a text tells for it. */
export interface Sum {
	/** The sentence. */
	readonly text: string;
	readonly total: Quantity;
	readonly parts: readonly Part[];
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
		// 卫生院2家、共8个: what they have is no sum of them.
		if (last.unit !== total.unit && total.kind === "家") return [];
		const gap = text.slice(last.unitEnd, total.start);
		if (!isTotal(gap, last) || /[。；：！？]/.test(gap) || gap.length > 24) return [];
		// 全市二级以上医院|共有23家, 目前|共有460人: of another whole than the numbers before it.
		if (
			gap.includes("，") &&
			/全[省市县区院]|以上|累计|目前|现/.test(gap.slice(gap.lastIndexOf("，")))
		)
			return [];
		const parts = [last];
		for (let place = at - 1; place >= 0; place--) {
			const [part, next] = [quantities[place], quantities[place + 1]];
			if (!part || !next || part.kind !== total.kind) break;
			const words = text.slice(part.unitEnd, next.start);
			// 职工3318人，其中正高286人、副高497人，合计783人: the whole before is no part, nor that of 13家中的12家.
			if (!between.test(words) || sumWord.test(words)) break;
			if (/其中|[中里](?:的|有|除|，|$)/.test(words)) break;
			parts.unshift(part);
		}
		const isOpen = /等[^，、]{0,4}$/.test(gap) && !/共/.test(gap);
		// 甲组12例，另外三组分别10例、9例和8例，合计39例: the first of them stands before.
		if (/另外|其余|其他/.test(parts[0]?.lead ?? "")) return [];
		if (isCounter && counter.number !== parts.length) return [];
		return parts.length > 1 ? [{ text, total, parts, isWhole: !isOpen }] : [];
	});
}

/** Whether a number is the change of the one before it: 8个，比计划多|2个; 提高到520元，增加|40元. */
const isChange = (text: string, { kind, unitEnd }: Quantity, { kind: other, start }: Quantity) =>
	kind === other &&
	/^，[^，；：]*(?:增加?|增长|减少?|下降|提高|降低|多|少|高|低)了?$/.test(
		text.slice(unitEnd, start),
	);
/** 比2024年的|8000人次增长8%: what another number is compared with. */
const isBase = ({ lead }: Quantity) =>
	/^(?:同?比|较|与|和)|(?:去年|上年|同期|20\d\d年)的?$/.test(lead);

/** What says that the numbers behind it are parts: 其中, 包括, 分别为, ：, （, 按专业分，, 从地域看，. */
const tie =
	/(?:其中|包括|包含|分别|[（(：]|[，]按[^，。；：、\d]{1,10}[分为](?:[为成]|[成配]?，)?|[，。]从[^，。；：\d]{1,6}看，|(?<=[，\p{Script=Han}])即|(?<=\p{Script=Han})含)[^，。；：！？（）\d]{0,14}$/u;
const comparison =
	/比(?!例)|较|同期|缩短|[提升增上][高长加升]|下降|减少|[调升增涨降减提改][高低少加]?[到至为成]|达到/;

/** 共派9名，其中医师5名、护士3名; 双向转诊8640人次，比2024年的8000人次增长8%，其中…: the parts after their total. */
function totalsBefore(text: string, quantities: readonly Quantity[]): Sum[] {
	return quantities.flatMap((head, place): Sum[] => {
		const last = quantities[place - 1];
		if (!last) return [];
		const gap = text.slice(last.unitEnd, head.start);
		// 其中8家县级医院各|6名、另外5家各|4名
		const owned = quantities[place + 1];
		const each = owned ? text.slice(head.unitEnd, owned.start) : "";
		const isOwner =
			owned?.kind === last.kind &&
			head.kind !== last.kind &&
			/^[^，。；：、\d]{0,10}各$/.test(each);
		const [first, index] = isOwner ? [owned, place + 1] : [head, place];
		const end = divisionEnd(text, quantities, index);
		const tied = tie.exec(gap) ?? (last.kind === first.kind ? eachAfterTie.exec(gap) : null);
		const found = tied ?? (end === undefined ? null : /(?<=，).+$/.exec(gap));
		if (!found) return [];
		const clause = gap.slice(gap.slice(0, found.index).lastIndexOf("，") + 1);
		if (comparison.test(clause)) return [];
		const isNear = last.kind === first.kind && !isBase(last) && found.index <= 20;
		const earlier = quantities
			.slice(0, place)
			.filter((other) => other.kind === first.kind && !isBase(other));
		const nearest = earlier.at(-1);
		const before = earlier.at(-2);
		const total = nearest && before && isChange(text, before, nearest) ? before : nearest;
		if (!total || !nearest) return [];
		// 90名学员分成|3组：针刺组30人
		const isAmong = /其中|包[括含]|按|看/.test(found[0]) || /分[成为作]?$/.test(last.lead);
		const isOneUnit = total.unit === first.unit || first.kind === "人";
		const middle = text.slice(total.unitEnd, last.unitEnd) + gap.slice(0, found.index);
		if (!isNear && (!isAmong || /[。；：]/.test(middle) || middle.length > 50 || !isOneUnit))
			return [];
		// 另外两位分别看了56人和51人: those who count, and what they count.
		if (found[0].includes("分别") && total.unit !== first.unit) return [];
		// 7家单位分：甲36个，乙22个: so many villages are no hospitals.
		if (/[家所]/.test(total.unit) && first.unit === "个") return [];
		// 医生2名、护士6名、工程师1名，其中4人…: of all of the list.
		const listed = quantities[quantities.indexOf(total) - 1];
		const isOfList =
			listed?.kind === total.kind &&
			/^[^，；]{0,14}[、和与及]/.test(text.slice(listed.unitEnd, total.start));
		if (isOfList && found[0].includes("其中")) return [];
		const own = tied ? quantities : quantities.filter(({ unitEnd }) => unitEnd <= (end ?? 0));
		const words = found[0].replace(/^(?:其中|包[括含]|分别[为是]?|[（(：]|.*，)/, "");
		// 成员单位5家，即县中医医院和|4家卫生院: one of them has no number.
		if (total.kind === "家" && /[和与及、]$/.test(words)) return [];
		const parts =
			(isOwner
				? listFrom(text, quantities, index, each, head)
				: listFrom(text, own, index, words)) ?? [];
		// 86人，县级34人，乡级52人，其中女选手61人: of one told before.
		const isOfEarlier = quantities
			.slice(0, quantities.indexOf(total))
			.some(({ kind, number }) => kind === total.kind && number >= first.number);
		if (parts.length === 0 || (parts.length === 1 && (isOfEarlier || !isNear))) return [];
		if (!tied && !areAll(parts, total)) return [];
		return [
			{
				text,
				total,
				parts,
				isWhole: !found[0].includes("其中") || parts.some(({ times }) => times),
			},
		];
	});
}

/** 22名患者中，神经内科13名，骨科9名; 46名徒弟中，29人在县级医院，17人在乡镇: the sentence tells the parts alone. */
function totalsAmong(text: string, quantities: readonly Quantity[]): Sum[] {
	return quantities.flatMap((total, index) => {
		const [first] = quantities.slice(index + 1);
		if (!first || total.isRound) return [];
		if (
			!/^[^，。；：！？、]{0,12}中，[^，。；：！？\d]{0,24}$/.test(
				text.slice(total.unitEnd, first.start),
			)
		)
			return [];
		const parts = total.kind === first.kind ? partsToEnd(text, quantities, index + 1) : [];
		return parts.length > 1 ? [{ text, total, parts, isWhole: false }] : [];
	});
}

/** A sentence that begins with what parts its total in one before: 其中, 从地域看，, 专家专业分布为：. */
const opening =
	/^(?:其中，?|从[^，。；：\d]{1,6}看，|按[^，。；：、\d]{1,10}[分为看]，|[^，。；！？\d]{0,8}(?:分布|构成|结果|情况)[为是]?[：，])[^，。；：！？、\d]{0,14}$/;

/** 接诊326人次，发放资料500份。其中内科140人次，骨科86人次……: the largest so counted in the sentences before. */
function totalInSentenceBefore(
	text: string,
	quantities: readonly Quantity[],
	before: readonly Quantity[],
): Sum[] {
	const [first] = quantities;
	if (!first) return [];
	const lead = text.slice(0, first.start);
	// 门诊6.8万人次，影像检查9400人次。|影像检查|里，DR 5200人次: the whole by its name.
	const name = /^(\p{Script=Han}{2,8})[里中]，[^，。；：！？、\d]{0,10}$/u.exec(lead)?.[1];
	if (!name && !opening.test(lead)) return [];
	// 出具报告1240份。各分院送检情况为：上元观分院420例……: reports of as many cases.
	const isOf = /^[份例]$/.test(first.unit) ? /^[份例]$/ : new RegExp(`^${first.unit}$`);
	const same = before.filter(
		({ unit, lead: words }) =>
			isOf.test(unit) && !/每/.test(words) && (!name || words.endsWith(name)),
	);
	const total = same.toSorted((a, b) => a.number - b.number).at(-1);
	const parts = partsToEnd(text, quantities, 0);
	if (!total || parts.length < (name || same.length > 1 ? 3 : 2)) return [];
	if (before.some(({ kind, number }) => kind === first.kind && number === sumOf(parts))) return [];
	return [{ text, total, parts, isWhole: parts.length > 2, at: first.start }];
}

/** Every total that a sentence tells with its parts; of the sentence before, the total alone. */
export function sumsIn(
	text: string,
	quantities: readonly Quantity[],
	before: readonly Quantity[],
): Sum[] {
	return [
		...totalsAfter(text, quantities),
		...totalsBefore(text, quantities),
		...totalsAmong(text, quantities),
		...totalInSentenceBefore(text, quantities, before),
	];
}
