import type { ContentRecord } from "../../lib/record.ts";
import { hospitalNames, type MetName } from "./hospital-names.ts";
import { isShortOf } from "./is-short-of.ts";
import { recordKnowledge } from "./mentions.ts";
import type { Passage } from "./passages.ts";
import { isPlaceless, standsWhole } from "./placeless-names.ts";

/** A hospital in a title or summary that neither the record nor the text knows, nearly one that the text names. */
export interface UnheardHospital {
	readonly start: number;
	readonly words: string;
	/** The one of the text, which the title or summary does not name. */
	readonly meant: string;
}

/** Words of a sentence, and of no hospital's name. */
const ofSentence =
	/[到在与和及向对赴驻进为获入成推开加签联送走教让把的等来去两几各多所家级属公]|专家|医生|一行|领导|代表|携手|帮扶|支援|牵手|落户|揭牌|举办|举行|启动|基层|调研|考察|检查|评审|会议/;
const ending = /^\p{Script=Han}{0,10}?(?:医院|医学中心|保健院|卫生院)(?!士|校)/u;

/** The words at a position that begin with the same two characters as a name: 上海铁路医院 for 上海电力医院. */
function likeAtHead(text: string, start: number, head: string): string | undefined {
	const rest = ending.exec(text.slice(start + head.length, start + head.length + 18))?.[0];
	return rest === undefined || ofSentence.test(rest) ? undefined : head + rest;
}

/** The words at a position that have all but the first two characters of a name: 冀中医疗邢台总医院. */
function likeAtTail(text: string, start: number, tail: string): string | undefined {
	const head = text.slice(Math.max(0, start - 2), start);
	return /^\p{Script=Han}{2}$/u.test(head) && !ofSentence.test(head) ? head + tail : undefined;
}

/** Every place of some words in a text. */
function placesOf(text: string, words: string): number[] {
	const places: number[] = [];
	for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
	return places;
}

export function unheardHospitals(
	record: ContentRecord,
	{ text }: Passage,
	body: readonly Passage[],
	met: readonly MetName[],
): UnheardHospital[] {
	const names = hospitalNames(record);
	const { keysOf } = recordKnowledge(record).organisations;
	// 冀中医疗邢台|总医院 is no 总医院.
	const here = names
		.namesIn(text)
		.filter(({ start, name }) => !isPlaceless(name.text) || standsWhole(text, start));
	const idsHere = new Set(
		here.flatMap(({ name, others }) => [name, ...others].map(({ id }) => id)),
	);
	const unnamed = [...new Map(met.map(({ name }) => [name.text, name])).values()].filter(
		({ id, text: name }) => !idsHere.has(id) && name.length > 4 && !/^[省市县区]/.test(name),
	);
	const found = new Map<number, UnheardHospital>();
	const add = (start: number, words: string | undefined, meant: string) => {
		if (words === undefined || found.has(start)) return;
		const isMet = here.some(
			(each) => each.start < start + words.length && start < each.start + each.name.text.length,
		);
		if (isMet || keysOf(words).length > 0) return;
		if (names.all.some((each) => isShortOf(words, each.text))) return;
		if (body.some((each) => each.text.includes(words))) return;
		found.set(start, { start, words, meant });
	};
	for (const { text: name } of unnamed) {
		const [head, tail] = [name.slice(0, 2), name.slice(2)];
		for (const start of placesOf(text, head)) add(start, likeAtHead(text, start, head), name);
		// 楚宁|市中心医院 of another city may be.
		if (tail.length > 4 && !/^[省市县区州旗]/.test(tail))
			for (const start of placesOf(text, tail)) add(start - 2, likeAtTail(text, start, tail), name);
	}
	return [...found.values()];
}
