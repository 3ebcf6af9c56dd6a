import { dayView } from "../domain/date-views.ts";
import { formatDay } from "../domain/dates.ts";
import { membershipsAt } from "../domain/hospitals.ts";
import type { Entry } from "../domain/record.ts";
import { href } from "../domain/urls.ts";
import type { AllianceCard } from "../domain/views/alliance.ts";
import type { Fact } from "../domain/views/links.ts";
import type { Alliance } from "../schemas/index.ts";
import { allianceKinds, keysOf, membershipRoles } from "../schemas/vocabulary.ts";
import { site } from "../site.config.ts";
import { allianceMilestones, memberHistory } from "./alliance-history.ts";
import { eventCard, hospitalCard, regionText } from "./cards.ts";
import { firstNews } from "./entity-news.ts";
import { agreementsOf } from "./facts.ts";
import { figuresFrom } from "./figures.ts";
import { allianceNode } from "./linked-nodes.ts";
import { hospitalLink } from "./links.ts";
import { describePage } from "./page.ts";
import { loadRecord, type Record, today } from "./record.ts";
import { trendViews } from "./trends.ts";
import { yearReportLinks } from "./year-reports.ts";

/** An alliance in a list: its lead, and how many members the record can name. */
export function allianceCard(record: Record, { id, data }: Entry<Alliance>): AllianceCard {
	const members = record.membersOf.get(id) ?? [];
	return {
		href: href({ page: "alliance", id }),
		name: data.name,
		kind: allianceKinds[data.kind],
		region: regionText(data.region),
		summary: data.summary,
		lead: data.lead && hospitalLink(record, data.lead.id, today),
		memberCount: members.length,
		stated: data.statedMembers && {
			count: data.statedMembers.count,
			at: dayView(data.statedMembers.at),
		},
	};
}

export async function alliancesView() {
	const record = await loadRecord();
	return {
		page: describePage({
			target: { page: "alliances" },
			title: "医联体",
			description: "城市医疗集团、县域医共体和医联体：谁牵头、有哪些成员、做成了什么。",
		}),
		alliances: record.alliances.map((alliance) => allianceCard(record, alliance)),
	};
}

/** The members of today by role, lead first; roles that nobody has are left out. */
function membersByRole(record: Record, allianceId: string) {
	const members = (record.membersOf.get(allianceId) ?? []).flatMap((hospital) =>
		membershipsAt(hospital.data, today)
			.filter(({ alliance }) => alliance.id === allianceId)
			.map(({ role }) => ({ hospital, role })),
	);
	return keysOf(membershipRoles)
		.map((role) => ({
			role: membershipRoles[role],
			hospitals: members
				.filter((member) => member.role === role)
				.map(({ hospital }) => hospitalCard(hospital, today)),
		}))
		.filter(({ hospitals }) => hospitals.length > 0);
}

/** Who leads it, where it is, and how many it counts: as recorded, and as a source states. */
function factsOf(record: Record, { id, data }: Entry<Alliance>): Fact[] {
	const count = record.membersOf.get(id)?.length ?? 0;
	const stated = data.statedMembers && [
		{
			text: `来源称${data.statedMembers.count}家（${formatDay(data.statedMembers.at)}）`,
			note: data.statedMembers.note,
		},
	];
	return [
		{
			label: "牵头单位",
			values: [data.lead ? hospitalLink(record, data.lead.id, today) : { text: "待核实" }],
		},
		{ label: "地区", values: [{ text: regionText(data.region) }] },
		{ label: "成立", values: data.founded ? [{ text: formatDay(data.founded) }] : [] },
		{ label: "简称", values: data.shortNames.map((text) => ({ text })) },
		{ label: "成员", values: [{ text: `本站已录${count}家` }, ...(stated ?? [])] },
	].filter(({ values }) => values.length > 0);
}

export async function allianceView(id: string) {
	const record = await loadRecord();
	const alliance = record.allianceById.get(id);
	if (!alliance) throw new Error(`没有医联体“${id}”`);
	const { data } = alliance;
	const articles = record.articlesOf.alliance.get(id) ?? [];
	const events = record.eventsOf.alliance.get(id) ?? [];
	const card = allianceCard(record, alliance);
	const history = memberHistory(record, id);
	return {
		...card,
		page: describePage({
			target: { page: "alliance", id },
			feed: { target: { page: "alliance", id }, name: data.name },
			title: data.name,
			description: `${data.name}：${data.summary ?? card.kind}成员单位、活动、协议、数字和新闻。`,
			section: "alliances",
			trail: [{ text: "医联体", href: href({ page: "alliances" }) }],
			nodes: [allianceNode(record, alliance)],
		}),
		facts: factsOf(record, alliance),
		shortNames: data.shortNames,
		members: membersByRole(record, id),
		history,
		/** The members of today beside the lead. */
		others: history
			.filter(({ isCurrent, role }) => isCurrent && role !== membershipRoles.lead)
			.map(({ hospital }) => hospital),
		milestones: allianceMilestones(record, alliance),
		reports: yearReportLinks(record, alliance),
		trends: trendViews(articles),
		events: events.slice(0, site.pageSizes.news).map((event) => eventCard(record, event)),
		agreements: agreementsOf(record, events).slice(0, site.pageSizes.news),
		/** How many there are of each; those of a year stand together in its report. */
		counts: {
			events: events.length,
			agreements: events.reduce((sum, event) => sum + event.data.agreements.length, 0),
		},
		/** Of the latest articles; those of a year stand together in its report. */
		figures: figuresFrom(articles).slice(0, site.pageSizes.news),
		news: firstNews(record, "alliance", id),
	};
}
