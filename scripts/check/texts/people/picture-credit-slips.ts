import { surnames } from "../../../../src/domain/mentions/name-words.ts";
import { slipBetween } from "../../../../src/domain/mentions/slip-between.ts";
import type { ContentRecord, Entry } from "../../../lib/record.ts";
import { type Passage, passagesOf } from "../passages.ts";
import { creditedNames } from "./credited-names.ts";
import { recordKnowledge } from "./mentions.ts";

/** A name in a picture's credit that is nearly the one which the article credits beside it. */
export interface PictureCreditSlip {
	readonly passage: Passage;
	readonly start: number;
	readonly name: string;
	readonly right: string;
}

/** A credit with its unit: 市儿童医院宣传科 许文静. */
const credit = /^(\p{Script=Han}{2,24}) +(\p{Script=Han}{3})$/u;

interface Credited {
	readonly passage: Passage;
	readonly start: number;
	readonly unit: string;
	readonly name: string;
}

const creditedIn = (article: Entry<"articles">): Credited[] =>
	passagesOf(article).flatMap((passage): Credited[] => {
		if (passage.kind !== "attribute") return [];
		const [, unit, name] = credit.exec(passage.text) ?? [];
		return unit === undefined || name === undefined || !surnames.has(name.charAt(0))
			? []
			: [{ passage, start: passage.text.length - name.length, unit, name }];
	});

/**
 * Names of pictures' credits that one article alone has, once, where it credits the same surname and all but one character
 * elsewhere: of the same unit beside another picture, or above the text.
 */
export function pictureCreditSlips(record: ContentRecord): PictureCreditSlip[] {
	const { people } = recordKnowledge(record);
	const articles = [...record.articles.values()].map((article) => ({
		credited: creditedIn(article),
		above: creditedNames(article).flatMap(({ role, name }) => (role === "editor" ? [] : [name])),
	}));
	const times = new Map<string, number>();
	for (const { credited, above } of articles)
		for (const name of [...credited.map((each) => each.name), ...above])
			times.set(name, (times.get(name) ?? 0) + 1);
	return articles.flatMap(({ credited, above }) =>
		credited.flatMap(({ passage, start, unit, name }): PictureCreditSlip[] => {
			if (times.get(name) !== 1 || people.named(name).length > 0) return [];
			const right = [
				...above,
				...credited.filter((each) => each.unit === unit).map((each) => each.name),
			].find(
				(each) =>
					each.length === 3 &&
					each.charAt(0) === name.charAt(0) &&
					slipBetween(name, each) !== undefined,
			);
			return right === undefined ? [] : [{ passage, start, name, right }];
		}),
	);
}
