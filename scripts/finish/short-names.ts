import type { Plugin } from "postcss";

const read = /(?<=var\(\s*)--[\w-]+/g;

/** a, b … z, aa: short names in their order. */
function shortName(index: number): string {
	const letters = 26;
	const last = String.fromCharCode("a".charCodeAt(0) + (index % letters));
	return index < letters ? last : shortName(Math.floor(index / letters) - 1) + last;
}

/**
 * Gives the custom properties of a finished sheet short names, the most used the shortest. They are the sheet's own:
 * no page and no script names one, as the policy of the pages lets no style in but from the sheet.
 */
export function shortNames(): Plugin {
	return {
		postcssPlugin: "short-names",
		OnceExit(root) {
			const uses = new Map<string, number>();
			const count = (name: string) => uses.set(name, (uses.get(name) ?? 0) + 1);
			root.walkDecls(({ prop, value }) => {
				if (prop.startsWith("--")) count(prop);
				for (const [name] of value.matchAll(read)) count(name);
			});
			const order = [...uses].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
			const short = new Map(order.map(([name], index) => [name, `--${shortName(index)}`]));
			root.walkDecls((declaration) => {
				declaration.prop = short.get(declaration.prop) ?? declaration.prop;
				declaration.value = declaration.value.replaceAll(read, (name) => short.get(name) ?? name);
			});
		},
	};
}
