import type { ContentRecord, Entry } from "../../../lib/record.ts";
import { cellNumber } from "../figures/told-tables.ts";
import { sentenceBefore } from "../sentence-at.ts";
import { type NamedHospital, namedHospitals } from "./named-hospitals.ts";
import type { NumberedHospital } from "./numbered-hospitals.ts";

/** The unit that the head of a column says: 上转（人次）, 会诊例数 none, 总分. */
const unitOfHead = /（([^（）]{1,3})）$|(人次|分|例|台|人|次)$/;
/** Between a hospital and its figure: 以|281分, 上转|103人次, ，有|103人次. */
const figure =
	/^(?:代表队|队)?[^，。；：、（）“”\d和与及比较超高低多少差增减中全共均各离距若]{0,6}，?[^，。；：、（）“”\d和与及比较超高低多少差增减中全共均各离距若]{0,4}(\d[\d,]*(?:\.\d+)?)(人次|分|例|台|人|次)(?!之差|钟)/;
/** Who stands behind these is one of several, or is held against another; 以283分、|乙医院 has a figure of its own. */
const notAlone = /(?:(?<!\d(?:人次|[分例台人次]))、|[和与及同跟比较超向给到往由从对为把被])$/;
const ofOtherTime =
	/上[月年季周]|去年|前年|往年|同期|此前|上半年|截至|累计|下[月年季周]|明年|目标|计划|力争|预计|曾/;

/** Whether the words before a figure name nothing, or what the head of a column names: 上转 of 上转（人次）. */
const isOfHead = (between: string, head: string) => {
	const words = between.replace(/[\d.,，有为了是得的以共]|代表队|人次/g, "");
	return (
		words.length < 3 ||
		[...words].some((_, at) => head.includes(words.slice(at, at + 2)) && at + 2 <= words.length)
	);
};

interface Row {
	readonly ids: readonly string[];
	/** Its figures with their units, and the heads above them: 103人次, 上转（人次）. */
	readonly figures: readonly { readonly told: string; readonly head: string }[];
}

/** The rows of an article's tables that are a hospital's, with their figures. */
const rowsOf = (named: readonly NamedHospital[]): Row[] =>
	named.flatMap(({ passage: { text, cell }, name, ids }): Row[] => {
		if (!cell || cell.isHead || text !== name.text) return [];
		const figures = cell.row.flatMap((words, column) => {
			const told = cellNumber(words);
			const [, inBrackets, atEnd] = unitOfHead.exec(cell.heads[column] ?? "") ?? [];
			const unit = told?.unit || inBrackets || atEnd;
			const head = cell.heads[column] ?? "";
			return told && unit ? [{ told: `${told.number}${unit}`, head }] : [];
		});
		return [{ ids, figures }];
	});

/**
 * Hospitals of which a text tells a figure that a table has in the row of another one alone: 最多的是|甲医院|，有103人次, and
 * 103 stands in the row of 乙医院.
 */
export function figuresOfOthers(
	record: ContentRecord,
	article: Entry<"articles">,
): NumberedHospital[] {
	const named = namedHospitals(record, article);
	const rows = rowsOf(named);
	if (rows.length < 2) return [];
	return named.flatMap(({ passage, start, name, ids }, index): NumberedHospital[] => {
		const { text, cell } = passage;
		const [between = "", value = "", unit = ""] =
			figure.exec(text.slice(start + name.text.length)) ?? [];
		if (cell || value.replace(".", "").length < 2 || notAlone.test(text.slice(0, start))) return [];
		if (ofOtherTime.test(sentenceBefore(text, start) + between)) return [];
		// 甲医院派往|乙医院: whose figure it is, nobody knows.
		const last = named[index - 1];
		if (last?.passage === passage && !/[，。；：]/.test(text.slice(last.start, start))) return [];
		const told = `${Number(value.replaceAll(",", ""))}${unit}`;
		const [only, ...more] = rows.filter(({ figures }) =>
			figures.some((each) => each.told === told && isOfHead(between, each.head)),
		);
		// Who has no row may have the same by chance.
		const hasRow = rows.some((row) => row.ids.some((id) => ids.includes(id)));
		const isOwn = only?.ids.some((id) => ids.includes(id));
		if (!only || more.length > 0 || isOwn || (!hasRow && value.replace(".", "").length < 3))
			return [];
		const meant = record.hospitals.get(only.ids[0] ?? "")?.data.name;
		return meant ? [{ passage, start, words: name.text, meant }] : [];
	});
}
