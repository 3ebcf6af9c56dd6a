import type { ContentRecord, Entry } from "../../lib/record.ts";
import { hospitalNames } from "./hospital-names.ts";
import { type Passage, plainPassagesOf, timesIn } from "./passages.ts";

/** A hospital of a list that another list of the same hospitals has not. */
export interface OddItem {
	readonly passage: Passage;
	readonly start: number;
	readonly words: string;
	/** What the other list has instead. */
	readonly meant: string;
}

interface Item {
	readonly passage: Passage;
	readonly start: number;
	readonly words: string;
}

const ending = "(?:医院|卫生院|保健院|[一二三四五六七八九十]院|卫生服务中心)";
const name = `[^，。；：、！？等\\s“”（）]{2,16}?${ending}`;
const runs = new RegExp(`${name}(?:[、和与及]${name}){2,}(?![\\p{Script=Han}])`, "gu");
const isName = new RegExp(`^[\\p{Script=Han}]{2,16}${ending}$`, "u");

/** The enumerations of hospitals in a text: what stands between 、 and 、, and ends at a stop. */
function runsIn(passage: Passage): Item[][] {
	if (!/(?:院|中心)[、和与及]/.test(passage.text)) return [];
	return [...passage.text.matchAll(runs)].map(({ 0: run, index }) => {
		let start = index;
		return run.split(/(?<=院|中心)[、和与及]/).map((words) => {
			const item = { passage, start, words };
			start += words.length + 1;
			return item;
		});
	});
}

/** The columns of hospitals of an article's tables. */
function columnsOf(passages: readonly Passage[]): Item[][] {
	const columns = new Map<string, Item[]>();
	for (const passage of passages) {
		const { cell, text } = passage;
		if (!cell || cell.isHead || !isName.test(text)) continue;
		const key = `${cell.column} ${cell.heads.join()}`;
		columns.set(key, [...(columns.get(key) ?? []), { passage, start: 0, words: text }]);
	}
	return [...columns.values()];
}

/** The items of a list, and of another of as many, in which they differ; nothing where it is not one. */
function differenceOf(a: readonly Item[], b: readonly Item[]): [Item, Item] | undefined {
	if (a.length !== b.length || a.length < 3) return undefined;
	const isIn = (list: readonly Item[], { words }: Item) =>
		list.some((each) => each.words.endsWith(words) || words.endsWith(each.words));
	const [one, ...others] = a.filter((item) => !isIn(b, item));
	const [two, ...more] = b.filter((item) => !isIn(a, item));
	return one && two && others.length === 0 && more.length === 0 ? [one, two] : undefined;
}

/** Where two lists of an article name the same hospitals but for one: the one that the record or the article knows less. */
export function oddItems(record: ContentRecord, article: Entry<"articles">): OddItem[] {
	const passages = plainPassagesOf(article);
	const lists = [...passages.flatMap(runsIn), ...columnsOf(passages)];
	if (lists.length < 2) return [];
	const known = new Set(hospitalNames(record).all.map(({ text }) => text));
	const weightOf = ({ words }: Item) => timesIn(passages, words) + (known.has(words) ? 0.5 : 0);
	const found = lists.flatMap((a, index) =>
		lists.slice(index + 1).flatMap((b): OddItem[] => {
			const [one, two] = differenceOf(a, b) ?? [];
			if (!one || !two) return [];
			const [odd, right] = weightOf(one) < weightOf(two) ? [one, two] : [two, one];
			return weightOf(odd) === weightOf(right) ? [] : [{ ...odd, meant: right.words }];
		}),
	);
	return found.filter(
		({ passage, start }, index) =>
			!found.slice(0, index).some((each) => each.passage === passage && each.start === start),
	);
}
