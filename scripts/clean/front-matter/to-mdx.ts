import { stringify } from "yaml";

/** Data as YAML that every parser reads back unchanged: all strings quoted, no anchors, no folded lines. */
export function toYaml(data: unknown): string {
	return stringify(data, {
		defaultStringType: "QUOTE_DOUBLE",
		defaultKeyType: "PLAIN",
		lineWidth: 0,
		aliasDuplicateObjects: false,
	});
}

/** An article's file: front matter between two lines, then the body. */
export function toMdx(data: Record<string, unknown>, body: string): string {
	return `---\n${toYaml(data)}---\n\n${body}`;
}
