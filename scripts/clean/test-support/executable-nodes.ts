import { mdxToMdast } from "satteri";
import { parseArticle } from "../dialect.ts";

interface AnyNode {
	readonly type: string;
	readonly name?: string | null;
	readonly url?: string;
	readonly attributes?: readonly {
		readonly type: string;
		readonly value?: unknown;
		readonly name?: string;
	}[];
	readonly children?: readonly AnyNode[];
}

const elements = new Set([
	"Figure",
	"Gallery",
	"MissingFigure",
	"Attachment",
	"Metric",
	"Quote",
	"Video",
	"sup",
	"sub",
]);

/** Every node that would run, or be more than data, in the parser of @mdx-js/mdx and in Astro's own. */
export function executableNodes(mdx: string): string[] {
	return [
		...walk(parseArticle(mdx) as unknown as AnyNode).map((each) => `mdx-js ${each}`),
		...walk(mdxToMdast(mdx) as unknown as AnyNode).map((each) => `satteri ${each}`),
	];
}

function walk(node: AnyNode): string[] {
	const inner = (node.children ?? []).flatMap(walk);
	if (/^(?:mdxjsEsm|mdxFlowExpression|mdxTextExpression|html)$/.test(node.type))
		return [node.type, ...inner];
	if (node.type === "link" || node.type === "image") {
		const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(
			(node.url ?? "").replace(/[\s\p{Cc}\p{Cf}]+/gu, ""),
		)?.[1];
		if (scheme && !/^(?:https?|mailto|tel)$/i.test(scheme))
			return [`${node.type} ${scheme}`, ...inner];
	}
	if (!node.type.startsWith("mdxJsx")) return inner;
	const bad = (node.attributes ?? []).filter(
		(each) => each.type !== "mdxJsxAttribute" || typeof each.value !== "string",
	);
	const isUnknown = !elements.has(node.name ?? "");
	return [...(isUnknown ? [`element ${node.name}`] : []), ...bad.map(({ type }) => type), ...inner];
}
