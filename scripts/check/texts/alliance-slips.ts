import type { ContentRecord, Entry } from "../../lib/record.ts";
import { allianceNames } from "./alliance-names.ts";
import { hospitalNames } from "./hospital-names.ts";
import { recordKnowledge } from "./mentions.ts";
import type { NumberedHospital } from "./numbered-hospitals.ts";
import { isOfBody, type Passage, plainPassagesOf, timesIn } from "./passages.ts";
import { isPlaceless, standsWhole } from "./placeless-names.ts";
import { recordPlaces } from "./record-places.ts";

/** What an alliance of an article is called behind its leader's or its county's name: 医联体, 胸痛联盟. */
interface Called {
	readonly suffix: string;
	/** The whole name, as the article may have written it. */
	readonly name: string;
	readonly lead: string | undefined;
	readonly county: string | undefined;
}

/** 与甲医院医联体工作座谈 is a meeting about it, 甲卫生院医联体协作医院 what it becomes. */
const isAbout = (text: string, start: number, end: number) =>
	/^(?:工作|建设|座谈|合作|协作|共建|签约|会议|专题|业务)/.test(text.slice(end, end + 2)) ||
	(/[与和同跟]$/.test(text.slice(0, start)) && text.startsWith("双向", end));

function calledIn(record: ContentRecord, article: Entry<"articles">): Called[] {
	const names = hospitalNames(record).all;
	return article.data.alliances.flatMap(({ id }) => {
		const alliance = record.alliances.get(id)?.data;
		if (!alliance) return [];
		const lead = alliance.lead?.id;
		const county = lead && record.hospitals.get(lead)?.data.region.county;
		return [alliance.name, ...alliance.shortNames].flatMap((name): Called[] => {
			const bearer = names.find((each) => each.id === lead && name.startsWith(each.text));
			const [place] = recordPlaces(record).placesIn(name.slice(0, 14));
			const head = bearer?.text ?? (place?.start === 0 ? place.words : undefined);
			const suffix = head === undefined ? "" : name.slice(head.length);
			return suffix.length > 2 ? [{ suffix, name, lead, county }] : [];
		});
	});
}

/** Where the name before a group's suffix begins, if it names another hospital or county than the group's own. */
function otherBefore(
	record: ContentRecord,
	{ text, kind }: Passage,
	end: number,
	{ suffix, lead, county }: Called,
): number | undefined {
	const isHead = kind === "title" || kind === "summary";
	const hit = recordKnowledge(record).organisations.endingAt(text, end, 0);
	// 开封|市第一医院 is not the 市第一医院 of another city.
	if (hit && ((!hit.isWeak && !isPlaceless(hit.text)) || standsWhole(text, hit.start))) {
		const leads = [...record.alliances.values()].flatMap(({ data }) => data.lead?.id ?? []);
		const isLed = hit.keys.some((key) => leads.some((id) => key === `hospital:${id}`));
		const isHospital = hit.keys.every((key) => key.startsWith("hospital:"));
		return isHospital && !isLed && isHead ? hit.start : undefined;
	}
	const place = recordPlaces(record)
		.placesIn(text.slice(0, end))
		.find((each) => each.start + each.words.length === end);
	if (place) {
		const isOwn = county !== undefined && recordPlaces(record).byForm.get(place.words) === county;
		return isHead && !isOwn && /医共体$/.test(suffix) ? place.start : undefined;
	}
	const before = text.slice(Math.max(0, end - 14), end);
	const short =
		/[省市县区](?:第?[一二三四五六七八九十]|中心|人民|中医|妇幼)(?:医院|保健院|院)$/.exec(before);
	if (short && standsWhole(before, short.index)) return end - short[0].length;
	const head = lead && record.hospitals.get(lead)?.data.name.slice(0, 2);
	const at = head ? before.lastIndexOf(head) : -1;
	return at >= 0 && /^\p{Script=Han}{2,10}(?:医院|保健院)$/u.test(before.slice(at))
		? end - before.length + at
		: undefined;
}

/**
 * Groups named after a hospital or a county that has none, in an article about another group of the kind: 关岭县医共体 in
 * the title of one about 镇宁县医共体, 开封市第一医院胸痛联盟 for 开封市中心医院胸痛联盟.
 */
export function allianceSlips(
	record: ContentRecord,
	article: Entry<"articles">,
): NumberedHospital[] {
	const called = calledIn(record, article);
	if (called.length === 0) return [];
	const passages = plainPassagesOf(article);
	const known = allianceNames(record);
	const found: NumberedHospital[] = [];
	for (const each of called)
		for (const passage of passages) {
			const { text } = passage;
			const { suffix } = each;
			for (let at = text.indexOf(suffix); at > 0; at = text.indexOf(suffix, at + 1)) {
				const end = at + suffix.length;
				if (known.some((name) => text.slice(0, end).endsWith(name))) continue;
				const start = otherBefore(record, passage, at, each);
				if (start === undefined || isAbout(text, start, end)) continue;
				const words = text.slice(start, end);
				const own = called.find(({ name }) =>
					passages.some((other) => isOfBody(other) && other.text.includes(name)),
				);
				const isNew = !found.some((other) => other.passage === passage && other.start === start);
				if (isNew && timesIn(passages, words) === 1)
					found.push({ passage, start, words, meant: (own ?? each).name });
			}
		}
	return found;
}
