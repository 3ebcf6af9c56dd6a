import type { ContentRecord, Entry } from "../../../lib/record.ts";
import { isProse, type Passage } from "../passages.ts";
import { sentenceBefore } from "../sentence-at.ts";
import { type Announcement, announcement, smallCount } from "./announcements.ts";
import { nameBy, namesOf, peopleAlone, peopleAtEnd } from "./lists.ts";

/** A、B和C|三人, 三位同志; 柳镇和桥镇各|4人 counts those of each. */
const peopleThenNumber = new RegExp(
	`(?<=\\p{Script=Han}(?:，?共)?)(?<![各每均])${smallCount}(?:人(?!小?组(?!成)|次|份)|[位名](?=\\p{Script=Han}))`,
	"gu",
);
/** 裁判组由|5人组成，; 评委组|5人，: those who are told to the end of the sentence. */
const panels = new RegExp(
	`(?<=[由组队会])${smallCount}(?:[名位][^，。；：\\d]{1,6}|人)(?:组成)?[，：](?=([^。！？\\n]+))`,
	"g",
);
/** 李宁、王强先后发言，|2位发言人; 5人|评委组. */
const spoken = new RegExp(
	`(?<=[，。；])(?:这|上述)?${smallCount}(?:[位名](?:\\p{Script=Han}{0,2}(?:发言|授课|主讲|交流)(?:人|者|老师|专家)|讲者|讲师)|位\\p{Script=Han}{0,2}(?:院长|主任|专家|护士长|医生|医师|老师)(?!\\p{Script=Han}{0,8}[：、])|人(?:评委|裁判|专家|考官|指导)组)`,
	"gu",
);
/** 5位院长逐一发言。 */
const speakers = new RegExp(
	`${smallCount}[位名][^，。；：\\d]{2,10}(?:逐一|依次|先后|分别|轮流)[^，。；：\\d]{0,6}(?:发言|汇报|述职|登台|表态)[。：](?=([^。！？\\n]+))`,
	"g",
);

/** 队长李宁、队员王强和赵静三人, 柳镇卫生院院长孙明，桥镇卫生院院长周平两位院长. */
function ofPeople(passage: Passage, known: ReadonlySet<string>): Announcement[] {
	return [...passage.text.matchAll(peopleThenNumber)].flatMap((match) => {
		const run =
			passage.text
				.slice(0, match.index)
				.split(/[。；：！？“”（）]/)
				.at(-1) ?? "";
		const counts = peopleAtEnd(run.replace(/，?(?:一?共|这)$/, ""), known);
		const told = announcement(passage, match, counts, run.slice(-40));
		return counts.length === 0 ? [] : [{ ...told, reach: counts.length > 1 ? 1 : 2 }];
	});
}

/** The people that a text names who are in the record. */
function namedIn(text: string, known: ReadonlySet<string>): Set<string> {
	const found = new Set<string>();
	for (let at = 0; at < text.length - 1; at++) {
		const name = nameBy(known, (length) => text.slice(at, at + length));
		if (!name) continue;
		found.add(name);
		at += name.length - 1;
	}
	return found;
}

/** 裁判组由3人组成，李宁任裁判长，成员为王强、张敏。 */
function ofPanels(passage: Passage, known: ReadonlySet<string>): Announcement[] {
	return [...passage.text.matchAll(panels)].flatMap((match) => {
		const list = match[2] ?? "";
		const clauses = list.split(/，(?=[^，、]*[任为是有担])|；/).map((clause) => {
			const [head = ""] = clause.split(/(?:兼?任|担任|为)(?=[^、，]*(?:长|组长)$)/);
			return (
				peopleAlone(head.replace(/，?(?:以及|和)[^、，]*[一1][位名][^、，]*$/, ""), known) +
				(/[一1][位名]/.test(clause) ? 1 : 0)
			);
		});
		const people = clauses.reduce((sum, count) => sum + count, 0);
		return clauses.includes(0) || /等/.test(list)
			? []
			: [announcement(passage, match, [people], list)];
	});
}

