import type { ContentRecord, Entry } from "../../../lib/record.ts";
import { type Passage, plainPassagesOf } from "../passages.ts";
import { sentenceAt } from "../sentence-at.ts";
import { type HospitalName, hospitalNames } from "./hospital-names.ts";

/** What is listed beside a place of a passage: the other first cells of a table, items of a list, or parts of a sentence. */
function listedBeside(article: Entry<"articles">, passage: Passage, start: number): string[] {
	const { text, kind, cell } = passage;
	const passages = plainPassagesOf(article);
	const isOther = (each: Passage) => each !== passage;
	if (cell)
		return passages
			.filter(isOther)
			.flatMap(({ text: other, cell: at }) =>
				at && !at.isHead && at.column === cell.column && at.heads.join() === cell.heads.join()
					? other
					: [],
			);
	const isOfPlace = (words: string) => /(?:医院|卫生院|服务中心)/.test(words);
	if (start > 0)
		return sentenceAt(text, start)
			.split(/[、；和与及，]/)
			.filter((part) => isOfPlace(part) && !text.startsWith(part, start));
	return passages
		.filter((each) => isOther(each) && each.kind === kind && /[；，：\d]/.test(each.text))
		.flatMap(
			({ text: other }) => /^[^，。；：、\d]{4,}(?:医院|卫生院|服务中心)/.exec(other)?.[0] ?? [],
		);
}

/** Whether everything that is listed beside a place is of the alliance of a hospital that is not: 甲、乙、西门中心. */
export function isInItsList(
	record: ContentRecord,
	article: Entry<"articles">,
	passage: Passage,
	start: number,
	{ id, text: right }: HospitalName,
): boolean {
	const seatsOf = (each: string) =>
		record.hospitals.get(each)?.data.memberships.map(({ alliance }) => alliance.id) ?? [];
	const own = new Set(seatsOf(id));
	const beside = listedBeside(article, passage, start);
	return (
		beside.length > 1 &&
		beside.every((words) => {
			const [met] = hospitalNames(record).namesIn(words);
			return (
				!words.includes(right) &&
				met !== undefined &&
				seatsOf(met.name.id).some((seat) => own.has(seat))
			);
		})
	);
}
