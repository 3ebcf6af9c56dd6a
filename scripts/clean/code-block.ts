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
	const lines = dedent(linesOf(onlyCode(pre ?? node)).replace(/[\u00a0\u2007\u202f]/g, " "));
	const language = languageOf(pre ?? node);
	const properties = language ? { className: [`language-${language}`] } : {};
	return element("pre", {}, [element("code", properties, [text(lines)])]);
}

/** Where every line is a `code` of its own, the white space between them is the page's, not the program's. */
function onlyCode(pre: Element): Element {
	const codes = pre.children.filter(
		(child) => child.type === "element" && child.tagName === "code",
	);
	const isElse = pre.children.some(
		(child) => !codes.includes(child) && rawText(child).trim() !== "",
	);
	return codes.length < 2 || isElse ? pre : { ...pre, children: codes };
}

/** Without empty lines at the ends, spaces at the ends of lines, and the indent that all lines share. */
function dedent(value: string): string {
	const lines = value.split(/\r\n?|\n/).map((line) => line.trimEnd());
	while (lines.length > 0 && lines[0] === "") lines.shift();
	while (lines.length > 0 && lines.at(-1) === "") lines.pop();
	const indents = lines
		.filter((line) => line !== "")
		.map((line) => line.length - line.trimStart().length);
	const shared = indents.length > 0 ? indents.reduce((a, b) => Math.min(a, b)) : 0;
	return lines.map((line) => line.slice(shared)).join("\n");
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
