import { AtRule, type Container, list, type Plugin, Rule } from "postcss";

/** What a rule says of one property, last. */
function lastValue(rule: Rule, property: string): string | undefined {
	const found = rule.nodes.filter((node) => node.type === "decl" && node.prop === property).at(-1);
	return found?.type === "decl" ? found.value : undefined;
}

/** The media query that a rule stands in; "" where it stands in none. */
function mediaOf({ parent }: Rule): string {
	return parent?.type === "atrule" && (parent as AtRule).name === "media"
		? (parent as AtRule).params
		: "";
}

/**
 * Parts the children of flex containers by margins where `gap` does so for grids only: Safari 14.0, which cannot be
 * asked. It came to know `inset` in the same version (14.1; Chromium: 84 and 87), and that can be asked.
 */
export function flexGap(): Plugin {
	return {
		postcssPlugin: "flex-gap",
		OnceExit(root) {
			const direction = new Map<string, "row" | "column">();
			const gapsOf = new Map<string, Map<string, string[]>>();
			root.walkRules((rule) => {
				if (/flex$/.test(lastValue(rule, "display") ?? ""))
					direction.set(
						rule.selector,
						lastValue(rule, "flex-direction") === "column" ? "column" : "row",
					);
			});
			root.walkRules((rule) => {
				const way = direction.get(rule.selector);
				// One word for both ways, or the gap of rows before that of columns.
				const words = list.space(lastValue(rule, "gap") ?? "");
				const gap = way === "column" ? words[0] : words.at(-1);
				if (!way || !gap || gap === "0") return;
				const gaps = gapsOf.get(mediaOf(rule)) ?? new Map<string, string[]>();
				const declaration = `${way === "column" ? "margin-bottom" : "margin-right"}:${gap}`;
				const selectors = rule.selectors.map((selector) => `${selector}>:not(:last-child)`);
				gaps.set(declaration, [...(gaps.get(declaration) ?? []), ...selectors]);
				gapsOf.set(mediaOf(rule), gaps);
			});
			for (const [media, gaps] of gapsOf) {
				const old = new AtRule({ name: "supports", params: "not (inset:0)" });
				for (const [declaration, selectors] of gaps) {
					const [prop = "", value = ""] = declaration.split(":");
					old.append(
						new Rule({ selector: [...new Set(selectors)].join(","), nodes: [] }).append({
							prop,
							value,
						}),
					);
				}
				const holder: Container = media
					? new AtRule({ name: "media", params: media, nodes: [] }).append(old)
					: old;
				root.append(holder as AtRule);
			}
		},
	};
}
