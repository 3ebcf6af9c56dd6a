import type { ContentRecord, Entry } from "../../lib/record.ts";
import { allianceOf, ledIn } from "./alliance-of.ts";
import { type Passage, plainPassagesOf } from "./passages.ts";

/** Where a text names an alliance; one that the record does not have is none of them. */
interface Naming {
	readonly index: number;
	readonly id: string | undefined;
}

const kind = "(?:医共体|医联体|集团|联盟|协作网)";
/** Another place's: 祥云县医共体, 邻县的医共体. */
const ofPlace = new RegExp(
	`(?:(\\p{Script=Han}{1,5}[省市州盟县区旗])|该院牵头|外地|兄弟单位)的?(?:紧密型|城市|县域|市域)*(?:医疗|专科|\\p{Script=Han}{2,3}专科)?${kind}`,
	"gu",
);

/** No place: 加入|县医共体, 全|市医联体. */
const generic = /[加入本全该我各对在到与和是为这两于向由的从][省市州盟县区旗]$/;

const known = new WeakMap<ContentRecord, readonly (readonly [name: string, id: string])[]>();

/** The names of the record's alliances, longer ones first. */
function namesIn(record: ContentRecord): readonly (readonly [string, string])[] {
	const found =
		known.get(record) ??
		[...record.alliances.values()]
			.flatMap(({ id, data }) =>
				[data.name, ...data.shortNames].map((name): [string, string] => [name, id]),
			)
			.sort(([a], [b]) => b.length - a.length);
	known.set(record, found);
	return found;
}

/** The alliances that a text names, in reading order. */
function namingsIn(record: ContentRecord, text: string): Naming[] {
	if (!new RegExp(kind).test(text)) return [];
	const found: { index: number; end: number; id: string | undefined }[] = [];
	const isFree = (index: number, end: number) =>
		found.every((each) => end <= each.index || index >= each.end);
	for (const [name, id] of namesIn(record))
		for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
			if (isFree(at, at + name.length)) found.push({ index: at, end: at + name.length, id });
	for (const { 0: words, 1: place = "", index } of text.matchAll(ofPlace)) {
		const end = index + words.length;
		const isOwn =
			place !== "" && namesIn(record).some(([name]) => name.includes(place.slice(-3, -1)));
		if (isFree(index, end) && !isOwn && !generic.test(place))
			found.push({ index, end, id: undefined });
	}
	return found.sort((a, b) => a.index - b.index);
}

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

/** Which alliances the numbers of an article's passages count: named in the sentence, else before it, else the article's own. */
export function alliancesMeant(record: ContentRecord, article: Entry<"articles">): AlliancesMeant {
	const only = allianceOf(record, article)?.id;
	const own = only === undefined ? article.data.alliances.map(({ id }) => id) : [only];
	const passages = plainPassagesOf(article);
	const namings = new Map(passages.map((each) => [each, namingsIn(record, each.text)]));
	const named = new Set(
		[...namings.values()].flatMap((all) => all.flatMap(({ id }) => (id ? [id] : []))),
	);
	return (passage, index, before) => {
		const earlier = (namings.get(passage) ?? []).filter((each) => each.index < index);
		const clauses = /[^；]*$/.exec(before)?.[0] ?? "";
		const inSentence = earlier.filter((each) => each.index >= index - clauses.length);
		// 联盟|现有7家成员单位 is the one of those met that is called so.
		const called = /(医共体|医联体|联盟|集团)[^，。；]{0,8}$/.exec(before);
		const near = inSentence.at(-1);
		if (
			near &&
			!(called && near.index + 24 < index && near.id && !isCalled(record, near.id, called[1] ?? ""))
		)
			return near.id ? [near.id] : [];
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
		// A hospital that leads another one may speak of its own.
		const leads = new Set(own.map((id) => record.alliances.get(id)?.data.lead?.id));
		const led = ledIn(record, [before])
			.filter(({ data }) => !leads.has(data.lead?.id))
			.map(({ id }) => id);
		return [...new Set([...(last?.id ? [last.id] : []), ...own, ...led])];
	};
}
