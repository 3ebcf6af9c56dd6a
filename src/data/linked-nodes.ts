import { shanghaiDay } from "../domain/dates.ts";
import { membershipsAt, nameAt } from "../domain/hospitals.ts";
import type { LinkedNode } from "../domain/json-ld.ts";
import { lastChange } from "../domain/last-change.ts";
import type { Entry } from "../domain/record.ts";
import { appointmentsAt } from "../domain/titles.ts";
import { absoluteUrl } from "../domain/urls.ts";
import type { SharePicture } from "../domain/views/pictures.ts";
import type { Alliance, AllianceEvent, Hospital, Organisation, Person } from "../schemas/index.ts";
import { articleKinds, topics } from "../schemas/vocabulary.ts";
import { site } from "../site.config.ts";
import { organisationId } from "./page.ts";
import { type ArticleEntry, type Record, today } from "./record.ts";

/** The permanent names of things in the linked data: the address of their page with what they are. */
const hospitalNodeId = (id: string) => `${absoluteUrl({ page: "hospital", id })}#hospital`;
const personNodeId = (id: string) => `${absoluteUrl({ page: "person", id })}#person`;
const allianceNodeId = (id: string) => `${absoluteUrl({ page: "alliance", id })}#alliance`;
const eventNodeId = (id: string) => `${absoluteUrl({ page: "event", id })}#event`;

export function articleNode(
	{ id, data }: ArticleEntry,
	shares: readonly SharePicture[],
	picture?: SharePicture,
): LinkedNode {
	const url = absoluteUrl({ page: "article", id });
	return {
		"@type": "NewsArticle",
		"@id": `${url}#article`,
		url,
		mainEntityOfPage: url,
		headline: data.title,
		description: data.summary,
		inLanguage: site.language,
		datePublished: data.date,
		dateModified: lastChange(data) ?? data.date,
		articleSection: articleKinds[data.kind],
		keywords: data.topics.map((topic) => topics[topic].name),
		image: [
			picture && {
				"@type": "ImageObject",
				"@id": `${url}#cover`,
				url: picture.url,
				contentUrl: picture.url,
				width: picture.width,
				height: picture.height,
				caption: data.cover?.caption ?? data.cover?.alt,
				creditText: data.cover?.credit,
			},
			...shares.map((share) => share.url),
		],
		author: [...(data.credits?.reporters ?? []), ...(data.credits?.correspondents ?? [])].map(
			(name) => ({ "@type": "Person", name }),
		),
		creativeWorkStatus: data.withdrawn ? "Withdrawn" : undefined,
		publisher: { "@id": organisationId },
		isBasedOn: data.source?.reprint ? data.source.url : undefined,
		about: data.event && { "@id": eventNodeId(data.event.id) },
		mentions: [
			...data.hospitals.map((hospital) => ({ "@id": hospitalNodeId(hospital.id) })),
			...data.people.map((person) => ({ "@id": personNodeId(person.id) })),
		],
		correction: data.corrections.map(({ date, note }) => ({
			"@type": "CorrectionComment",
			datePublished: date,
			text: note,
		})),
	};
}

const statusNames = {
	scheduled: "EventScheduled",
	held: "EventScheduled",
	postponed: "EventPostponed",
	cancelled: "EventCancelled",
} as const;

export function eventNode(record: Record, { id, data }: Entry<AllianceEvent>): LinkedNode {
	const day = shanghaiDay(data.start);
	const offline = "https://schema.org/OfflineEventAttendanceMode";
	const organisation = (item: Organisation) =>
		"hospital" in item
			? {
					"@type": "Hospital",
					"@id": hospitalNodeId(item.hospital.id),
					name: nameAt(
						record.hospitalById.get(item.hospital.id)?.data ?? { name: "", formerNames: [] },
						day,
					),
				}
			: { "@type": "Organization", name: item.name };
	return {
		"@type": "Event",
		"@id": eventNodeId(id),
		url: absoluteUrl({ page: "event", id }),
		name: data.name,
		startDate: data.dateBasis.precision === "minute" ? data.start : day,
		endDate: data.end,
		eventAttendanceMode: data.venue ? offline : undefined,
		eventStatus: `https://schema.org/${statusNames[data.status]}`,
		location: data.venue ? { "@type": "Place", name: data.venue, address: data.venue } : undefined,
		organizer: data.organisers.map(organisation),
		performer: [...new Set(data.agenda.flatMap(({ person }) => person?.id ?? []))].map(
			(personId) => ({
				"@type": "Person",
				"@id": personNodeId(personId),
				name: record.personById.get(personId)?.data.name,
			}),
		),
	};
}

export function hospitalNode({ id, data }: Entry<Hospital>): LinkedNode {
	return {
		"@type": "Hospital",
		"@id": hospitalNodeId(id),
		url: absoluteUrl({ page: "hospital", id }),
		name: nameAt(data, today),
		alternateName: [...data.shortNames, ...data.formerNames.map(({ name }) => name)],
		address: {
			"@type": "PostalAddress",
			addressCountry: "CN",
			addressRegion: data.region.province,
			addressLocality: [data.region.city, data.region.county].filter(Boolean).join(""),
			streetAddress: data.address,
		},
		telephone: data.phone,
		memberOf: membershipsAt(data, today).map(({ alliance }) => ({
			"@type": "Organization",
			"@id": allianceNodeId(alliance.id),
		})),
		sameAs: data.website,
	};
}

export function personNode(record: Record, { id, data }: Entry<Person>): LinkedNode {
	return {
		"@type": "Person",
		"@id": personNodeId(id),
		url: absoluteUrl({ page: "person", id }),
		name: data.name,
		jobTitle: appointmentsAt(data, today).flatMap(({ titles }) => titles),
		affiliation: data.appointments.map(({ organisation, titles, from, knownAt, until }) => ({
			"@type": "OrganizationRole",
			roleName: titles.join("、"),
			startDate: from,
			endDate: until,
			description: from === undefined && knownAt ? `known at ${knownAt}` : undefined,
			affiliation:
				"hospital" in organisation
					? {
							"@type": "Hospital",
							"@id": hospitalNodeId(organisation.hospital.id),
							name: record.hospitalById.get(organisation.hospital.id)?.data.name,
						}
					: { "@type": "Organization", name: organisation.name },
		})),
	};
}

export function allianceNode(record: Record, { id, data }: Entry<Alliance>): LinkedNode {
	return {
		"@type": "Organization",
		"@id": allianceNodeId(id),
		url: absoluteUrl({ page: "alliance", id }),
		name: data.name,
		alternateName: data.shortNames,
		description: data.summary,
		foundingDate: data.founded,
		areaServed: [data.region.province, data.region.city, data.region.county]
			.filter(Boolean)
			.join(""),
		member: (record.membersOf.get(id) ?? []).map((hospital) => ({
			"@type": "Hospital",
			"@id": hospitalNodeId(hospital.id),
			name: nameAt(hospital.data, today),
		})),
	};
}