/** Those who were told of in the sentence before, or the same, and those who are in the next. */
function ofSpeakers(passage: Passage, known: ReadonlySet<string>): Announcement[] {
	const { text } = passage;
	const before = [...text.matchAll(spoken)].map((match) => {
		const isNew = text[match.index - 1] === "。";
		return [match, sentenceBefore(text, match.index - (isNew ? 1 : 0))] as const;
	});
	const behind = [...text.matchAll(speakers)].map((match) => [match, match[2] ?? ""] as const);
	return [...before, ...behind].flatMap(([match, told]) => {
		const clauses = told.split("；").map((clause) => namedIn(clause, known).size);
		const people = namedIn(told, known).size;
		return people < 2 || clauses.includes(0) || /等/.test(told)
			? []
			: [announcement(passage, match, [people], told)];
	});
}

/** 六位分院院长都来了。|, ## 四家卫生院说经验|: who is told of in the sentence behind it. */
const cast = new RegExp(
	`${smallCount}([位名家])([^，。；：\\d]{2,12})(?:，[^。：！？\\d]{0,20})?[。：](?=([^。！？\\n]+)(。[^\\n]{0,2})?)`,
	"g",
);
/** What a number of bodies counts: 四家|卫生院. */
const bodyNoun = /^.{0,4}?(?:单位|医院|分院|卫生院|机构|中心)/;
/** How a clause begins that tells of one of them: |柳镇卫生院院长. */
const beginsWithOffice = /^[^，；]{2,20}?(?:院|中心|站|室|所|局)[^，；]{0,8}?(?:长|任|书记)$/;

/** How many people with offices, or their bodies, a sentence tells of one by one; 0 where it tells of something else. */
function castIn(told: string, isOfBodies: boolean, known: ReadonlySet<string>): number {
	const clauses = told.split(told.includes("；") ? "；" : "，").map((clause) => ({
		clause,
		names: [...namedIn(clause, known)].filter((name) =>
			/[长任记]$/.test(clause.slice(0, clause.indexOf(name))),
		),
	}));
	const isCast = clauses.every(({ clause, names: [first] }) =>
		beginsWithOffice.test(clause.slice(0, first === undefined ? 0 : clause.indexOf(first))),
	);
	if (!isCast || clauses.length < 3) return 0;
	return isOfBodies ? clauses.length : new Set(clauses.flatMap(({ names }) => names)).size;
}

/** 六位分院院长都来了。甲院院长李宁…；乙院院长王强…: more than are announced, or fewer where nothing else is told. */
function ofCast(passages: readonly Passage[], known: ReadonlySet<string>): Announcement[] {
	return passages.flatMap((passage, at) => {
		const [next, after] = passages.slice(at + 1, at + 3);
		const isHead = passage.kind === "heading" && next?.kind === "paragraph";
		if (!isHead && passage.kind !== "paragraph") return [];
		const text = isHead ? `${passage.text}。${next.text}` : passage.text;
		return [...text.matchAll(cast)].flatMap((match) => {
			const [, , unit = "", noun = "", told = "", rest = ""] = match;
			const isOfBodies = unit === "家";
			const isMeant = isOfBodies ? bodyNoun.test(noun) : /[长任]|书记|代表/.test(noun);
			if (!isMeant || /等/.test(told) || (isHead && match.index > passage.text.length)) return [];
			const count = castIn(told, isOfBodies, known);
			const announced = announcement(passage, match, [count], told);
			const isWhole =
				rest.length < 2 && (!isHead || after === undefined || after.kind === "heading");
			return count > 0 && (count > announced.number || isWhole) ? [announced] : [];
		});
	});
}

/** Counts of people, and those who are named. */
export function peopleAnnouncements(
	passages: readonly Passage[],
	_: Entry<"articles">,
	record: ContentRecord,
): Announcement[] {
	const known = namesOf(record);
	const ofEach = passages
		.filter((passage) => isProse(passage) && /[位名人]/.test(passage.text))
		.flatMap((passage) => [
			...ofPeople(passage, known),
			...ofPanels(passage, known),
			...ofSpeakers(passage, known),
		]);
	return [...ofEach, ...ofCast(passages, known)];
}
