import type { Nodes, Root, RootContent } from "mdast";
import type { MdxJsxFlowElement } from "mdast-util-mdx";
import { mayListAttendees } from "../domain/attendees.ts";

/** The words of a node; the items of a list stand in lines of their own. */
function textOf(node: Nodes): string {
	if ("value" in node) return node.value;
	if (!("children" in node)) return "";
	return node.children.map(textOf).join(node.type === "list" ? "\n" : "");
}

/** `<AttendeeTable attendees={props.attendees?.("…")} />`: the page that shows the text reads the passage with the record. */
function tableFor(passage: string): MdxJsxFlowElement {
	const callee = {
		type: "MemberExpression" as const,
		object: { type: "Identifier" as const, name: "props" },
		property: { type: "Identifier" as const, name: "attendees" },
		computed: false,
		optional: false,
	};
	const expression = {
		type: "ChainExpression" as const,
		expression: {
			type: "CallExpression" as const,
			callee,
			arguments: [{ type: "Literal" as const, value: passage }],
			optional: true,
		},
	};
	return {
		type: "mdxJsxFlowElement",
		name: "AttendeeTable",
		attributes: [
			{
				type: "mdxJsxAttribute",
				name: "attendees",
				value: {
					type: "mdxJsxAttributeValueExpression",
					value: `props.attendees?.(${JSON.stringify(passage)})`,
					data: {
						estree: {
							type: "Program",
							sourceType: "module",
							comments: [],
							body: [{ type: "ExpressionStatement", expression }],
						},
					},
				},
			},
		],
		children: [],
	};
}

/** Sets a table by organisation below every paragraph and list that may name many who were present. The text stays. */
export function remarkAttendees() {
	return (tree: Root): undefined => {
		let before = "";
		tree.children = tree.children.flatMap((node): RootContent[] => {
			const text = node.type === "paragraph" || node.type === "list" ? textOf(node) : "";
			const isLong = mayListAttendees(text, node.type === "list" ? before : "");
			before = textOf(node);
			return isLong ? [node, tableFor(text)] : [node];
		});
	};
}
