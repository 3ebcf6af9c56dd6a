import { earliest } from "../../../../src/domain/dates.ts";
import { isOneCharacterOff } from "../../../../src/domain/mentions/characters.ts";
import type { ContentRecord, Entry } from "../../../lib/record.ts";
import { plainPassagesOf } from "../passages.ts";
import { sentenceAt, sentenceBefore } from "../sentence-at.ts";
import { hospitalNames, officialName } from "./hospital-names.ts";
import { namedHospitals } from "./named-hospitals.ts";
import type { NumberedHospital } from "./numbered-hospitals.ts";

/** Before a name that a hospital had: 前身是|城南卫生院, 原名|…. */
const called = /(?:前身(?:是|为|叫)?|原名(?:是|为|叫)?|曾用名(?:是|为|叫)?|旧称|旧名(?:是|为)?)“?/g;

/**
 * Names one character off a former name of the hospital that a sentence tells of: 城南医院前身是|城北卫生院, where the record
 * has 城南卫生院. Where the sentence has the right one too, there were two.
 */
export function formerSlips(record: ContentRecord, article: Entry<"articles">): NumberedHospital[] {
	const { namesIn } = hospitalNames(record);
	return namedHospitals(record, article).flatMap(({ passage, start, ids }): NumberedHospital[] => {
		const { text } = passage;
		const [id, ...more] = ids;
		const former = more.length === 0 ? record.hospitals.get(id ?? "")?.data.formerNames : undefined;
		if (!former || former.length === 0) return [];
		const from = text.slice(start).search(/[。！？]/);
		const told = from < 0 ? text.slice(start) : text.slice(start, start + from);
		if (former.some(({ name }) => sentenceAt(text, start).includes(name))) return [];
		return [...told.matchAll(called)].flatMap(({ 0: lead, index }): NumberedHospital[] => {
			const at = start + index + lead.length;
			// 甲医院与乙医院的前身: the last that is named before it is told of.
			const isOfAnother = namesIn(told.slice(1, index)).some(({ name }) => name.id !== id);
			const slip = former.find(({ name }) =>
				isOneCharacterOff(text.slice(at, at + name.length), name),
			);
			return slip && !isOfAnother
				? [{ passage, start: at, words: text.slice(at, at + slip.name.length), meant: slip.name }]
				: [];
		});
	});
}

/** Where a text tells of a new name: 更名为|城南医院. */
const renaming =
	/(?:更名|改名|改称|定名)为?“?(?=(\p{Script=Han}{2,20}?(?:医院|卫生院|保健院|卫生服务中心))(?![\p{Script=Han}]*(?:分院|院区)))/gu;
/** A day right before a new name: 4月1日起正式|更名为. */
const onDay = /(\d{1,2}月\d{1,2}日)起?，?(?:这里|医院|卫生院|我院)?(?:正式)?$/;
/** What tells of a name that is not yet, of several that became one, or of one of several names. */
const ofOtherRenaming =
	/[将拟曾]|计划|申请|申报|批复|合并|整合|并入|组建|先后|再次|两次|[二三]次|一度|后又|此前/;

/** The hospitals that bear a former name until a day, and are listed by an article or named in it. */
const renamedIn = (record: ContentRecord, article: Entry<"articles">) => {
	const ids = new Set([
		...article.data.hospitals.map(({ id }) => id),
		...namedHospitals(record, article).flatMap(({ ids: all }) => all),
	]);
	return [...ids].flatMap((id) =>
		(record.hospitals.get(id)?.data.formerNames ?? []).map(({ name, until }) => ({
			id,
			name,
			day: earliest(until),
		})),
	);
};

/**
 * New names that are not those of the record: 城南卫生院更名为|城北医院, or 4月1日更名为|城北医院 of the day on which one
 * hospital of the article got its own.
 */
export function otherNewNames(
	record: ContentRecord,
	article: Entry<"articles">,
): NumberedHospital[] {
	const told = plainPassagesOf(article).filter(({ text }) => /更名|改名|改称|定名/.test(text));
	if (told.length === 0) return [];
	const renamed = renamedIn(record, article);
	const { all, namesIn } = hospitalNames(record);
	return told.flatMap((passage) =>
		[...passage.text.matchAll(renaming)].flatMap((found): NumberedHospital[] => {
			const { 0: lead, 1: words = "", index } = found;
			const start = index + lead.length;
			const before = sentenceBefore(passage.text, index);
			if (ofOtherRenaming.test(before)) return [];
			const ids = new Set(namesIn(before).map(({ name }) => name.id));
			const [change, ...more] = renamed.filter(({ id, name, day }) => {
				const date = `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`;
				// 4月1日，双河敬老院更名为: whose name it is stands between.
				const isOfDay = ids.has(id)
					? before.includes(date)
					: ids.size === 0 && onDay.exec(before)?.[1] === date;
				return isOfDay || (ids.size === 1 && before.includes(name));
			});
			if (!change || more.length > 0) return [];
			const years = before.match(/(?:19|20)\d{2}(?=年)/g) ?? [];
			if (years.some((year) => !change.day.startsWith(year))) return [];
			const isOwn = all.some(({ id, text }) => id === change.id && text.endsWith(words));
			const meant = officialName(record, change.id, change.day);
			// 更名为国有医院 is no name: one begins with a place, or is of the record.
			const isName = words.slice(0, 2) === meant.slice(0, 2) || namesIn(words)[0]?.start === 0;
			return isOwn || !isName ? [] : [{ passage, start, words, meant }];
		}),
	);
}
