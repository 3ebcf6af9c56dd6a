import type { ContentRecord } from "../../../lib/record.ts";
import { allianceNames } from "./alliance-names.ts";

/** Where a text names an alliance; one that the record does not have has no id. */
export interface AllianceNaming {
	readonly index: number;
	readonly end: number;
	readonly id: string | undefined;
}

const kinds = "医共体|医联体|集团|联盟|协作网";
const called = new RegExp(`(\\p{Script=Han}{0,14}?)(${kinds})`, "gu");
/** What says nothing of whose it is: 柳县|紧密型县域医共体, 该院|牵头的医联体. */
const filler = /(?:紧密型|城市|县域|市域|医疗|牵头|的)$/;
const ofOthers = /(?:该院|贵院|他们|她们|对方|客人|兄弟单位|[邻外][县市省地]|另外?一[个家])$/;
const place = /(\p{Script=Han}{0,4})(\p{Script=Han})[省市州盟县区旗]$/u;
/** No place: 加入|县医共体, 全|市医联体. */
const noPlace = /[加入本全该我各对在到与和是为这两于向由的从使令让把被以及随]/;
const specialty =
	/(?:专科|专病|卒中|胸痛|儿科|妇产|检验|影像|病理|心电|护理|药学|康复|肿瘤|骨科|眼科|妇幼|心血管|呼吸|重症|急诊|糖尿病|老年|口腔|麻醉|超声|慢病|消化)$/;

/** Whether some words are the name of a hospital that leads an alliance of the record, or end with it. */
const endsWithLead = (record: ContentRecord, words: string) =>
	[...record.alliances.values()].some(({ data }) => {
		const lead = data.lead && record.hospitals.get(data.lead.id)?.data;
		return lead && [lead.name, ...lead.shortNames].some((name) => words.endsWith(name));
	});

/** Whether the words before 医联体 make it one that the record does not have: 祥云县|医共体, 胸痛专科|联盟, 该院牵头的|医联体. */
function isForeign(record: ContentRecord, words: string, kind: string): boolean {
	let whose = words;
	while (filler.test(whose)) whose = whose.replace(filler, "");
	if (ofOthers.test(whose)) return true;
	const isOurs = (part: string) => allianceNames(record).some(({ name }) => name.includes(part));
	if (specialty.test(whose))
		return !isOurs(`${whose.slice(whose.endsWith("专科") ? -4 : -2)}${kind}`);
	if (/.院$/.test(whose))
		return (
			!/(?:^|[我本总])院$/.test(whose) &&
			whose !== "医院" &&
			!endsWithLead(record, whose) &&
			!isOurs(whose.slice(-6))
		);
	const [, stem = "", last = ""] = place.exec(whose) ?? [];
	return last !== "" && !noPlace.test(last) && !isOurs(`${stem.slice(-1)}${last}`);
}

/** The alliances that a text names, in reading order. */
export function allianceNamings(record: ContentRecord, text: string): AllianceNaming[] {
	if (!new RegExp(kinds).test(text)) return [];
	const found: AllianceNaming[] = [];
	for (const { name, id } of allianceNames(record))
		for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
			const end = at + name.length;
			if (found.every((each) => end <= each.index || at >= each.end))
				found.push({ index: at, end, id });
		}
	for (const { 0: all, 1: words = "", 2: kind = "", index } of text.matchAll(called)) {
		const end = index + all.length;
		if (found.some((each) => end > each.index && end <= each.end)) continue;
		if (isForeign(record, words, kind))
			found.push({ index: end - kind.length, end, id: undefined });
	}
	return found.sort((a, b) => a.index - b.index);
}
