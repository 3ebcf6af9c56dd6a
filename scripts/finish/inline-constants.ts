import type { Declaration, Plugin } from "postcss";

/** Whether a token is declared for all of the page, whatever the screen, the paper and the reader's choices. */
function isForAll({ parent }: Declaration): boolean {
	return (
		parent?.type === "rule" &&
		parent.parent?.type === "root" &&
		"selector" in parent &&
		/^(?::where\()?:root\)?$/.test(String(parent.selector))
	);
}

/**
 * Writes the value of a token where its name stands, if nothing ever changes it: a size of space is shorter than its
 * name. Colours and what else another look sets anew keep their names.
 */
export function inlineConstants(): Plugin {
	return {
		postcssPlugin: "inline-constants",
		OnceExit(root) {
			const declared = new Map<string, Declaration[]>();
			root.walkDecls(/^--/, (declaration) => {
				const { prop } = declaration;
				declared.set(prop, [...(declared.get(prop) ?? []), declaration]);
			});
			for (const [name, [only, ...others]] of declared) {
				if (!only || others.length > 0 || !isForAll(only)) continue;
				const { value } = only;
				only.remove();
				root.walkDecls((declaration) => {
					declaration.value = declaration.value.replaceAll(`var(${name})`, value);
				});
			}
		},
	};
}
