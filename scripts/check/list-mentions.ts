import type { Position } from "../lib/front-matter.ts";
import type { ContentRecord } from "../lib/record.ts";
import { mentionsIn, mentionsOnAgenda, type PlacedMention } from "./texts/people/mentions.ts";

/** A mention as `npm run check -- --mentions` gives it. */
export interface ListedMention extends Position {
	readonly file: string;
	readonly name: string;
	/** The id of the person; null where the record has nobody. */
	readonly person: string | null;
	readonly kind: "office" | "name" | "credit";
	readonly organisation: string | null;
	readonly titles: readonly string[];
	readonly verdict: string;
	readonly words: string;
	readonly sentence: string;
}

function listed({ mention, file, place, words, sentence }: PlacedMention): ListedMention {
	const { name, person = null, kind, organisation = null, titles, verdict } = mention;
	return { file, ...place, name, person, kind, organisation, titles, verdict, words, sentence };
}

/** Everyone mentioned in the articles and on the agendas, with what stands beside the name. */
export function listMentions(record: ContentRecord): ListedMention[] {
	return [
		...[...record.articles.values()].flatMap((article) => mentionsIn(record, article)),
		...[...record.events.values()].flatMap((event) => mentionsOnAgenda(record, event)),
	].map(listed);
}

const kinds = { office: "", name: "（只有姓名）", credit: "（署名）" } as const;

/** A mention in a line: place, verdict, organisation, titles, name. */
export function mentionText(mention: ListedMention): string {
	const { file, line, column, verdict, organisation, titles, name, kind } = mention;
	return `${file}:${line}:${column}  ${verdict}  ${organisation ?? ""} ${titles.join("、")} ${name}${kinds[kind]}`;
}
