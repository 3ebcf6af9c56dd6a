import { type AtRule, type ChildNode, type Plugin, Root, type Rule } from "postcss";
import parser from "postcss-selector-parser";
import { isStyleRule } from "./selectors.ts";

/** The layer whose selectors stay as they are: most rules stand in it. */
const pivot = "components";

/** Pseudo-elements cannot stand in :where() or before another selector. */
const isPseudoElement = (node: parser.Node) =>
	node.type === "pseudo" &&
	(node.value.startsWith("::") || /^:(?:before|after|first-line|first-letter)$/.test(node.value));

/** `a:hover::after` as `a:hover` and `::after`. */
function splitSelector(selector: parser.Selector): readonly [subject: string, rest: string] {
	const at = selector.nodes.findIndex(isPseudoElement);
	const cut = at === -1 ? selector.nodes.length : at;
	const text = (nodes: readonly parser.Node[]) => nodes.map(String).join("").trim();
	return [text(selector.nodes.slice(0, cut)), text(selector.nodes.slice(cut))];
}

/** Takes the weight out of a rule's selectors: between layers, order alone decides. */
function lower(rule: Rule): void {
	const plain: string[] = [];
	const withElement: string[] = [];
	for (const selector of parser().astSync(rule.selector).nodes) {
		const [subject, element] = splitSelector(selector);
		if (element === "") plain.push(subject);
		else
			withElement.push(
				subject === "" || subject === "*" ? element : `:where(${subject})${element}`,
			);
	}
	// `*` and elements alone keep their names: nothing is lighter than them but the order that they stand in.
	const wrapped =
		plain.length === 0
			? []
			: plain[0] === "*" && plain.length === 1
				? ["*"]
				: [`:where(${plain.join(",")})`];
	rule.selector = [...wrapped, ...withElement].join(",");
}

/** Gives a rule's selectors the weight of so many ids more than they have. */
function raise(rule: Rule, ids: number): void {
	rule.selector = parser()
		.astSync(rule.selector)
		.nodes.map((selector) => {
			const [subject, element] = splitSelector(selector);
			return subject + ":not(#_)".repeat(ids) + element;
		})
		.join(",");
}

/**
 * Flattens the cascade layers of a finished sheet, for browsers that drop what stands in one (Safari before 15.4,
 * Chromium before 99). Layers under `components` lose their weight through :where(), which those browsers know, and
 * keep their order; those above gain the weight of an id. So a later layer wins as it did, whatever its selectors.
 * Within a lowered layer, the later of two rules wins where the heavier one did before: write such rules in order.
 */
export function flattenLayers(): Plugin {
	return {
		postcssPlugin: "flatten-layers",
		OnceExit(root: Root) {
			const order: string[] = [];
			const layers = new Map<string, ChildNode[]>();
			const isLayer = (node: ChildNode): node is AtRule =>
				node.type === "atrule" && node.name === "layer";
			for (const node of [...root.nodes]) {
				if (node.type === "comment") continue;
				if (!isLayer(node))
					throw node.error("Every style stands in a cascade layer (src/styles/layers.css)");
				const names = node.params.split(",").map((name) => name.trim());
				for (const name of names) if (!order.includes(name)) order.push(name);
				const [name = ""] = names;
				if (node.nodes) layers.set(name, [...(layers.get(name) ?? []), ...node.nodes]);
			}
			const flat = new Root();
			for (const [index, name] of order.entries()) {
				const height = index - order.indexOf(pivot);
				for (const node of layers.get(name) ?? []) flat.append(node);
				const from = flat.nodes.length - (layers.get(name)?.length ?? 0);
				const own = flat.nodes.slice(from);
				const change = (node: ChildNode): void => {
					if (isStyleRule(node)) {
						if (height < 0) lower(node);
						if (height > 0) raise(node, height);
					} else if (node.type === "atrule") node.nodes?.forEach(change);
				};
				own.forEach(change);
			}
			root.removeAll();
			root.append(flat.nodes);
		},
	};
}
