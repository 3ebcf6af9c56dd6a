import type { ContentRecord, Entry } from "../../../lib/record.ts";
import { readOnce } from "../../read-once.ts";
import { isOfBody, plainPassagesOf, timesIn } from "../passages.ts";
import { sentenceAt } from "../sentence-at.ts";
import { hospitalNames } from "./hospital-names.ts";
import type { NumberedHospital } from "./numbered-hospitals.ts";
import { recordPlaces } from "./record-places.ts";

/** 沙洋县|马良|镇卫生院, 马良|分院, 马良|中心卫生院. */
const town =
	/(?:[市县区旗州]|^)(?:([^市县区旗州]{2,4}?)(?:民族乡|族乡|镇|乡|街道|苏木)(?:中心)?(?:卫生院|社区|分院|人民)|([^市县区旗州]{2,6})分院$|([^市县区旗州镇乡道木]{2,3})中心卫生院$)/;

/** Counties that stand for a hospital, whether or not the record has them: 接入：|同心县|人民医院, 、|西吉县|、. */
const standing =
	/(?:^|[：，。；、与和在到向])((?![各全本该外我某邻周一二两几多]|\p{Script=Han}[个些多])\p{Script=Han}{2})(?:县(?=[、和与])|[县市区旗](?=人民医院|中医医院|中医院|妇幼保健院))/gu;

/** Towns of a hospital, whether or not the record has them: 第四家分院：|杨桥|镇卫生院; 乡镇卫生院 are of no town. */
const standingTown =
	/(?:^|[：，。；、与和在到向])((?![各全本该外我某每邻周一二两几多]|\p{Script=Han}[个些多]|所在|中心|重点|偏远|边远|辖区|试点|当地|附近|相邻|沿)\p{Script=Han}{2,3}?)(?:(?<!乡)镇|乡)(?:中心)?卫生院/gu;

/** The names of counties, or towns, of which a title or summary tells as of those of hospitals. */
const standingIn = (text: string, pattern: RegExp): string[] =>
	[...text.matchAll(pattern)].flatMap(([, place]) => place ?? []);

/** The bare names of a record's counties, those of its towns, and those of its cities: 镇宁, 马良, 安顺. */
export const barePlaces = readOnce((record: ContentRecord): readonly (readonly string[])[] => {
	const counties = [...recordPlaces(record).countyByBare.keys()];
	const towns = new Set(
		hospitalNames(record).all.flatMap(({ text }) => {
			const [, ...places] = town.exec(text) ?? [];
			return places.find(Boolean) ?? [];
		}),
	);
	const cities = new Set(
		[...record.hospitals.values()].flatMap(
			({ data }) => /^(\p{Script=Han}{2,})[市州盟]$/u.exec(data.region.city ?? "")?.[1] ?? [],
		),
	);
	const isOther = (place: string) => !counties.includes(place);
	return [counties, [...towns].filter(isOther), [...cities].filter(isOther)];
});

/** 从|青溪县|转到市里要带什么？: one of those of whom is asked, and no place of what is told. */
const isAsked = (text: string, place: string) =>
	/^[^。！？]*？/.test(text.slice(text.lastIndexOf(place)));

/**
 * The places of the record in a title or summary of which the text says nothing, where it speaks of another county or
 * another town: 镇宁县医共体召开会议, of a text about 关岭. A newsroom's title names no place that its text does not.
 */
export function unsaidPlaces(
	record: ContentRecord,
	article: Entry<"articles">,
): NumberedHospital[] {
	const passages = plainPassagesOf(article);
	const body = passages
		.filter(isOfBody)
		.map(({ text }) => text)
		.join("\n");
	return passages.flatMap((passage) => {
		if (isOfBody(passage)) return [];
		const { text } = passage;
		return barePlaces(record).flatMap((places, index): NumberedHospital[] => {
			const here = places.filter((place) => text.includes(place));
			const pattern = [standing, standingTown][index];
			const strange = pattern ? standingIn(text, pattern) : [];
			const [odd] = [...here, ...strange].filter(
				(place) => !body.includes(place) && !isAsked(text, place),
			);
			if (odd === undefined) return [];
			const timesOf = (place: string) => body.split(place).length - 1;
			const [meant] = places
				.filter((place) => body.includes(place) && !here.includes(place))
				.sort((a, b) => timesOf(b) - timesOf(a));
			return meant ? [{ passage, start: text.indexOf(odd), words: odd, meant }] : [];
		});
	});
}

