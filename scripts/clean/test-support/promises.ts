import { compileSync } from "@mdx-js/mdx";
import type { Nodes } from "mdast";
import remarkCjkFriendly from "remark-cjk-friendly";
import remarkGfm from "remark-gfm";
import { mdxToJs } from "satteri";
import { CleanError } from "../clean-error.ts";
import { parseArticle } from "../dialect.ts";
import { squeeze, unexplainedReason } from "../ledger.ts";
import { replayBackwards } from "../ledger-replay.ts";
import { isJsx, jsxAttribute, visibleText } from "../mdast-text.ts";
import { clean } from "../pipeline.ts";
import { serialise } from "../steps/serialise.ts";
import type { CleanResult } from "../types.ts";
import { executableNodes } from "./executable-nodes.ts";
import { renderArticle } from "./render-article.ts";
import { shownText } from "./shown-text.ts";

/** A page and what the cleaner made of it. */
export interface Case {
	readonly html: string;
	readonly result: CleanResult;
}

/** What is wrong with a case, or undefined. */
export type Promised = (given: Case) => unknown;

/** Cleans; undefined where the cleaner refuses. Anything else that is thrown is a failure. */
export function tryClean(html: string, cleaner: typeof clean = clean): CleanResult | undefined {
	try {
		return cleaner(html, { pictures: "keep" });
	} catch (error) {
		if (error instanceof CleanError && error.code !== "gate" && error.code !== "internal")
			return undefined;
		throw error;
	}
}

const orNothing = (found: readonly unknown[]) => (found.length > 0 ? found : undefined);

/** Format, control, private-use and lone surrogate characters; a joiner within an emoji and a tab of a program are none. */
const hidden =
	/(?![\t\n\u200d])[\p{Cf}\p{Cc}\p{Co}\p{Cs}]|(?<!\p{Extended_Pictographic}\ufe0f?)\u200d|\u200d(?!\p{Extended_Pictographic})/u;

/** Every address of a tree: links, definitions, pictures, attributes of components. */
function addressesOf(node: Nodes): string[] {
	const own =
		node.type === "link" || node.type === "image" || node.type === "definition"
			? [node.url]
			: isJsx(node)
				? ["src", "href"].flatMap((name) => jsxAttribute(node, name) ?? [])
				: [];
	return "children" in node ? [...own, ...node.children.flatMap(addressesOf)] : own;
}

/** Whether an address is of another scheme than the four, or leaves the site without saying so; as a browser reads it. */
function isForeign(address: string): boolean {
	const bare = address.replace(/[\s\p{Cc}\p{Cf}]+/gu, "");
	const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
	return scheme ? !/^(?:https?|mailto|tel)$/.test(scheme) : /^[/\\]{2}/.test(bare);
}

/** What holds for every article that comes out of the cleaner, each by what a test of it says. */
export const promises = {
	"has no executable node in either parser": ({ result }) =>
		orNothing(executableNodes(result.body)),

	"compiles in both of the site's processors": ({ result: { body } }) => {
		try {
			compileSync(body, { remarkPlugins: [remarkGfm, remarkCjkFriendly] });
			mdxToJs(body);
			return undefined;
		} catch (error) {
			return String(error);
		}
	},

	"loses no character that the ledger does not have": ({ html, result }) => {
		const back = replayBackwards(visibleText(parseArticle(result.body)), result.ledger);
		const given = squeeze(shownText(html));
		const isUnexplained = result.ledger.some(({ reason }) => reason === unexplainedReason);
		return back !== given || isUnexplained ? { back, given } : undefined;
	},

	"is written the same when it is read and written again": ({ result: { body } }) => {
		const again = serialise(parseArticle(body)).body;
		return again === body ? undefined : again;
	},

	"leads to http, https, mail and telephone alone": ({ result: { body } }) =>
		orNothing(addressesOf(parseArticle(body)).filter(isForeign)),

	"has no character that cannot be seen, and composed letters": ({ result: { body, blocks } }) =>
		orNothing([body, ...blocks].filter((text) => hidden.test(text) || text !== text.normalize())),

	"gives the same bytes twice": ({ html, result }) => {
		const again = JSON.stringify(tryClean(html));
		return again === JSON.stringify(result) ? undefined : again;
	},
} as const satisfies Record<string, Promised>;

/** What is different when the built page of an article is pasted back and cleaned; undefined where nothing is. */
export const pastedBack: Promised = ({ result: { body } }) => {
	const again = tryClean(renderArticle(body))?.body ?? "";
	return again === body ? undefined : again;
};
