import type { ChildNode, Rule } from "postcss";
import parser from "postcss-selector-parser";

/** What Astro writes beside a class of a component: `:where(.astro-fzpbxy5g)`. */
const scopeClass = /^astro-[\w-]+$/;
/** What dropScopes writes in its place: `:where(._1f)`. */
const shortScopeClass = /^_[\da-z]+$/;

/** The simple selectors of one element in a selector, without what needs more than the page's tags to know. */
export interface Compound {
	readonly tag: string | undefined;
	readonly classes: readonly string[];
	readonly scope: string | undefined;
	/** The node that states the scope. */
	readonly scopeNode: parser.Pseudo | undefined;
}

/** Whether it is a class that only ties a style to its component. */
export const isScope = (name: string) => scopeClass.test(name);

/** The scope that a part of a selector states; undefined where it states none. */
export function scopeOf(node: parser.Node): string | undefined {
	if (node.type !== "pseudo" || node.value !== ":where" || node.nodes.length !== 1)
		return undefined;
	const [only, ...others] = node.nodes[0]?.nodes ?? [];
	const isTie = only?.type === "class" && others.length === 0;
	return isTie && (isScope(only.value) || shortScopeClass.test(only.value))
		? only.value
		: undefined;
}

function compoundOf(nodes: readonly parser.Node[]): Compound {
	const scopeNode = nodes.find((node) => scopeOf(node) !== undefined);
	return {
		tag: nodes.find((node) => node.type === "tag")?.value?.toLowerCase(),
		classes: nodes.filter((node) => node.type === "class").map(({ value }) => value),
		scope: scopeNode && scopeOf(scopeNode),
		scopeNode: scopeNode?.type === "pseudo" ? scopeNode : undefined,
	};
}

/** The compounds of one selector, from its outermost element to its subject. */
export function compoundsOf(selector: parser.Selector): Compound[] {
	const groups: parser.Node[][] = [[]];
	for (const node of selector.nodes)
		if (node.type === "combinator") groups.push([]);
		else groups.at(-1)?.push(node);
	return groups.map(compoundOf);
}

/** The parsed selectors of a rule. */
export function parseSelectors(rule: Rule): parser.Root {
	return parser().astSync(rule.selector);
}

/** Whether a rule selects elements: the steps of an animation do not. */
export function isStyleRule(node: ChildNode): node is Rule {
	const { parent } = node;
	const isStep = parent?.type === "atrule" && "name" in parent && /keyframes$/.test(parent.name);
	return node.type === "rule" && !isStep;
}
