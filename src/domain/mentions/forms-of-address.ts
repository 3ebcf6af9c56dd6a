import type { Person } from "../../schemas/index.ts";
import { looksLike } from "./alike.ts";
import { canBegin } from "./bare-slips.ts";
import { isHanAt } from "./characters.ts";
import { nameDots } from "./dotted-name.ts";
import { judgePerson } from "./judge-mention.ts";
import { doubleSurnames } from "./name-words.ts";
import type { FoundMention, Reading } from "./reading.ts";
import { soundOf } from "./slips.ts";
import { canEndTitle, type TitleCore, titleCoreEndingAt } from "./title-core.ts";

/** Words that end with a surname's character before a title: 担|任主任, 西|安院长. */
const noSurnames =
	/(?:[担兼出历曾现原时上新就离调到前首聘连留续继责信胜升转改]任|对方|双方|一方|校方|西安|延安|公安|治安|平安|行李|国家|专家|大家|全家|医科|学科|各科|内科|外科|儿科|本科|海关|机关|有关|相关|成员|党政|常务|执行|行政|业务|总|正|副)$/;

/** Words of one character before a title that are no slip of a surname: 书记和|院长. */
const noSurname =
	/[和与及由为向对请让被把从到在有是各位原前新老副正总代该本我你他她其两三几任等如即名的省市县区院处科部局党]/;

/** By what somebody is called besides the whole name: the surname, or the first part of a name with a dot. */
function shortNameOf(name: string): string {
	const dot = [...name].findIndex((character) => nameDots.includes(character));
	if (dot > 0) return name.slice(0, dot);
	return doubleSurnames.has(name.slice(0, 2)) ? name.slice(0, 2) : name.slice(0, 1);
}

/** Whether a place of a text lies inside a quotation, or in what a host or reporter says, where 王院长 may well be a deputy. */
export function isSpoken(text: string, index: number): boolean {
	const before = text.slice(0, index);
	// 主持人：…先请程院长介绍情况。
	const speaker = /^[^。！？：]{0,40}(?:记者|主持人)[^。！？：]{0,30}：/.exec(text)?.[0];
	if (speaker && index > speaker.length + 5) return true;
	return before.lastIndexOf("“") > before.lastIndexOf("”");
}

/**
 * Whether somebody holds, held or will hold an office that an address may mean: courtesy leaves 副, 代 and 助理 away, calls
 * doctors by rank 主任, and a former 护士长 what she was.
 */
export const isCalledSo = (
	{ appointments }: Pick<Person, "appointments">,
	{ text, head }: TitleCore,
) =>
	appointments.some(({ titles }) =>
		titles.some((title) => title.includes(text.startsWith("副") ? text : head)),
	);

/** The ids of the people who are or may be in the article, by what each is called. */
function byShortNames(
	{ knowledge, setting }: Reading,
	others: readonly FoundMention[],
): ReadonlyMap<string, string[]> {
	const ids = new Set(setting.expected);
	for (const { person } of others) if (person) ids.add(person);
	const found = new Map<string, string[]>();
	for (const id of ids) {
		const name = knowledge.people.byId.get(id)?.person.name.replace(/\s+/g, "") ?? "";
		if (name.length < 2) continue;
		const short = shortNameOf(name);
		found.set(short, [...(found.get(short) ?? []), id]);
	}
	return found;
}

/** Whether somebody of the organisations that the article names has the surname and holds the title. */
function isOfAnother(
	short: string,
	core: TitleCore,
	{ knowledge: { people, organisations }, setting, daysAt }: Reading,
	start: number,
): boolean {
	const title = {
		core,
		holder: { kind: "none", start: core.start, text: "" },
		text: core.text,
		start: core.start,
	} as const;
	return [...(setting.related ?? [])].some((id) => {
		const bearer = people.byId.get(id);
		if (!bearer || shortNameOf(bearer.person.name.replace(/\s+/g, "")) !== short) return false;
		const { verdict } = judgePerson(bearer, [title], daysAt(start), organisations);
		return verdict === "一致" || verdict === "简称";
	});
}

/**
 * People of the article who are called by a surname and a title that none of those with this surname holds: 李书记 where
 * the article's one 李 is 院长. Right ones are no mentions of their own.
 */
export function findWrongAddresses(
	reading: Reading,
	others: readonly FoundMention[],
): FoundMention[] {
	const { text, knowledge } = reading;
	const found: FoundMention[] = [];
	let shortNames: ReadonlyMap<string, string[]> | undefined;
	/** Whom a surname may mean that nobody of the article has, but that sounds or looks like one: 洛院长 for 骆院长. */
	const mistaken = (
		byShortName: ReadonlyMap<string, string[]>,
		start: number,
		short: string,
	): string[] | undefined =>
		short.length === 1 && isHanAt(text, start) && !noSurname.test(short) && canBegin(text, start)
			? [...byShortName].find(
					([right]) =>
						looksLike(short, right) || (short !== right && soundOf(short) === soundOf(right)),
				)?.[1]
			: undefined;
	for (let end = 3; end <= text.length; end++) {
		if (!canEndTitle(text, end)) continue;
		const core = titleCoreEndingAt(text, end);
		if (!core || core.isNeutral || core.organ !== "" || core.mark) continue;
		shortNames ??= byShortNames(reading, others);
		const byShortName = shortNames;
		const longest = Math.max(0, ...[...byShortName.keys()].map(({ length }) => length));
		for (let length = Math.min(longest, core.start); length >= 1; length--) {
			const start = core.start - length;
			const short = text.slice(start, core.start);
			const bearers = byShortName.get(short) ?? mistaken(byShortName, start, short);
			if (!bearers) continue;
			if (others.some((other) => start < other.end && other.start < end)) break;
			if (noSurnames.test(text.slice(Math.max(0, start - 2), core.start))) break;
			// 大家熟悉的“郑副院长”: what somebody is called, by itself in quotation marks.
			if (text.charAt(start - 1) === "“" && text.charAt(end) === "”") break;
			const known = bearers.flatMap((id) => knowledge.people.byId.get(id) ?? []);
			const judged = known.map((bearer) =>
				judgePerson(
					bearer,
					[
						{
							core,
							holder: { kind: "none", start: core.start, text: "" },
							text: core.text,
							start: core.start,
						},
					],
					reading.daysAt(start),
					knowledge.organisations,
				),
			);
			const isSurname = byShortName.has(short);
			const isWrong =
				judged.length > 0 &&
				(isSurname
					? judged.every(({ verdict }) => verdict === "不符" || verdict === "过时") &&
						!known.some(
							({ person }) =>
								isCalledSo(person, core) || reading.setting.tellsOf?.(person.name, core.text),
						)
					: judged.some(({ verdict }) => verdict === "一致" || verdict === "简称"));
			const [first] = judged;
			if (isWrong && first && !isOfAnother(short, core, reading, start))
				found.push({
					start,
					end,
					nameStart: start,
					name: short,
					kind: "name",
					person: first.id,
					namesakes: bearers.slice(1),
					organisation: undefined,
					titles: [core.text],
					judgements: first.judgements,
					verdict: isSurname ? "不符" : "疑似错名",
					phrase: undefined,
				});
			break;
		}
	}
	return found;
}
