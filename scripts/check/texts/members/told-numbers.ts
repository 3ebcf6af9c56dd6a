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

/** 现在有|几家成员单位？ */
const asked = /[有是]?(?:几|多少)(?=[家个][^，。；：？]{0,8}？$)/;
/** 院长：|四家。 */
const answer =
	/^(?:[^，。；：“”]{1,12}：)?(?:现在|目前|一共|共|有|是)*(\d{1,3}|[一二两三四五六七八九十]{1,3})家(?=[，。；]|$)/;

/** A number that answers the question of the paragraph before: read as that question would tell it, and placed where it stands. */
function answeredStatement(question: Passage | undefined, { text, kind }: Passage) {
	if (question?.kind !== "paragraph" || kind !== "paragraph" || !question.text.endsWith("？"))
		return undefined;
	const ask = asked.exec(question.text);
	const told = ask ? answer.exec(text) : null;
	if (!ask || !told) return undefined;
	const [whole, written = ""] = told;
	const words = `${written}家`;
	// Who is asked 有几家 tells all.
	const all = "共有";
	const at = ask.index + all.length;
	const statement = memberStatements(
		`${question.text.slice(0, ask.index)}${all}${written}` +
			question.text.slice(ask.index + ask[0].length, -1),
	).find(({ index, end }) => index <= at && at < end);
	return (
		statement && { statement, placed: { ...statement, index: whole.length - words.length, words } }
	);
}

/** Every number of members in an article, read once: who counts them, and of what time. */
export const toldNumbers = readOnce(readNumbers);

function readNumbers(record: ContentRecord, article: Entry<"articles">): ToldNumbers {
	const passages = plainPassagesOf(article);
	const read = passages.map((passage, at) => ({
		passage,
		statements: memberStatements(passage.text),
		ordinals: memberOrdinals(passage.text),
		question: passages[at - 1],
		answered: answeredStatement(passages[at - 1], passage),
	}));
	if (
		read.every(
			({ statements, ordinals, answered }) =>
				statements.length + ordinals.length === 0 && !answered,
		)
	)
		return { numbers: [], places: [] };
	const meant = alliancesMeant(record, article);
	const day = dayOfArticle(record, article);
	return {
		numbers: read.flatMap(({ passage, statements, question, answered }) => {
			const told = (statement: MemberStatement, at: Passage) => {
				const { index, before } = statement;
				const time = timeOf(statement, at.text.slice(0, index - before.length), day);
				return { passage, statement, ids: meant(at, index, before), time };
			};
			const answers =
				answered && question
					? [{ ...told(answered.statement, question), statement: answered.placed }]
					: [];
			return [...answers, ...statements.map((statement) => told(statement, passage))];
		}),
		places: read.flatMap(({ passage, ordinals }) =>
			ordinals.map((place) => ({ passage, place, ids: meant(passage, place.index, place.before) })),
		),
	};
}
