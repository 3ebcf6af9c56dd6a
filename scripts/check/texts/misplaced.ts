import { isHanAt } from "../../../src/domain/mentions/characters.ts";
import { judgePerson } from "../../../src/domain/mentions/judge-mention.ts";
import type { Mention } from "../../../src/domain/mentions/mention.ts";
import { organisationKey } from "../../../src/domain/mentions/organisation-index.ts";
import type { Knowledge } from "../../../src/domain/mentions/reading.ts";
import { readPhraseEndingAt } from "../../../src/domain/mentions/title-phrase.ts";
import type { PlacedMention } from "./mentions.ts";
import type { Passage } from "./passages.ts";

/** A passage with everyone in it. */
export interface PassageMentions {
	readonly passage: Passage;
	/** The text that was read. */
	readonly text: string;
	readonly mentions: readonly PlacedMention[];
}

/** So far back an organisation still says whose 院长 comes. */
const reach = 36;

/** A title alone beside a name, with no organisation before it. */
function isBare(text: string, { start, end, nameStart, name, titles, kind }: Mention): boolean {
	if (kind !== "office") return false;
	const printed = (text.slice(start, nameStart) + text.slice(nameStart + name.length, end)).replace(
		/\s+/g,
		"",
	);
	return printed === titles.join("、");
}

/** Whether an organisation is only what something is about, and no place or actor: 商谈|北河县人民医院|新院区建设. */
const isSubject = (text: string, start: number, end: number) =>
	/(?:商谈|洽谈|讨论|研究|推进|支持|关于|对于|就|围绕|询问了?|了解了?|关心的?|介绍了?|得知|提到|谈到|听说|向|与|和|同)$/.test(
		text.slice(Math.max(0, start - 3), start),
	) && isHanAt(text, end);

/** Several that are counted, and not named: 两家中心|主任, 各卫生院|院长, 4家乡镇分院的|院长. */
const ofSeveral =
	/(?:[两三四五六七八九十]|\d{1,2}|多|几)家(?:成员|乡镇|基层|县级|共建)?(?:中心|医院|卫生院|单位|机构|分院)?的?$|(?:双方|各(?:成员|乡镇|基层|县级)?(?:中心|医院|卫生院|单位|机构|分院))的?$/;

/** The keys of every organisation that some passages name, by whatever form of its name. */
const keysNamedIn = (
	passages: readonly PassageMentions[],
	{ endingAt }: Knowledge["organisations"],
) =>
	new Set(
		passages.flatMap(({ text }) =>
			Array.from(text, (_, index) => endingAt(text, index + 1, 0)?.keys ?? []).flat(),
		),
	);

/** The keys of the organisation that the words before a mention speak of, in its sentence or the one before. */
function organisationBefore(text: string, start: number, { organisations }: Knowledge) {
	const from = Math.max(0, start - reach);
	for (let end = start; end > from; end--) {
		const hit = organisations.endingAt(text, end, 0);
		if (hit && !isSubject(text, hit.start, end)) return { ...hit, end };
	}
	return undefined;
}

/** Whether some other person of an organisation holds the titles that are printed beside a name. */
function isSomebodyElses(
	text: string,
	mention: Mention,
	keys: readonly string[],
	knowledge: Knowledge,
	day: string,
): boolean {
	const end = mention.start < mention.nameStart ? mention.nameStart : mention.end;
	const from =
		mention.start < mention.nameStart ? mention.start : mention.nameStart + mention.name.length;
	const phrase = readPhraseEndingAt(text, end, from, knowledge.organisations);
	if (!phrase) return false;
	return knowledge.people.at(keys).some((bearer) => {
		if (bearer.id === mention.person) return false;
		const { verdict, judgements } = judgePerson(
			bearer,
			phrase.titles,
			[day],
			knowledge.organisations,
			keys,
		);
		// 负责人 and 队长 fit everybody, and are nobody's office.
		const isOffice = judgements.some(({ appointment }) => appointment);
		return isOffice && (verdict === "一致" || verdict === "简称");
	});
}

/**
 * Marks those who are called 院长 right after another hospital than theirs, whose own 院长 the record knows: 走进荷桥镇卫生院，
 * 院长庞振海. Whose own organisation the article names anywhere is left in peace.
 */
export function markMisplaced(
	passages: readonly PassageMentions[],
	knowledge: Knowledge,
	day: string,
): PlacedMention[] {
	const { organisations, people } = knowledge;
	let named: ReadonlySet<string> | undefined;
	let headed: readonly string[] = [];
	return passages.flatMap(({ passage, text, mentions }) => {
		if (passage.kind === "heading") {
			const hit = organisations.endingAt(text.trim(), text.trim().length, 0);
			headed = hit && text.trim().length - hit.text.length <= 4 ? hit.keys : [];
		}
		return mentions.map((placed): PlacedMention => {
			const { mention } = placed;
			const { person, verdict } = mention;
			if (!person || (verdict !== "一致" && verdict !== "简称")) return placed;
			// 江河主任谈了抢救: a courtesy after the name says nothing of a place.
			if (!isBare(text, mention) || mention.nameStart === mention.start) return placed;
			const keys = organisationBefore(text, mention.start, knowledge)?.keys ?? headed;
			if (keys.length === 0) return placed;
			named ??= keysNamedIn(passages, organisations);
			const own = people.byId.get(person)?.person.appointments ?? [];
			if (own.some(({ organisation }) => named?.has(organisationKey(organisation)))) return placed;
			// 院长沈泊宁与两家中心|主任: the words before the title say whose it is.
			if (ofSeveral.test(text.slice(Math.max(0, mention.start - 12), mention.start))) return placed;
			if (!isSomebodyElses(text, mention, keys, knowledge, day)) return placed;
			return { ...placed, mention: { ...mention, verdict: "不符" }, isMisplaced: true };
		});
	});
}
