import type { ContentRecord, Entry } from "../../../lib/record.ts";
import { isOfBody, type Passage, plainPassagesOf, timesIn } from "../passages.ts";
import { recordKnowledge } from "../people/mentions.ts";
import { isInItsList } from "./listed-beside.ts";
import { namedHospitals } from "./named-hospitals.ts";
import type { NumberedHospital } from "./numbered-hospitals.ts";
import { barePlaces } from "./unsaid-places.ts";

/** Characters that tell two names apart that are the same else: a number for a number, a side for a side. */
const series = ["一二三四五六七八九十", "东西南北"];

/** Where a text has a name with another number or side: 第三人民医院 for 第二人民医院. */
function otherNumberIn(text: string, name: string): { start: number; printed: string } | undefined {
	for (let index = 0; index < name.length; index++) {
		const set = series.find((each) => each.includes(name.charAt(index)));
		if (set === undefined) continue;
		const [before, after] = [name.slice(0, index), name.slice(index + 1)];
		for (
			let at = text.indexOf(after);
			after.length > 1 && at > 0;
			at = text.indexOf(after, at + 1)
		) {
			const printed = text.charAt(at - 1);
			const isOther = printed !== name.charAt(index) && set.includes(printed);
			if (isOther && text.endsWith(before, at - 1) && at - 1 >= index)
				return { start: at - 1 - index, printed: printed + after.charAt(0) };
		}
	}
	return undefined;
}

/**
 * A hospital of the text that is but for a side one of which the article tells elsewhere, in a list of those that belong with
 * the latter, and of which neither the record nor the text says more: 西门中心 among the members, of whom 东门中心 is one.
 */
export function onOtherSide(record: ContentRecord, article: Entry<"articles">): NumberedHospital[] {
	const passages = plainPassagesOf(article);
	const named = new Map(
		namedHospitals(record, article).flatMap(({ name }) =>
			name.text.length > 5 && /[东西南北]/.test(name.text) ? [[name.text, name]] : [],
		),
	);
	const isStrange = (passage: Passage, meant: string) => {
		const found = otherNumberIn(passage.text, meant);
		return found && /[东西南北]/.test(found.printed) && timesIn(passages, found.printed) === 1
			? found
			: undefined;
	};
	return passages.flatMap((passage) =>
		isOfBody(passage)
			? [...named].flatMap(([meant, name]): NumberedHospital[] => {
					const found = isStrange(passage, meant);
					if (!found || !isInItsList(record, article, passage, found.start, name)) return [];
					const words = passage.text.slice(found.start, found.start + meant.length);
					const isKnown = recordKnowledge(record).organisations.keysOf(words).length > 0;
					return isKnown ? [] : [{ passage, start: found.start, words, meant }];
				})
			: [],
	);
}

/**
 * The hospital or town of a title or summary that is but for a number, or a side, one of which the text tells, and of which
 * neither the text nor the record knows: 棠阳市第三人民医院, of a text about 棠阳市第二人民医院.
 */
export function renumbered(record: ContentRecord, article: Entry<"articles">): NumberedHospital[] {
	const passages = plainPassagesOf(article);
	const body = passages.filter(isOfBody).map(({ text }) => text);
	const isTold = (words: string) => body.some((text) => text.includes(words));
	const places = barePlaces(record).flat();
	const names = new Set([
		...namedHospitals(record, article).flatMap(({ passage, name }) =>
			isOfBody(passage) && name.text.length > 5 ? [name.text] : [],
		),
		...places.filter((place) => place.length > 2 && isTold(place)),
	]);
	const known = new Set([...names, ...places]);
	return passages.flatMap((passage) => {
		const { text } = passage;
		if (isOfBody(passage)) return [];
		return [...names].flatMap((meant): NumberedHospital[] => {
			const found = text.includes(meant) ? undefined : otherNumberIn(text, meant);
			if (!found) return [];
			const words = text.slice(found.start, found.start + meant.length);
			// 市三院 may be the text's short form of it.
			const short = `${found.printed.charAt(0)}院`;
			return known.has(words) || isTold(found.printed) || isTold(short)
				? []
				: [{ passage, start: found.start, words, meant }];
		});
	});
}
