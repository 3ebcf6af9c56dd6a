import { formatDay, formatEnd } from "../domain/dates.ts";
import { groupBy } from "../domain/group-by.ts";
import { allNames, gradeAt, membershipsAt, nameAt } from "../domain/hospitals.ts";
import type { Entry } from "../domain/record.ts";
import { spanStart } from "../domain/spans.ts";
import { isSameOrganisation, joinTitles } from "../domain/titles.ts";
import { href } from "../domain/urls.ts";
import type { HospitalCard } from "../domain/views/hospital.ts";
import type { Fact, Link } from "../domain/views/links.ts";
import type { Hospital, Metric } from "../schemas/index.ts";
import { hospitalKinds, membershipRoles } from "../schemas/vocabulary.ts";
import { eventCard, hospitalCard, regionText } from "./cards.ts";
import { hospitalEmbeds } from "./embeds.ts";
import { firstNews } from "./entity-news.ts";
import { agreementsOf } from "./facts.ts";
import { figuresFrom } from "./figures.ts";
import { hospitalNode } from "./linked-nodes.ts";
import { allianceLink, personLink } from "./links.ts";
import { describePage } from "./page.ts";
import { listPages } from "./paged-list.ts";
import { loadRecord, type Record, today } from "./record.ts";
import { spanView } from "./spans.ts";

const trail = [{ text: "医院", href: href({ page: "hospitals" }) }];

const roleOrder = Object.keys(membershipRoles);

/** Hospitals with their role, lead first; those of one role in the order of their ids. */
export function byRole<T extends { role: string }>(members: readonly T[]): T[] {
	return [...members].sort((a, b) => roleOrder.indexOf(a.role) - roleOrder.indexOf(b.role));
}

/** A hospital in the list of all: under an alliance it belongs to today, or under none. */
interface ListedHospital {
	readonly alliance?: Link | undefined;
	readonly card: HospitalCard;
}

function listedHospitals(record: Record): ListedHospital[] {
	const members = record.alliances.flatMap(({ id, data }) => {
		const alliance = { text: data.name, href: href({ page: "alliance", id }) };
		return byRole(
			(record.membersOf.get(id) ?? []).flatMap((hospital) =>
				membershipsAt(hospital.data, today)
					.filter((membership) => membership.alliance.id === id)
					.map(({ role }) => ({ hospital, role })),
			),
		).map(({ hospital, role }) => ({
			alliance,
			card: hospitalCard(hospital, today, membershipRoles[role]),
		}));
	});
	const others = record.hospitals
		.filter(({ data }) => membershipsAt(data, today).length === 0)
		.map((hospital) => ({ card: hospitalCard(hospital, today) }));
	return [...members, ...others];
}

const otherHospitals = { text: "其他医疗机构" };

/** All hospitals under the alliances they belong to today, page by page; those of none stand last. */
export async function hospitalsPaths() {
	const record = await loadRecord();
	const pages = listPages({
		title: "医院",
		description: "各医联体的牵头医院、成员单位和分院：等级、隶属、任职人员、活动和新闻。",
		section: "hospitals",
		items: listedHospitals(record),
		targetOf: (number) => ({ page: "hospitals", number }),
	});
	return pages.map(({ path, page, list }) => ({
		params: { path },
		props: {
			page,
			list,
			total: record.hospitals.length,
			groups: [...groupBy(list.items, ({ alliance }) => [alliance?.href ?? ""])].map(
				([, hospitals]) => ({
					alliance: hospitals[0]?.alliance ?? otherHospitals,
					hospitals: hospitals.map(({ card }) => card),
				}),
			),
		},
	}));
}

/** The people with an office at a hospital, today's before those of the past. */
function staffOf(record: Record, { id }: Entry<Hospital>) {
	const here = { hospital: { collection: "hospitals" as const, id } };
	return (record.peopleOf.get(id) ?? [])
		.flatMap((person) =>
			person.data.appointments
				.filter(({ organisation }) => isSameOrganisation(organisation, here))
				.map((appointment) => ({
					person: personLink(record, person.id),
					titles: joinTitles(appointment.titles),
					...spanView(appointment),
				})),
		)
		.sort((a, b) => Number(b.isCurrent) - Number(a.isCurrent));
}

/** Whether a figure is about the hospital: its scope names it. */
const isAbout = (hospital: Hospital) => {
	const names = allNames(hospital);
	return ({ scope }: Metric) => names.some((name) => scope.includes(name));
};

/** Where it is, what it belongs to, how it is reached. */
function factsOf(record: Record, { data }: Entry<Hospital>): Fact[] {
	const memberships = [...data.memberships]
		.sort((a, b) => (spanStart(a) < spanStart(b) ? 1 : -1))
		.map((membership) => {
			const { text, isCurrent } = spanView(membership);
			const role = (isCurrent ? "" : "曾为") + membershipRoles[membership.role];
			return { ...allianceLink(record, membership.alliance.id), note: `${role}，${text}` };
		});
	const grades = [...data.grades]
		.sort((a, b) => (a.from < b.from ? 1 : -1))
		.map(({ grade, from, source }) => ({
			text: grade,
			note: `${formatDay(from)}起${source ? `，依据：${source}` : ""}`,
		}));
	const plain = (text: string | undefined, to?: string) => (text ? [{ text, href: to }] : []);
	return [
		{ label: "所在地", values: plain(regionText(data.region) + (data.address ?? "")) },
		{ label: "所属医联体", values: memberships },
		{ label: "等级", values: grades },
		{ label: "简称", values: data.shortNames.map((text) => ({ text })) },
		{
			label: "曾用名",
			values: data.formerNames.map(({ name, until }) => ({
				text: name,
				note: `至${formatEnd(until)}`,
			})),
		},
		{ label: "电话", values: plain(data.phone, `tel:${data.phone}`) },
		{ label: "网站", values: plain(data.website, data.website) },
		{ label: "公众号", values: plain(data.account) },
	].filter(({ values }) => values.length > 0);
}

export async function hospitalView(id: string) {
	const record = await loadRecord();
	const hospital = record.hospitalById.get(id);
	if (!hospital) throw new Error(`没有医院“${id}”`);
	const { data } = hospital;
	const name = nameAt(data, today);
	const grade = gradeAt(data, today);
	const articles = record.articlesOf.hospital.get(id) ?? [];
	const events = record.eventsOf.hospital.get(id) ?? [];
	const kind = hospitalKinds[data.kind];
	return {
		page: describePage({
			target: { page: "hospital", id },
			feed: { target: { page: "hospital", id }, name },
			title: name,
			description: `${name}，${regionText(data.region)}${kind}${grade ? `，${grade}` : ""}。所属医联体、任职人员、活动、协议和新闻。`,
			section: "hospitals",
			trail,
			nodes: [hospitalNode(hospital)],
		}),
		name,
		reading: data.reading,
		kind,
		facts: factsOf(record, hospital),
		/** What search knows it by beside its name, and the line it shows under it. */
		otherNames: [...data.shortNames, ...data.formerNames.map((former) => former.name)],
		note: [kind, grade, regionText(data.region)].filter(Boolean).join(" · "),
		staff: staffOf(record, hospital),
		events: events.map((event) => eventCard(record, event)),
		agreements: agreementsOf(record, events, id),
		news: firstNews(record, "hospital", id),
		figures: figuresFrom(articles, isAbout(data)),
		embeds: hospitalEmbeds(id),
	};
}
