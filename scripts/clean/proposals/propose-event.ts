import { idFromName } from "../../../src/domain/ids.ts";
import type { AllianceEvent } from "../../../src/schemas/index.ts";
import type { AgendaVerb, ArticleKind } from "../../../src/schemas/vocabulary.ts";
import type { EventDay } from "../front-matter/article-date.ts";
import { clip, evenMarks, isProse, sentencesOf } from "../front-matter/text.ts";
import { titleFromLead } from "../front-matter/title.ts";
import { verbOf, verbRank } from "./agenda.ts";
import { findAgreements } from "./agreements.ts";
import { findPeople, type PersonMention } from "./find-people.ts";
import { findHospitalNames } from "./hospital-names.ts";
import type { ResolvedOrganisation } from "./organisations.ts";
import type { Proposal } from "./propose.ts";

export interface EventContext {
	readonly kind: ArticleKind;
	/** undefined: the text gives no day, and there is nothing to propose. */
	readonly day: EventDay | undefined;
	/** The event of the record that the article reports. */
	readonly known: AllianceEvent | undefined;
	readonly resolve: (printed: string) => ResolvedOrganisation;
	/** The ids of the people that the article names, of the record or proposed, by name. */
	readonly people: ReadonlyMap<string, string>;
	readonly ids: ReadonlySet<string>;
}

/** The words that end an event's name. */
const nameEnd =
	/(?:启动会|启动仪式|启动大会|签约仪式|揭牌仪式|授牌仪式|总结交流会|总结大会|总结会|交流会|座谈会|研讨会|新闻发布会|发布会|培训班|推进会|年会|大会|会议|仪式|活动)/;

/** The event's name as the lead has it: 甲医院医联体共建科室启动会; undefined where it names none. */
export function eventName(lead: string): string | undefined {
	const clause = titleFromLead(evenMarks(lead).replace(/（[^（）]*）/g, ""));
	const held = clause.replace(
		/(?:在[\p{Script=Han}]{2,20}?)?(?:隆重|顺利|成功|圆满)?(?:召开|举行|举办)(?:$|。)/u,
		"",
	);
	// 某医院召开座谈会 → 某医院座谈会
	const joined = held.replace(/(?:隆重|顺利|成功|圆满)?(?:召开|举行|举办)/, "");
	const end = nameEnd.exec(joined);
	return end ? joined.slice(0, joined.lastIndexOf(end[0]) + end[0].length) : undefined;
}

interface AgendaItem {
	readonly verb: AgendaVerb;
	readonly person: string;
	readonly titleAsPrinted?: string;
}

/** A name without a title at the head of a clause, or after 由: the title stands elsewhere in the article. */
function untitledMentions(blocks: readonly string[], names: Iterable<string>): PersonMention[] {
	const sentences = blocks.flatMap((block) => sentencesOf(evenMarks(block)));
	return [...names].flatMap((name) => {
		const start = new RegExp(`(?:^|[，；：]|由|会上|随后|最后)${name}([^，。；！？]*)`);
		return sentences.flatMap((sentence) => {
			const does = start.exec(sentence)?.[1];
			if (does === undefined) return [];
			return [{ name, organisation: undefined, titles: [], does, sentence, isShort: true }];
		});
	});
}

/** The fullest title of each person as it is printed. */
function printedTitles(mentions: readonly PersonMention[]): ReadonlyMap<string, string> {
	const titles = new Map<string, string>();
	for (const { name, organisation, titles: own, isShort } of mentions) {
		const printed = `${organisation ?? ""}${own.join("、")}`;
		if (!isShort && printed.length > (titles.get(name)?.length ?? 0)) titles.set(name, printed);
	}
	return titles;
}

/** Who did what, each person's telling parts; of somebody who only came, that. */
function agendaOf(blocks: readonly string[], people: EventContext["people"]): AgendaItem[] {
	const titled = findPeople(blocks);
	const titles = printedTitles(titled);
	const items: AgendaItem[] = [];
	for (const mention of [...titled, ...untitledMentions(blocks, people.keys())]) {
		const verb = verbOf(mention);
		const person = people.get(mention.name);
		if (verb === undefined || person === undefined) continue;
		const own = items.filter((item) => item.person === person);
		const rank = verbRank(verb);
		const isTold = own.some((item) => item.verb === verb || verbRank(item.verb) > rank);
		if (own.some((item) => item.verb === verb) || (isTold && rank < 2)) continue;
		for (const item of own) if (verbRank(item.verb) < rank) items.splice(items.indexOf(item), 1);
		const titleAsPrinted = titles.get(mention.name);
		items.push({ verb, person, ...(titleAsPrinted ? { titleAsPrinted } : {}) });
	}
	return items;
}

/** The event that an article reports and the record lacks, with its agenda, parties and agreements. */
export function proposeEvent(blocks: readonly string[], context: EventContext): Proposal[] {
	const { day, known, resolve, kind } = context;
	const lead = blocks.find(isProse) ?? "";
	const name = eventName(lead);
	if (known || day === undefined || name === undefined) return [];
	const printed = findHospitalNames(blocks);
	const organisations = [
		...new Map(
			printed.map((each) => {
				const { id, name: full } = resolve(each.name);
				return [id ?? full, id ?? full] as const;
			}),
		).values(),
	];
	const [organiser] = findHospitalNames([lead]).map((each) => resolve(each.name));
	const agreements = findAgreements(blocks).flatMap(({ parties, scope }) => {
		const ids = parties.map((party) => resolve(party).id);
		return ids.every((id) => id !== undefined) ? [{ parties: ids, scope, signed: day.day }] : [];
	});
	const agenda = agendaOf(blocks, context.people);
	const id = freeId(
		`${day.day.slice(0, 4)}-${idFromName(name).split("-").slice(0, 10).join("-")}`,
		context.ids,
	);
	return [
		{
			collection: "events",
			id,
			name,
			data: {
				name,
				kind,
				start: `${day.day}T00:00:00+08:00`,
				dateBasis: day.basis,
				...(organiser ? { organisers: [organiser.id ?? organiser.name] } : {}),
				...(agenda.length > 0 ? { agenda } : {}),
				...(organisations.length > 0 ? { parties: organisations } : {}),
				...(agreements.length > 0 ? { agreements } : {}),
			},
			sentences: [clip(lead, 200)],
			checks: ["主办单位和议程是从正文推断的，请核对"],
		},
	];
}

function freeId(id: string, ids: ReadonlySet<string>): string {
	if (!ids.has(id)) return id;
	for (let number = 2; ; number += 1) if (!ids.has(`${id}-${number}`)) return `${id}-${number}`;
}
