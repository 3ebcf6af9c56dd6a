import { looksLike } from "../../../../src/domain/mentions/alike.ts";
import { slipBetween } from "../../../../src/domain/mentions/slip-between.ts";
import { createSlipIndex } from "../../../../src/domain/mentions/slip-index.ts";
import type { ContentRecord, Entry } from "../../../lib/record.ts";
import { type CreditedName, creditedNames } from "./credited-names.ts";
import { recordKnowledge } from "./mentions.ts";

/** A name among an article's credits that is nearly somebody else's. */
export interface CreditSlip extends Pick<CreditedName, "path" | "name"> {
	readonly article: Entry<"articles">;
	readonly right: string;
	/** The person of the record; undefined where only other articles credit the right name. */
	readonly person: string | undefined;
}

/** Whether a name sounds like another, or has one character that looks like the other's. */
const isLike = (name: string, right: string) =>
	name.length === right.length &&
	(slipBetween(name, right) === "sound" ||
		(slipBetween(name, right) !== undefined &&
			[...name].some((character, index) => looksLike(character, right.charAt(index)))));

/**
 * Names of credits that are nearly those of a person of the record, or of somebody whom two other articles credit: the
 * house's editor 丁子瑜 as 丁子渝. A name that is credited more than once is somebody's own.
 */
export function creditSlips(record: ContentRecord): CreditSlip[] {
	const { people, slips } = recordKnowledge(record);
	const articles = [...record.articles.values()].map((article) => ({
		article,
		credited: creditedNames(article),
	}));
	const times = new Map<string, number>();
	for (const { credited } of articles)
		for (const name of new Set(credited.map((each) => each.name)))
			times.set(name, (times.get(name) ?? 0) + 1);
	const usual = createSlipIndex([...times].flatMap(([name, count]) => (count > 1 ? [name] : [])));
	return articles.flatMap(({ article, credited }) =>
		credited.flatMap(({ path, name }): CreditSlip[] => {
			if (!/^[\p{Script=Han}·]{2,12}$/u.test(name) || people.named(name).length > 0) return [];
			if (times.get(name) !== 1) return [];
			const listed = new Set(article.data.people.map(({ id }) => id));
			const bearer = slips
				.near(name)
				.flatMap((right) => people.named(right).map(({ id }) => ({ right, id })))
				.find(({ right, id }) =>
					listed.has(id)
						? right.length === name.length && (name.length > 2 || isLike(name, right))
						: name.length > 2 && isLike(name, right),
				);
			const right =
				bearer?.right ?? usual.near(name).find((each) => name.length > 2 && isLike(name, each));
			return right === undefined ? [] : [{ article, path, name, right, person: bearer?.id }];
		}),
	);
}
