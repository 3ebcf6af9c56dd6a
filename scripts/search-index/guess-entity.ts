import { blocksOf } from "./blocks.ts";
import { type Element, elementsOf } from "./markup.ts";
import type { EntityKind } from "./page.ts";

/** How pages that do not say it show that they are the page of one thing: by their kind, or by their address. */
const byKind: readonly (readonly [RegExp, EntityKind])[] = [
	[/^(?:人物|人员|专家|医生|领导|person|people)$/i, "person"],
	[/^(?:医院|机构|成员单位|hospitals?)$/i, "hospital"],
	[/^(?:活动|事件|events?)$/i, "event"],
	[/^(?:医联体|医共体|联盟|集团|alliances?)$/i, "alliance"],
];
const byAddress: readonly (readonly [RegExp, EntityKind])[] = [
	[/\/(?:people|persons?)\/[^/]+\/?$/, "person"],
	[/\/hospitals?\/[^/]+\/?$/, "hospital"],
	[/\/events?\/[^/]+\/?$/, "event"],
	[/\/alliances?\/[^/]+\/?$/, "alliance"],
];

export function guessEntity(kind: string, url: string): EntityKind | "" {
	const plain = url.replace(/(?:index)?\.html$/, "");
	return (
		byKind.find(([pattern]) => pattern.test(kind))?.[1] ??
		byAddress.find(([pattern]) => pattern.test(plain))?.[1] ??
		""
	);
}

const nameLabel = /^(?:简称|又称|又名|别名|曾用名|原名|第二名称)[:\uff1a]?$/;
const labelled = /^(?:简称|又称|又名|别名|曾用名|原名|第二名称)[:\uff1a](.+)$/;

/** Other names that a page gives in a list or table: 简称 市一院、市医院. */
export function guessNames(root: Element, blocks: readonly string[]): string[] {
	const values: string[] = [];
	const cells = elementsOf(root).filter(({ tagName }) =>
		["dt", "dd", "th", "td"].includes(tagName),
	);
	for (const [index, cell] of cells.entries()) {
		if (!nameLabel.test(blocksOf(cell).join(""))) continue;
		for (const next of cells.slice(index + 1)) {
			if (next.tagName === "dt" || next.tagName === "th") break;
			values.push(...blocksOf(next));
			if (next.tagName === "td") break;
		}
	}
	for (const block of blocks) {
		const [, names] = labelled.exec(block) ?? [];
		if (names) values.push(names);
	}
	return values.flatMap((value) => value.split(/[、,\uff0c;\uff1b|/]/));
}
