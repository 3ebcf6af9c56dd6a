import type { Quantity } from "./quantities.ts";
import { sumOf } from "./sum-of.ts";

/** What may stand between two parts: the words that are counted, and 、，和. */
const between =
	/^(?![到至])[^，。；：！？（）\d]{0,20}(?:[、，；]|和|及|以及|与)?[^，。；：！？（）\d]{0,14}$/;
const totalWord = /(?:共|共计|合计|总计|一共|总共|合起来|加起来|相加|等)(?:有|计|为|达)?(?:了)?$/;
const partWord =
	/^[^，。；：！？\d]{0,12}[，：（(；]?(?:其中|包括|分别为|分别是|含|即)?[^，。；：！？（）\d]{0,14}$/;

/** A total with the parts that a text tells for it. */
export interface Sum {
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
		// 卫生院2家、共8个: what they have is no sum of them.
		if (last.unit !== total.unit && total.kind === "家") return [];
		const gap = text.slice(last.unitEnd, total.start);
		if (!totalWord.test(gap) || /[。；：！？]/.test(gap) || gap.length > 24) return [];
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
			if (!between.test(words) || /其中|共|合计|[中里](?:的|有|除|，|$)/.test(words)) break;
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

/** 共派9名，其中医师5名、护士3名: the parts after their total. */
function totalsBefore(text: string, quantities: readonly Quantity[]): Sum[] {
	return quantities.flatMap((last, index) => {
		const first = quantities[index + 1];
		const listed = quantities[index - 1];
		const total = listed && isChange(text, listed, last) ? listed : last;
		if (!first || first.kind !== total.kind) return [];
		const gap = text.slice(last.unitEnd, first.start);
		// 分别为34、41、46分钟，比去年分别缩短5、9、12分钟 are changes, not parts.
		const isNamed =
			/其中|包括|分别|[（(：]/.test(gap) &&
			!/比|较|同期|缩短|[提升增上][高长加升]|下降|减少|[调升增涨降减提改][高低少加]?[到至为成]|达到/.test(
				gap,
			);
		if (!isNamed || !partWord.test(gap)) return [];
		// 另外两位分别看了56人和51人: those who count, and what they count.
		if (gap.includes("分别") && total.unit !== first.unit) return [];
		// 7家单位分：甲36个，乙22个: so many villages are no hospitals.
		if (/[家所]/.test(total.unit) && first.unit === "个") return [];
		// 医生2名、护士6名、工程师1名，其中4人…: of all of the list.
		const isOfList =
			listed?.kind === total.kind &&
			/、|^[^，；]*[和与及]/.test(text.slice(listed.unitEnd, last.start));
		if (isOfList && gap.includes("其中")) return [];
		const parts = [first];
		for (let place = index + 2; place < quantities.length; place++) {
			const [before, part, next] = quantities.slice(place - 1, place + 2);
			if (!before || !part) break;
			const words = text.slice(before.unitEnd, part.start);
			if (!between.test(words) || /共|合计|总计|累计|另|又/.test(words)) break;
			// 其中县财政补助20万元；购置设备又花了18万元: one ； ends a list, and several are its commas.
			const isLast =
				parts.length > 1
					? !text.slice(first.unitEnd, before.start).includes("；")
					: !next || !text.slice(part.unitEnd, next.start).includes("；");
			if (words.includes("；") && isLast) break;
			// 血压偏高的67名，其中22名…；血糖偏高的|31名，其中9名: the last is a whole of its own.
			if (words.includes("其中")) {
				parts.pop();
				break;
			}
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
		// 86人，县级34人，乡级52人，其中女选手61人: of one told before.
		const isOfEarlier = quantities
			.slice(0, index)
			.some(({ kind, number }) => kind === total.kind && number >= first.number);
		if (parts.length === 0 || (parts.length === 1 && isOfEarlier)) return [];
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

/** Every total that a sentence tells with its parts; of the sentence before, the total alone. */
export function sumsIn(
	text: string,
	quantities: readonly Quantity[],
	before: readonly Quantity[],
): Sum[] {
	return [
		...totalsAfter(text, quantities),
		...totalsBefore(text, quantities),
		...totalsFarBefore(text, quantities),
		...totalsOfContents(text, quantities),
		...totalsOfGroups(text, quantities),
		...totalsAmong(text, quantities),
		...totalInSentenceBefore(text, quantities, before),
	];
}
