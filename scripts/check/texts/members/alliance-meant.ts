import { earliest } from "../../../../src/domain/dates.ts";
import type { ContentRecord, Entry } from "../../../lib/record.ts";
import { namedHospitals } from "../hospitals/named-hospitals.ts";
import { type Passage, plainPassagesOf } from "../passages.ts";
import { dayOfArticle } from "../people/mentions.ts";
import { allianceNamings } from "./alliance-namings.ts";
import { allianceOf } from "./alliance-of.ts";
import { daysApart, seatsOf } from "./rosters.ts";

/** The alliances whose members a number may count: the likeliest first; none where another body's are meant. */
export type AlliancesMeant = (passage: Passage, index: number, before: string) => readonly string[];

/** Whether an alliance is one that a text calls so: 医共体, 联盟, 集团. */
function isCalled(record: ContentRecord, id: string, word: string): boolean {
	const data = record.alliances.get(id)?.data;
	if (!data) return false;
	const names = [data.name, ...data.shortNames].join(" ");
	if (word === "医共体") return data.kind === "county-consortium" || names.includes(word);
	return names.includes(word) || (word === "医联体" && data.kind !== "specialist-alliance");
}

/** 柳县医院加入|城市医疗集团: who joins an alliance tells of its members, and not of those whom he leads. */
const isJoined = ({ text }: Passage, { index }: { readonly index: number }): boolean =>
	/加入了?$/.test(text.slice(Math.max(0, index - 3), index));

/** 城市医疗集团|的成员单位增至5家: named right before the number. */
const standsBefore = /^(?:的|现|目前|共)?有?$/;
/** So many days from a joining a text tells of it. */
const recent = 14;

/** Which alliances the numbers of an article's passages count: named in the sentence, else before it, else the article's own. */
export function alliancesMeant(record: ContentRecord, article: Entry<"articles">): AlliancesMeant {
	const only = allianceOf(record, article)?.id;
	const own = only === undefined ? article.data.alliances.map(({ id }) => id) : [only];
	const passages = plainPassagesOf(article);
	const namings = new Map(passages.map((each) => [each, allianceNamings(record, each.text)]));
	const named = new Set(
		[...namings.values()].flatMap((all) => all.flatMap(({ id }) => (id ? [id] : []))),
	);
	const hospitals = namedHospitals(record, article);
	const day = dayOfArticle(record, article);
	const joinsNow = (hospital: string, id: string) =>
		seatsOf(record, id).some(
			(seat) =>
				seat.hospital === hospital &&
				seat.from !== undefined &&
				Math.abs(daysApart(earliest(seat.from), day)) <= recent,
		);
	// A hospital that leads another one may speak of its own, but for one that joins in these days.
	const ledBy = (ids: readonly string[], than: readonly string[]) => {
		const leads = than.map((id) => record.alliances.get(id)?.data.lead?.id);
		return [...record.alliances.values()].flatMap(({ id, data: { lead } }) =>
			lead &&
			ids.includes(lead.id) &&
			!leads.includes(lead.id) &&
			!than.some((each) => joinsNow(lead.id, each))
				? [id]
				: [],
		);
	};
	return (passage, index, before) => {
		const earlier = (namings.get(passage) ?? []).filter((each) => each.index < index);
		const speakers = hospitals
			.filter((each) => each.passage === passage)
			.filter(({ start }) => start >= index - before.length && start < index)
			.filter(({ start }) => earlier.every((each) => start < each.index || start >= each.end))
			.flatMap(({ ids }) => ids);
		const clauses = /[^；]*$/.exec(before)?.[0] ?? "";
		const inSentence = earlier.filter((each) => each.index >= index - clauses.length);
		// 联盟|现有7家成员单位 is the one of those met that is called so.
		const called = /(医共体|医联体|联盟|集团)[^，。；]{0,8}$/.exec(before);
		const near = inSentence.at(-1);
		if (
			near &&
			!(called && near.index + 24 < index && near.id && !isCalled(record, near.id, called[1] ?? ""))
		)
			return near.id
				? [
						near.id,
						...(isJoined(passage, near) || standsBefore.test(passage.text.slice(near.end, index))
							? []
							: ledBy(speakers, [near.id])),
					]
				: [];
		const at = passages.indexOf(passage);
		const heading = passages.slice(0, at).findLast((each) => each.kind === "heading");
		const headed = heading ? (namings.get(heading) ?? []) : [];
		const last = earlier.at(-1) ?? headed.at(-1);
		if (last && !last.id) return [];
		const met = [...new Set([...(last?.id ? [last.id] : []), ...own, ...named])];
		if (called) {
			const fit = met.filter((id) => isCalled(record, id, called[1] ?? ""));
			return own[0] !== undefined && fit.includes(own[0]) ? [own[0]] : fit.length === 1 ? fit : [];
		}
		const meant = [...new Set([...(last?.id ? [last.id] : []), ...own, ...ledBy(speakers, own)])];
		// 桃县人民医院介绍，县里把7家分院分成三片: who is none of the members tells of others.
		const isOfOne = speakers.some((hospital) =>
			record.hospitals
				.get(hospital)
				?.data.memberships.some(({ alliance }) => meant.includes(alliance.id)),
		);
		return speakers.length > 0 && !isOfOne ? [] : meant;
	};
}
