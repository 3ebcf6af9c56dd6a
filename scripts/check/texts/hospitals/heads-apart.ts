import type { ContentRecord, Entry } from "../../../lib/record.ts";
import { isOfBody, type Passage, plainPassagesOf, timesIn } from "../passages.ts";
import { kindOfHospital } from "./hospital-kinds.ts";
import { type NamedHospital, namedHospitals } from "./named-hospitals.ts";
import type { NumberedHospital } from "./numbered-hospitals.ts";
import { barePlaces } from "./unsaid-places.ts";

/** Behind the bare name of a place that is told as one: 白石|镇, 青溪|县, 柳河|人民医院. */
const asPlace = /^(?:[县市区旗镇乡]|苏木|街道|社区|(?:中心)?卫生院|分院|人民医院|中医)/;
/** Before the place where something is done: 义诊开到了|白石镇. Who lives there does nothing there. */
const doneThere = /(?<!住|家|生)(?:[在到赴]|走进|来到|搬进)了?$/;
/** Behind a hospital whose somebody, or whose place in a contest, is told of: 甲医院|心内科主任, 甲医院|以4分之差居第二. */
const ofItsOwn =
	/^[^，。：；]{0,16}(?:主任|院长|书记|医生|医师|护士|专家|夺冠|夺魁|第[一二三]|[一二三]等奖|[冠亚季]军|居首)/;

/** Where a passage tells of some places, by the marks beside them. */
const placesIn = (
	{ text }: Passage,
	places: readonly string[],
	isTold: (at: number, end: number) => boolean,
) =>
	places.flatMap((words) => {
		const start = text.indexOf(words);
		return start >= 0 && isTold(start, start + words.length) ? [{ words, start }] : [];
	});

/** The places of one level that a passage tells as such; the first paragraph tells more, so there something must be done at it. */
const toldIn = (passage: Passage, places: readonly string[]) =>
	placesIn(
		passage,
		places,
		(at, end) =>
			(passage.kind !== "paragraph" && asPlace.test(passage.text.slice(end))) ||
			doneThere.test(passage.text.slice(0, at)),
	);

/** The place of a title or summary, where the other and the first paragraph both have another one: 在白石镇义诊. */
function oddOfThree(odd: Passage, others: readonly [Passage, Passage], places: readonly string[]) {
	const [first] = toldIn(odd, places);
	if (!first || others.some(({ text }) => text.includes(first.words))) return undefined;
	const meant = places.find(
		(place) => !odd.text.includes(place) && others.every(({ text }) => text.includes(place)),
	);
	const isElse = places.some(
		(place) => odd.text.includes(place) && others.some(({ text }) => text.includes(place)),
	);
	return meant === undefined || isElse ? undefined : { ...first, passage: odd, meant };
}

/**
 * The place of either of two passages that tell of no place together: the one that the article names less often. Where the
 * third tells of both, each has its part.
 */
function oddOfTwo(
	[a, b, third]: readonly [Passage, Passage, Passage],
	places: readonly string[],
	passages: readonly Passage[],
): NumberedHospital | undefined {
	const [first] = toldIn(a, places);
	const [second] = toldIn(b, places);
	if (!first || !second) return undefined;
	if (places.some((place) => a.text.includes(place) && b.text.includes(place))) return undefined;
	if ([first, second].every(({ words }) => third.text.includes(words))) return undefined;
	return timesIn(passages, first.words) <= timesIn(passages, second.words)
		? { ...first, passage: a, meant: second.words }
		: { ...second, passage: b, meant: first.words };
}

/**
 * The place of a title, a summary or the first paragraph of which the others say nothing, and tell of another county, or
 * town, instead: 在白石镇义诊, and 义诊开到了黑石镇 below. All three tell the same news.
 */
