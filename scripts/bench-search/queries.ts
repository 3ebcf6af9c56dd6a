import { Converter } from "opencc-js/cn2t";
import { pinyin } from "pinyin-pro";
import { elsewhere, givenOne, latin, nouns, slogans } from "./lexicon.ts";
import type { BenchPage, BenchSite } from "./pages.ts";
import { Random } from "./random.ts";
import { Truth, writtenDate } from "./truth.ts";

/** Classes that are about suggestions, or about nothing; the hits of all others must be exactly the right pages. */
const otherClasses = [
	"pinyin of a name",
	"initials of a name",
	"one slip",
	"sentence",
	"nowhere",
] as const;

export const isLiteral = (kind: string) => !(otherClasses as readonly string[]).includes(kind);

/** A query with what is right for it. */
export interface BenchQuery {
	readonly kind: string;
	readonly text: string;
	/** Addresses of all right pages; empty where nothing may be found exactly. */
	readonly right: readonly string[];
	/** The page of the thing that the query names or means. */
	readonly entity?: string;
}

const perClass = 17;
const toTraditional = Converter({ from: "cn", to: "t" });

/** Runs of Han characters in the texts of a site. */
function runsOf(pages: readonly BenchPage[]): string[] {
	return pages.flatMap(({ blocks }) =>
		blocks.flatMap((block) => block.match(/\p{Script=Han}{6,}/gu) ?? []),
	);
}

const toFullWidth = (text: string) =>
	text.replace(/[!-~]/g, (character) =>
		String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0),
	);

/** The parts of a query in their plain form, for the truth. */
const plainParts = (text: string) =>
	text.replace(writtenDate, "$1年$2月$3日").match(/[\p{L}\p{N}]+/gu) ?? [];

/** Puts one wrong character into a name: another given name's, or any other of the names' own. */
function slip(name: string, random: Random, strangers: readonly string[]): string {
	const characters = [...name];
	const at = characters.length === 2 ? 1 : random.whole(1, characters.length - 1);
	characters[at] = random.pick(strangers.filter((stranger) => !name.includes(stranger)));
	return characters.join("");
}

