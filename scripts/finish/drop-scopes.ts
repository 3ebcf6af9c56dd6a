import type { Plugin } from "postcss";
import parser from "postcss-selector-parser";
import { fits, type Shape } from "./element-shapes.ts";
import { type Compound, compoundsOf, isStyleRule, parseSelectors } from "./selectors.ts";

/** The scopes that an element still needs, by their short names. */
export type NeededScopes = (shape: Shape) => readonly string[];

/**
 * Takes the tie to their component from those selectors that mean no other element on any page, and shortens what is
 * left. The tie weighs nothing in the cascade (scopedStyleStrategy "where"), so no style changes.
 */
export function dropScopes(shapes: ReadonlySet<Shape>): { plugin: Plugin; needed: NeededScopes } {
	const kept = new Map<string, Compound[]>();
	const shortNames = new Map<string, string>();
	const shortName = (scope: string) => {
		const name = shortNames.get(scope) ?? `_${shortNames.size.toString(36)}`;
		shortNames.set(scope, name);
		return name;
	};
	const isNeedless = ({ tag, classes, scope = "", ...rest }: Compound) =>
		(tag !== undefined || classes.length > 0) &&
		[...shapes].every(
			(shape) => shape.scopes.includes(scope) || !fits(shape, { tag, classes, scope, ...rest }),
		);
	const plugin: Plugin = {
		postcssPlugin: "drop-scopes",
		OnceExit(root) {
			root.walkRules((rule) => {
				if (!isStyleRule(rule)) return;
				const selectors = parseSelectors(rule);
				for (const compound of selectors.nodes.flatMap(compoundsOf)) {
					const { scope, scopeNode } = compound;
					if (scope === undefined || scopeNode === undefined) continue;
					if (isNeedless(compound)) scopeNode.remove();
					else {
						scopeNode.replaceWith(parser.pseudo({ value: `:where(.${shortName(scope)})` }));
						kept.set(scope, [...(kept.get(scope) ?? []), compound]);
					}
				}
				rule.selector = selectors.toString();
			});
		},
	};
	return {
		plugin,
		needed: (shape) =>
			shape.scopes
				.filter((scope) => kept.get(scope)?.some((compound) => fits(shape, compound)))
				.map(shortName),
	};
}
