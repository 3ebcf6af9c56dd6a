import type { Element, Nodes } from "hast";
import { attribute, element, findElement, hasClass, rawText, text } from "./dom.ts";

/** Whether an element is a block of program text: a `pre` with `code` in it, or WeChat's own code snippet. */
export function isCodeBlock(node: Element): boolean {
	if (node.tagName === "section" && hasClass(node, "code-snippet__fix"))
		return findElement(node, ({ tagName }) => tagName === "pre") !== undefined;
	if (node.tagName !== "pre") return false;
	const isMarked = /code|hljs|prettyprint|language-|brush:/.test(attribute(node, "class") ?? "");
	const code = findElement(node, ({ tagName }) => tagName === "code");
	if (!isMarked && !code) return false;
	// Old editors set prose in `pre`; a program is not mostly Han outside its `code`.
	return code !== undefined || hanShare(rawText(node)) < 0.5;
}

/** The block as `pre > code` with its lines as they were shown. */
export function codeBlock(node: Element): Element {
	const pre = node.tagName === "pre" ? node : findElement(node, ({ tagName }) => tagName === "pre");
	const lines = linesOf(pre ?? node)
		.replace(/[\u00a0\u2007\u202f]/g, " ")
		.replace(/^\n+|\s+$/g, "");
	const language = languageOf(pre ?? node);
	const properties = language ? { className: [`language-${language}`] } : {};
	return element("pre", {}, [element("code", properties, [text(lines)])]);
}

/** Text with a line break for `br`, and one after each `code`, `li`, `p` or `div` that is a line of its own. */
function linesOf(node: Nodes): string {
	if (node.type === "text") return node.value;
	if (node.type === "element" && node.tagName === "br") return "\n";
	if (!("children" in node)) return "";
	const inner = node.children.map(linesOf).join("");
	const isLine =
		node.type === "element" &&
		/^(?:code|p|div|li)$/.test(node.tagName) &&
		inner !== "" &&
		!inner.endsWith("\n");
	return isLine ? `${inner}\n` : inner;
}

function languageOf(node: Element): string | undefined {
	const code = findElement(node, ({ tagName }) => tagName === "code") ?? node;
	const classes = `${attribute(node, "class") ?? ""} ${attribute(code, "class") ?? ""}`;
	const language =
		attribute(node, "data-lang") ??
		attribute(code, "data-lang") ??
		/\b(?:language|lang|brush:)[-_ ]?([\w+#-]{1,20})/.exec(classes)?.[1];
	return language && /^[a-z][\w+#-]{0,19}$/i.test(language) ? language.toLowerCase() : undefined;
}

function hanShare(value: string): number {
	const letters = value.match(/[\p{L}\p{N}]/gu) ?? [];
	const han = value.match(/\p{Script=Han}/gu) ?? [];
	return letters.length ? han.length / letters.length : 0;
}
