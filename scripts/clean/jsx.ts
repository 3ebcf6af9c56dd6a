import type { PhrasingContent } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx";

interface JsxByType {
	readonly mdxJsxFlowElement: MdxJsxFlowElement;
	readonly mdxJsxTextElement: MdxJsxTextElement;
}

/** A component or element of MDX whose attributes are plain strings. */
export function jsx<Type extends keyof JsxByType>(
	type: Type,
	name: string,
	attributes: Readonly<Record<string, string>>,
	children: readonly PhrasingContent[] = [],
): JsxByType[Type] {
	return {
		type,
		name,
		attributes: Object.entries(attributes).map(([key, value]) => ({
			type: "mdxJsxAttribute",
			name: key,
			value,
		})),
		children: [...children],
	} as unknown as JsxByType[Type];
}
