import type { DataPath } from "../../../lib/front-matter.ts";
import type { Entry } from "../../../lib/record.ts";

/** A name that the front matter of an article credits. */
export interface CreditedName {
	readonly path: DataPath;
	readonly role: "reporters" | "correspondents" | "photographers" | "editor";
	readonly name: string;
}

/** The name at the end of a credit: 宣传科 李文斌. */
const nameOf = (credit: string) =>
	credit
		.trim()
		.split(/[\s:：/／]+/)
		.at(-1) ?? "";

/** Everybody whom the front matter of an article credits, the editor last. */
export function creditedNames({ data: { credits } }: Entry<"articles">): CreditedName[] {
	if (!credits) return [];
	const lists = (["reporters", "correspondents", "photographers"] as const).flatMap((role) =>
		credits[role].map((credit, index) => ({
			path: ["credits", role, index],
			role,
			name: nameOf(credit),
		})),
	);
	const { editor } = credits;
	return editor === undefined
		? lists
		: [...lists, { path: ["credits", "editor"], role: "editor", name: nameOf(editor) }];
}
