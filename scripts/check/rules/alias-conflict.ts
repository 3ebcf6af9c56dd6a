import { href, type Target } from "../../../src/domain/urls.ts";
import { allEntries, type ContentRecord, type Entry } from "../../lib/record.ts";
import { at, type Rule } from "../rule.ts";

const fixedPages = [
	"home",
	"news",
	"hospitals",
	"people",
	"events",
	"alliances",
	"search",
	"feeds",
	"agreements",
	"figures",
	"corrections",
	"openData",
	"about",
	"notFound",
] as const;

const pageOf = {
	articles: "article",
	hospitals: "hospital",
	people: "person",
	events: "event",
	alliances: "alliance",
} as const;

const addressOf = ({ collection, id }: Entry) => pathKey({ page: pageOf[collection], id });

/** An address in one form, so that /a, /a/ and an escaped /a/ are one. */
function pathKey(target: Target | string): string {
	const address = typeof target === "string" ? target : href(target, "/");
	const decoded = URL.canParse(address, "https://site.invalid")
		? new URL(address, "https://site.invalid").pathname
		: address;
	return decoded.replace(/\/$/, "");
}

/** Every address of the site that an alias must leave alone, with who has it. */
function takenAddresses(record: ContentRecord): Map<string, string> {
	return new Map([
		...fixedPages.map((page) => [pathKey({ page }), "网站固定页面"] as const),
		...allEntries(record).map((entry) => [addressOf(entry), ` ${entry.file} `] as const),
	]);
}

/**
 * A former address belongs to nobody else.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * aliases: [/news/2024/old-name/]
 *
 * @example bad 2:11
 * # articles/2025/2025-09-05-other/index.mdx
 * aliases: [/news/2025/2025-09-04-launch]
 *
 * @example bad 2:11
 * # articles/2025/2025-09-05-other/index.mdx
 * aliases: [/about/]
 *
 * @example bad 2:11
 * # articles/2025/2025-09-05-other/index.mdx
 * aliases: [/old/]
 * # articles/2025/2025-09-06-third/index.mdx
 * aliases: [/old]
 */
export const aliasConflict: Rule = {
	id: "alias-conflict",
	severity: "error",
	canWaive: false,
	since: "0.1",
	about: "旧网址不能与现有页面或别人的旧网址相同",
	check: (record) => {
		const taken = takenAddresses(record);
		return allEntries(record).flatMap((entry) =>
			entry.data.aliases.flatMap((alias, index) => {
				const key = pathKey(alias);
				const owner = taken.get(key);
				taken.set(key, owner ?? ` ${entry.file} `);
				if (owner === undefined) return [];
				return {
					...at(entry, ["aliases", index]),
					message: `旧网址“${alias}”已经是${owner}的网址`,
					mend: "删去这个旧网址，或核对它原来属于谁",
				};
			}),
		);
	},
};
