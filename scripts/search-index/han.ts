import { Converter } from "opencc-js/t2cn";
import { isHan } from "../../src/domain/search/units.ts";

/** Where Han characters are that somebody may type: the basic block and its first extension. */
const ranges: readonly (readonly [number, number])[] = [
	[0x3400, 0x4dbf],
	[0x4e00, 0x9fff],
];

/** Simplified otherwise only within words (著力, 乾淨, 回覆): for queries that find nothing as they stand. */
const phrasePairs = ["著着", "覆复", "濬浚", "乾干"].map((pair) => [...pair] as [string, string]);

/** Traditional and variant characters with their Simplified form, in the usage of Hong Kong, Taiwan and OpenCC itself. */
function allPairs(): Map<string, string> {
	const characters = ranges.flatMap(([from, to]) =>
		Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
	);
	const text = characters.join("\n");
	const pairs = new Map<string, string>();
	for (const from of ["t", "tw", "hk"] as const) {
		const simplified = Converter({ from, to: "cn" })(text).split("\n");
		for (const [index, character] of characters.entries()) {
			const target = simplified[index];
			if (target && target !== character && !pairs.has(character)) pairs.set(character, target);
		}
	}
	for (const [from, to] of phrasePairs) if (!pairs.has(from)) pairs.set(from, to);
	return pairs;
}

/** From this share of Traditional characters on a page counts as written in them (such texts have some 35 %). */
const traditionalShare = 0.05;
/** So many different ones at least: the short page of 汪昇 has but one. */
const leastTraditional = 3;

/** Two Traditional characters within so many are a word that is quoted (醫聯體); a single one is a name's (汪昇). */
const quotedWithin = 3;

/** The Traditional characters of a text that is not written in them, but quotes some. */
function quotedOf(text: string, pairs: ReadonlyMap<string, string>): string[] {
	const quoted = new Set<string>();
	let last: { readonly character: string; readonly at: number } | undefined;
	for (const [at, character] of [...text].entries()) {
		if (!isHan(character)) last = undefined;
		if (!pairs.has(character)) continue;
		if (last && last.character !== character && at - last.at < quotedWithin)
			for (const each of [last.character, character]) quoted.add(each);
		last = { character, at };
	}
	return [...quoted];
}

export interface HanMaps {
	/** Pairs that the pages themselves are folded by: empty on a site that is written in Simplified characters. */
	readonly ofPages: string;
	/** Pairs for what only a query has, where the Simplified form stands in the pages: needed once it finds nothing. */
	readonly ofQueries: string;
	/** Those of `ofQueries` that the pages use as they are: 乾县, 汪昇. */
	readonly kept: string;
}

/** The maps that a site needs. A name with one odd character in it (汪昇) stays what it is; a Traditional page is folded. */
export function hanMaps(texts: readonly string[]): HanMaps {
	const pairs = allPairs();
	const used = new Set<string>();
	const folded = new Map<string, string>();
	for (const text of texts) {
		const traditional: string[] = [];
		let hanCount = 0;
		for (const character of text) {
			if (!isHan(character)) continue;
			hanCount++;
			used.add(character);
			if (pairs.has(character)) traditional.push(character);
		}
		const isTraditional =
			traditional.length >= hanCount * traditionalShare &&
			new Set(traditional).size >= leastTraditional;
		for (const character of isTraditional ? traditional : quotedOf(text, pairs))
			folded.set(character, pairs.get(character) ?? "");
	}
	const reached = new Set([...used, ...folded.values()]);
	const ofQueries = [...pairs].filter(([from, to]) => reached.has(to) && !folded.has(from));
	return {
		ofPages: [...folded].flat().join(""),
		ofQueries: ofQueries.flat().join(""),
		kept: ofQueries
			.filter(([from]) => used.has(from))
			.map(([from]) => from)
			.join(""),
	};
}