export function placesApart(record: ContentRecord, article: Entry<"articles">): NumberedHospital[] {
	const passages = plainPassagesOf(article);
	const [title, summary, lead] = (["title", "summary", "paragraph"] as const).map((kind) =>
		passages.find((each) => each.kind === kind),
	);
	if (!title || !summary || !lead) return [];
	const [counties = [], towns = []] = barePlaces(record);
	return [counties, towns].flatMap((places) => {
		const odd =
			oddOfThree(title, [summary, lead], places) ??
			oddOfThree(summary, [title, lead], places) ??
			oddOfTwo([title, summary, lead], places, passages) ??
			oddOfTwo([lead, summary, title], places, passages) ??
			oddOfTwo([lead, title, summary], places, passages);
		return odd ?? [];
	});
}

/** Places in the place of their hospitals: 白石、黑石两家卫生院. */
const listed =
	/(?:^|[，：；。])(\p{Script=Han}{2,3}(?:[、和]\p{Script=Han}{2,3}){1,4})[两三四五]家/u;

/**
 * The place in a list of hospitals by their places, of which the summary, or title, names as many in full, all of the other
 * places and one of another: 白石、黑石两家卫生院加入, and 白石镇卫生院、青石镇卫生院.
 */
export function listsApart(record: ContentRecord, article: Entry<"articles">): NumberedHospital[] {
	const passages = plainPassagesOf(article).filter((each) => !isOfBody(each));
	const known = new Set(barePlaces(record).flat());
	return passages.flatMap((passage): NumberedHospital[] => {
		const found = listed.exec(passage.text);
		const list = found?.[1] ?? "";
		const places = list.split(/[、和]/);
		if (places.length < 2 || !places.every((place) => known.has(place))) return [];
		return passages.flatMap((other): NumberedHospital[] => {
			const ids = new Set(
				namedHospitals(record, article).flatMap(({ passage: at, ids: [id] }) =>
					at === other && id !== undefined ? [id] : [],
				),
			);
			const names = [...ids].flatMap((id) => record.hospitals.get(id)?.data.name ?? []);
			const [odd, ...more] = places.filter((place) => !other.text.includes(place));
			const meant = names.find((name) => !places.some((place) => name.includes(place)));
			if (other === passage || names.length !== places.length) return [];
			if (odd === undefined || more.length > 0 || meant === undefined) return [];
			return [{ passage, start: passage.text.indexOf(odd, found?.index), words: odd, meant }];
		});
	});
}

/**
 * The hospital of a title of which the summary says nothing, and tells of another of its kind instead: 甲医院获评三级,
 * and 乙医院 alone in the summary. Where the first paragraph names both, each has its part: 甲医院开诊, 首批病人从乙医院转来.
 */
export function hospitalsApart(
	record: ContentRecord,
	article: Entry<"articles">,
): NumberedHospital[] {
	const named = namedHospitals(record, article);
	const inHead = (kind: string) => named.filter(({ passage }) => passage.kind === kind);
	const [titled, summed] = [inHead("title"), inHead("summary")];
	const idsOf = (some: readonly NamedHospital[]) => new Set(some.flatMap(({ ids }) => ids));
	const summedIds = idsOf(summed);
	if (titled.some(({ ids }) => ids.some((id) => summedIds.has(id)))) return [];
	const nameOf = ({ ids: [id = ""] }: NamedHospital) => record.hospitals.get(id)?.data.name ?? "";
	const isOwn = ({ passage: { text }, start, name }: NamedHospital) =>
		ofItsOwn.test(text.slice(start + name.text.length));
	const timesOf = (each: NamedHospital) =>
		named.filter(({ passage, ids }) => isOfBody(passage) && ids.some((id) => each.ids.includes(id)))
			.length;
	const lead = plainPassagesOf(article).find(({ kind }) => kind === "paragraph");
	const isLed = ({ ids }: NamedHospital) =>
		named.some(({ passage, ids: all }) => passage === lead && all.some((id) => ids.includes(id)));
	for (const a of titled)
		for (const b of summed) {
			const kind = kindOfHospital(nameOf(a));
			const isAlike = kind !== undefined && kind === kindOfHospital(nameOf(b));
			if (!isAlike || isOwn(a) || isOwn(b) || (isLed(a) && isLed(b))) continue;
			const [odd, right] = timesOf(a) <= timesOf(b) ? [a, b] : [b, a];
			const { passage, start, name } = odd;
			return [{ passage, start, words: name.text, meant: nameOf(right) }];
		}
	return [];
}
