import { attributeOf, type Element } from "./markup.ts";

/** What the first meta element of one of the names says; "" where none does. */
export const metaContent = (elements: readonly Element[], names: readonly string[]) =>
	elements
		.filter(
			(element) =>
				element.tagName === "meta" &&
				names.includes(attributeOf(element, "property") ?? attributeOf(element, "name") ?? ""),
		)
		.map((element) => attributeOf(element, "content") ?? "")
		.find(Boolean) ?? "";
