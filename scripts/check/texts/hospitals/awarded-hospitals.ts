import type { ContentRecord, Entry } from "../../../lib/record.ts";
import { sentenceBefore } from "../sentence-at.ts";
import { listsOfHospitals } from "./hospital-lists.ts";
import type { NumberedHospital } from "./numbered-hospitals.ts";

/** Between an award and those who have it: 优秀成员单位|两家：, 优秀成员单位|是. */
const haveIt =
	/^(?:[（(]?[\d一二两三四五六七八九十]+[家个名][）)]?)?(?:分别)?(?:[：:]|是|为|授予(?:了)?|授给)$/;

/** The hospitals that have each award of an article's event, where hospitals alone have it. */
function recipientsOf(record: ContentRecord, article: Entry<"articles">): Map<string, Set<string>> {
	const event = article.data.event && record.events.get(article.data.event.id)?.data;
	const found = new Map<string, Set<string>>();
	for (const { name, to } of event?.awards ?? [])
		found.set(name, (found.get(name) ?? new Set()).add("hospital" in to ? to.hospital.id : ""));
	return new Map([...found].filter(([, ids]) => !ids.has("")));
}

/**
 * The one hospital of a list of those who have an award that has it by no record, where the list lacks one that has:
 * 优秀成员单位两家：甲医院、|丙医院|, and the event's awards name 甲医院 and 乙医院.
 */
export function misawarded(record: ContentRecord, article: Entry<"articles">): NumberedHospital[] {
	const awards = recipientsOf(record, article);
	if (awards.size === 0) return [];
	return listsOfHospitals(record, article).flatMap(({ passage, list }): NumberedHospital[] => {
		const said = sentenceBefore(passage.text, list[0]?.start ?? 0);
		const ids = [...awards].find(
			([name]) =>
				said.includes(name) && haveIt.test(said.slice(said.lastIndexOf(name) + name.length)),
		)?.[1];
		if (!ids || ids.size !== list.length) return [];
		const wrong = list.filter((each) => !each.ids.some((id) => ids.has(id)));
		const missing = [...ids].filter((id) => !list.some((each) => each.ids.includes(id)));
		const meant = record.hospitals.get(missing[0] ?? "")?.data.name;
		return wrong.length === 1 && meant !== undefined
			? wrong.map(({ start, name }) => ({ passage, start, words: name.text, meant }))
			: [];
	});
}
