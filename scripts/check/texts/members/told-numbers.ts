import type { ContentRecord, Entry } from "../../../lib/record.ts";
import { readOnce } from "../../read-once.ts";
import { type Passage, plainPassagesOf } from "../passages.ts";
import { dayOfArticle } from "../people/mentions.ts";
import { alliancesMeant } from "./alliance-meant.ts";
import { type ToldTime, timeOf } from "./member-days.ts";
import { type MemberOrdinal, memberOrdinals } from "./member-ordinals.ts";
import { type MemberStatement, memberStatements } from "./member-statements.ts";

/** A number of members in an article, or a place among them, with the alliances that it may count: the likeliest first. */
interface Placed {
	readonly passage: Passage;
	readonly ids: readonly string[];
}

export interface ToldNumber extends Placed {
	readonly statement: MemberStatement;
	/** Undefined where it is yet to come. */
	readonly time: ToldTime | undefined;
}

export interface ToldPlace extends Placed {
	readonly place: MemberOrdinal;
}

export interface ToldNumbers {
	readonly numbers: readonly ToldNumber[];
	readonly places: readonly ToldPlace[];
}

/** Every number of members in an article, read once: who counts them, and of what time. */
export const toldNumbers = readOnce(readNumbers);

function readNumbers(record: ContentRecord, article: Entry<"articles">): ToldNumbers {
	const read = plainPassagesOf(article).map((passage) => ({
		passage,
		statements: memberStatements(passage.text),
		ordinals: memberOrdinals(passage.text),
	}));
	if (read.every(({ statements, ordinals }) => statements.length + ordinals.length === 0))
		return { numbers: [], places: [] };
	const meant = alliancesMeant(record, article);
	const day = dayOfArticle(record, article);
	return {
		numbers: read.flatMap(({ passage, statements }) =>
			statements.map((statement) => {
				const { index, before } = statement;
				const time = timeOf(statement, passage.text.slice(0, index - before.length), day);
				return { passage, statement, ids: meant(passage, index, before), time };
			}),
		),
		places: read.flatMap(({ passage, ordinals }) =>
			ordinals.map((place) => ({ passage, place, ids: meant(passage, place.index, place.before) })),
		),
	};
}
