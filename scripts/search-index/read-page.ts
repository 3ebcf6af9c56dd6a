import { parse } from "parse5";
import { readNotation, type Values } from "./attributes.ts";
import { blocksOf } from "./blocks.ts";
import { canonicalOf } from "./copies.ts";
import { guessBody } from "./guess-body.ts";
import { guessDate } from "./guess-date.ts";
import { guessEntity, guessNames } from "./guess-entity.ts";
import { attributeOf, type Element, elementsOf, isWithin } from "./markup.ts";
import { metaContent } from "./meta-content.ts";
import { type EntityKind, entityKinds, type Page } from "./page.ts";

/** What reading a page gave: a page, nothing to search on purpose, or a page without a body. */
export type ReadPage =
	| {
			readonly state: "page";
			readonly page: Page;
			/** Whether the title is that of the window, which may name the site too. */
			readonly titleFromHead: boolean;
			/** The address that it gives as its own, as it is written; "" for none. */
			readonly canonical: string;
	  }
	| { readonly state: "left-out" }
	| { readonly state: "no-body" };

const isEntityKind = (text: string): text is EntityKind =>
	(entityKinds as readonly string[]).includes(text);

const hasAttribute = (element: Element, name: string) => attributeOf(element, name) !== undefined;

const isRedirect = (element: Element) =>
	element.tagName === "meta" && attributeOf(element, "http-equiv")?.toLowerCase() === "refresh";

const textOf = (element: Element | undefined) => (element ? blocksOf(element).join(" ") : "");

/** Everything that the attributes of a page say, by what they are for. */
interface Said {
	readonly meta: Values;
	readonly filters: Values;
	readonly sorts: Values;
}

function readAttributes(elements: readonly Element[]): Said {
	const said: Said = { meta: new Map(), filters: new Map(), sorts: new Map() };
	for (const element of elements) {
		if (!element.attrs.some(({ name }) => name.startsWith("data-pagefind-"))) continue;
		const of = (name: string) => attributeOf(element, name) ?? "";
		readNotation(element, of("data-pagefind-meta"), said.meta);
		readNotation(element, of("data-pagefind-filter"), said.filters);
		readNotation(element, of("data-pagefind-sort"), said.sorts);
	}
	return said;
}

const one = (values: Values, key: string) => values.get(key)?.[0] ?? "";

const firstOf = (name: string, elements: readonly Element[]) =>
	elements.find((element) => element.tagName === name);

/** The heading of a page: its own, or one above its own part; never that of the site, in the head of the page. */
function headingOf(elements: readonly Element[], inBody: readonly Element[]): string {
	const heading =
		firstOf("h1", inBody) ??
		elements.find((element) => element.tagName === "h1" && !isWithin(element, ["header", "nav"]));
	return textOf(heading);
}

/** A page out of its elements, of which some are the bodies. */
function describe(
	elements: readonly Element[],
	bodies: readonly Element[],
	blocks: readonly string[],
	url: string,
): Page {
	const { meta, filters, sorts } = readAttributes(elements);
	const inBody = bodies.flatMap((body) => elementsOf(body));
	const kind =
		one(filters, "kind") || one(meta, "kind") || metaContent(elements, ["article:section"]);
	const stated = one(meta, "entity");
	const entity = isEntityKind(stated) ? stated : guessEntity(kind, url);
	const sortDate = one(sorts, "date") || (entity ? "" : guessDate(elements, inBody, blocks, url));
	const names = (meta.get("names") ?? []).flatMap((value) => value.split("|"));
	if (entity && names.length === 0)
		names.push(...bodies.flatMap((body) => guessNames(body, blocks)));
	return {
		url,
		title:
			one(meta, "title") ||
			headingOf(elements, inBody) ||
			metaContent(elements, ["og:title"]) ||
			textOf(firstOf("title", elements)),
		summary: one(meta, "summary"),
		description: metaContent(elements, ["description"]),
		date: one(meta, "date") || sortDate.slice(0, 10),
		sortDate,
		image: one(meta, "image"),
		kind,
		years: filters.get("year") ?? (/^\d{4}/.test(sortDate) ? [sortDate.slice(0, 4)] : []),
		hospitals: [...new Set(filters.get("hospital") ?? [])],
		blocks,
		entity,
		names: [...new Set(names.map((name) => name.trim()).filter(Boolean))],
		note: one(meta, "note"),
		reading: one(meta, "reading"),
	};
}

/** Whether a page says that nothing in it is to be searched. */
const isLeftOut = (elements: readonly Element[]) =>
	elements.some(
		(element) =>
			["main", "body", "html"].includes(element.tagName) &&
			hasAttribute(element, "data-pagefind-ignore"),
	);

/**
 * Reads one built page. `marked` says whether the site marks bodies at all: then a page without one is not searched;
 * else its main part is guessed.
 */
export function readPage(html: string, url: string, marked: boolean): ReadPage {
	const elements = elementsOf(parse(html));
	if (elements.some(isRedirect)) return { state: "left-out" };
	const markedBodies = elements.filter((element) => hasAttribute(element, "data-pagefind-body"));
	const bodies = markedBodies.length > 0 || marked ? markedBodies : guessBody(elements);
	const reading = markedBodies.length > 0 ? "marked" : "guessed";
	const blocks = bodies.flatMap((body) => blocksOf(body, reading));
	if (blocks.length === 0) return { state: isLeftOut(elements) ? "left-out" : "no-body" };
	const page = describe(elements, bodies, blocks, url);
	return {
		state: "page",
		page,
		titleFromHead: page.title === textOf(firstOf("title", elements)),
		canonical: canonicalOf(elements),
	};
}