/** Queries over a generated site, the same for the same seed: at least 300, in twenty classes. */
export function makeQueries({ world, pages }: BenchSite, seed: number): BenchQuery[] {
	const random = new Random(seed);
	const truth = new Truth(pages);
	const runs = runsOf(pages);
	const articles = pages.filter(({ entity }) => entity === undefined);
	const things = pages.filter(({ entity }) => entity !== undefined);
	const pageOf = (name: string) =>
		things.find((page) => page.title === name || page.names.includes(name))?.url;
	const literal = (kind: string, text: string, plain: string = text): BenchQuery => {
		const entity = pageOf(text);
		const right = truth.rightPages(plainParts(plain));
		return { kind, text, right, ...(entity === undefined ? {} : { entity }) };
	};
	const times = <Item>(make: () => Item, count = perClass) => Array.from({ length: count }, make);
	const names = world.people.map(({ name }) => name);
	const plainChars = new Map<string, number>();
	for (const run of runs)
		for (const character of run) plainChars.set(character, (plainChars.get(character) ?? 0) + 1);
	const rare = [...plainChars].filter(([, count]) => count <= 40).map(([character]) => character);
	const phrase = (least: number, most: number) => {
		const run = random.pick(runs);
		const length = Math.min(run.length, random.whole(least, most));
		const start = random.whole(0, run.length - length);
		return run.slice(start, start + length);
	};
	const anyDate = () => new Date(random.pick(articles).date);
	const dateForms = [
		(y: number, m: number, d: number) => [`${y}年${m}月${d}日`, ""],
		(y: number, m: number, d: number) => [`${y}.${m}.${d}`, `${y}年${m}月${d}日`],
		(y: number, m: number, d: number) => [
			new Date(Date.UTC(y, m - 1, d)).toISOString().slice(0, 10),
			`${y}年${m}月${d}日`,
		],
		(y: number, m: number) => [`${y}年${m}月`, ""],
	];
	const numberOrDate = () => {
		if (random.chance(0.5)) {
			const text = random.pick(articles).blocks.join("\n");
			const found = text.match(/(?<!\d)\d+\p{Script=Han}{1,2}/gu) ?? [];
			return literal("number or date", found.length > 0 ? random.pick(found) : "4家");
		}
		const date = anyDate();
		const form = random.pick(dateForms);
		const [text = "", plain = ""] = form(
			date.getUTCFullYear(),
			date.getUTCMonth() + 1,
			date.getUTCDate(),
		);
		return literal("number or date", text, plain || text);
	};
	const oneOf = (kind: string, list: readonly string[]) =>
		random.sample(list, perClass).map((text) => literal(kind, text));
	const hospitalNames = world.hospitals.map(({ name }) => name);
	const shortNames = world.hospitals.map(({ shortName }) => shortName);
	const labels = [...names, ...hospitalNames, ...shortNames];
	const strangers = [...givenOne, ..."南北东西山河天海金木水火土元亨利贞"];
	const inTraditional = (text: string) => literal("traditional", toTraditional(text), text);
	return [
		...oneOf("hospital", hospitalNames),
		...oneOf("short name", shortNames),
		...oneOf(
			"name of two",
			names.filter((name) => name.length === 2),
		),
		...oneOf(
			"name of three",
			names.filter((name) => name.length >= 3),
		),
		...random
			.sample(rare, perClass)
			.map((character) =>
				literal(
					"rare character",
					random
						.pick(runs.filter((run) => run.includes(character)))
						.match(new RegExp(`.?${character}.?`, "u"))?.[0] ?? character,
				),
			),
		...oneOf("term", nouns),
		...times(() => literal("cut across words", phrase(3, 6))),
		...times(numberOrDate, perClass + 3),
		...oneOf("latin", latin),
		...times(() =>
			literal("several parts", `${phrase(2, 4)} ${random.pick(nouns)} ${random.pick(names)}`),
		),
		...times(() => literal("several parts", `${random.pick(nouns)} ${random.pick(nouns)}`), 5),
		...random.sample([...hospitalNames, ...nouns], perClass).map(inTraditional),
		...random.sample(latin, 9).map((word) => literal("full width", toFullWidth(word), word)),
		...times(() => {
			const { text, right } = numberOrDate();
			return { kind: "full width", text: toFullWidth(text), right };
		}, 8),
		...random
			.sample(slogans, slogans.length)
			.map((slogan, index) =>
				literal(
					"quotation marks",
					["“_”", '"_"', "「_」", "《_》", "'_'", "_,", "(_)"][index % 7]?.replace("_", slogan) ??
						slogan,
				),
			),
		...times(() => literal("quotation marks", `“${phrase(3, 5)}”、${random.pick(nouns)}!`), 8),
		...times(() =>
			literal(
				"very long",
				random
					.pick(random.pick(articles).blocks.filter((block) => block.length > 40))
					.slice(0, 200),
			),
		),
		...times(() => literal("single character", phrase(1, 1))),
		...random.sample(labels, perClass + 3).map(
			(name): BenchQuery => ({
				kind: "pinyin of a name",
				text: pinyin(name, {
					toneType: "none",
					v: true,
					surname: names.includes(name) ? "head" : "off",
					separator: random.pick(["", " "]),
				}),
				right: [],
				...entityOf(pageOf(name)),
			}),
		),
		...random.sample(hospitalNames, 8).map(
			(name): BenchQuery => ({
				kind: "initials of a name",
				text: pinyin(name, { pattern: "first", toneType: "none", separator: "" }),
				right: [],
				...entityOf(pageOf(name)),
			}),
		),
		...random.sample(labels, 24).flatMap((name): BenchQuery[] => {
			const text = slip(name, random, strangers);
			const right = truth.rightPages([text]);
			return right.length > 0 ? [] : [{ kind: "one slip", text, right, ...entityOf(pageOf(name)) }];
		}),
		...random.sample(labels, perClass).map((name): BenchQuery => {
			const text = `${name}${random.pick(["什么时候签约的", "在哪里", "有哪些科室", "的院长是谁"])}?`;
			return {
				kind: "sentence",
				text,
				right: truth.rightPages(plainParts(text)),
				...entityOf(pageOf(name)),
			};
		}),
		...elsewhere
			.filter((text) => truth.rightPages([text]).length === 0)
			.map((text): BenchQuery => ({ kind: "nowhere", text, right: [] })),
	];
}

const entityOf = (entity: string | undefined) => (entity === undefined ? {} : { entity });