/** Where a title or summary lets something be done: 到|柳镇|义诊, 在|青溪镇中心卫生院|召开. */
const doneAt =
	/(?:在|到|赴|走进|来到)(\p{Script=Han}{2,3}?[镇乡县区旗市])(?:中心)?(?:卫生院)?(?:开展|举行|举办)?(义诊|巡诊|调研|坐诊|查房|督导|慰问|召开|举行|举办)/gu;

/** The place of a title or summary where the other one of them lets the same be done at another place, the text's chief one. */
export function otherPlaces(article: Entry<"articles">): NumberedHospital[] {
	const passages = plainPassagesOf(article);
	const heads = passages.filter(({ kind }) => kind === "title" || kind === "summary");
	const body = passages.filter(isOfBody);
	const told = heads.flatMap((passage) =>
		[...passage.text.matchAll(doneAt)].map(({ 0: all, 1: words = "", 2: done, index }) => ({
			passage,
			start: index + all.indexOf(words),
			words,
			done,
		})),
	);
	return told.flatMap(({ passage, start, words, done }): NumberedHospital[] => {
		const other = told.find((each) => each.done === done && each.words !== words);
		if (!other || heads.some(({ text }) => text.includes(words) && text.includes(other.words)))
			return [];
		const isChief = timesIn(body, other.words) > timesIn(body, words);
		return isChief ? [{ passage, start, words, meant: other.words }] : [];
	});
}

/** Where a text sets out, or how far it is: 从|青溪|县城到市区, 距|青溪|县城. */
const way =
	/(?:从|[距离](?:离)?)(\p{Script=Han}{2,3}?)[县旗区](?:城|城区)?(?=到|去|往|出发|驱车|开车|[^，。；]{0,4}\d|[^，。；]{0,3}[一二三四五六七八九十几两百])/gu;
/** Who comes from elsewhere tells of another county. */
const comesFromElsewhere =
	/[住籍]|老家|就医|求医|看病|患者|病人|转[来到诊院]|赶来|慕名|调[来到任]|学习|参观|考察/;

/** The county from which the way of an article leads, of which it says nothing else, and tells of another one. */
export function strangeWays(record: ContentRecord, article: Entry<"articles">): NumberedHospital[] {
	const passages = plainPassagesOf(article);
	const [counties = []] = barePlaces(record);
	const told = counties.filter((county) => passages.some(({ text }) => text.includes(county)));
	if (told.length < 2) return [];
	const inHead = told.filter((county) =>
		passages.some((each) => !isOfBody(each) && each.text.includes(county)),
	);
	const regions = article.data.hospitals.flatMap(({ id }) => {
		const hospital = record.hospitals.get(id)?.data;
		return hospital ? [hospital.name + (hospital.region.county ?? "")] : [];
	});
	const [meant, ...more] = inHead;
	if (meant === undefined || more.length > 0 || !regions.some((each) => each.includes(meant)))
		return [];
	return passages.flatMap((passage) => {
		if (!isOfBody(passage)) return [];
		return [...passage.text.matchAll(way)].flatMap(({ 1: words = "", index, 0: all }) => {
			const sentence = sentenceAt(passage.text, index);
			const isStrange =
				told.includes(words) &&
				timesIn(passages, words) === 1 &&
				!regions.some((each) => each.includes(words));
			return isStrange && !sentence.includes(meant) && !comesFromElsewhere.test(sentence)
				? [{ passage, start: index + all.indexOf(words), words, meant }]
				: [];
		});
	});
}
