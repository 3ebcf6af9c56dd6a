import type { Nodes, Root } from "mdast";
import {
	type ProseComponent,
	proseAddresses,
	proseComponents,
	proseElements,
} from "../../src/domain/prose-components.ts";
import { parseArticle } from "./dialect.ts";
import { gateReason } from "./gate-reasons.ts";
import { isJsx } from "./mdast-text.ts";

/** Something in an article that the site must not build. */
export interface GateFinding {
	/** From 1, counted in the whole file, front matter included. */
	readonly line: number;
	readonly column: number;
	/** The kind of node, e.g. `mdxjsEsm`, `link`. */
	readonly node: string;
	/** In Chinese: what is wrong and how to mend it. */
	readonly message: string;
}

export interface GateOptions {
	/** Pictures may lie outside the article's folder: for a draft that is not yet fit to publish. default: false */
	readonly picturesAnywhere?: boolean;
}

/**
 * Reads an article as the site does and lists everything in it that is not plain data: code, unknown components,
 * attributes that are no plain strings, addresses of other schemes, HTML. An empty list lets it pass.
 */
export function checkGate(mdx: string, options: GateOptions = {}): GateFinding[] {
	const source = blankFrontMatter(mdx);
	let tree: Root;
	try {
		tree = parseArticle(source);
	} catch (error) {
		return [...hiddenCharacters(source), unreadable(error)];
	}
	return checkTree(tree, source, options);
}

/** The same for an article that has just been read from `source`. */
export function checkTree(tree: Root, source: string, options: GateOptions = {}): GateFinding[] {
	const findings = hiddenCharacters(source);
	walk(tree, findings, options);
	return findings;
}

function hiddenCharacters(source: string): GateFinding[] {
	const control = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff]/u.exec(source);
	if (!control) return [];
	const message = "有看不见的控制字符，会让文字显示成另一个样子。请删去这一处再重新输入。";
	return [at(source, control.index, "text", message)];
}

/** The front matter as empty lines, so that lines keep their numbers. */
function blankFrontMatter(mdx: string): string {
	const match = /^---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?=\r?\n|$)/.exec(mdx);
	return match ? match[0].replace(/[^\r\n]/g, "") + mdx.slice(match[0].length) : mdx;
}

function at(source: string, offset: number, node: string, message: string): GateFinding {
	const before = source.slice(0, offset).split("\n");
	return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, node, message };
}

function unreadable(error: unknown): GateFinding {
	const { line, column, reason } = error as { line?: number; column?: number; reason?: string };
	// Of a tag that is never closed the parser gives the place in words alone: (9:1-9:8).
	const [, lineInWords, columnInWords] = /\((\d+):(\d+)/.exec(reason ?? "") ?? [];
	return {
		line: line ?? Number(lineInWords ?? 1),
		column: column ?? Number(columnInWords ?? 1),
		node: "root",
		message: gateReason(reason ?? String(error)),
	};
}

function walk(node: Nodes, findings: GateFinding[], options: GateOptions): void {
	for (const message of problemsOf(node, options)) {
		const start = node.position?.start;
		findings.push({
			line: start?.line ?? 1,
			column: start?.column ?? 1,
			node: nameOf(node),
			message,
		});
	}
	if ("children" in node) for (const child of node.children) walk(child, findings, options);
}

const nameOf = (node: Nodes) => (isJsx(node) ? `${node.type} ${node.name ?? "<>"}` : node.type);

function problemsOf(node: Nodes, options: GateOptions): string[] {
	switch (node.type) {
		case "mdxjsEsm":
			return [
				"这里是会执行的 import 或 export 代码。若是文字，把第一个字母写成字符引用：&#105;mport、&#101;xport。",
			];
		case "mdxFlowExpression":
		case "mdxTextExpression":
			return [
				`花括号里的内容会当代码执行：{${short(node.value)}}。若是文字，在 { 前加反斜杠：\\{。`,
			];
		case "html":
			return ["这里是 HTML。请改成 Markdown，或删去。"];
		case "image":
			return isPictureAddress(node.url, options)
				? []
				: [`图片地址不能用：${short(node.url)}。请用 https 网址或文章文件夹里的文件。`];
		case "link":
		case "definition":
			return isLinkAddress(node.url)
				? []
				: [`链接地址不能用：${short(node.url)}。请用 http、https、mailto、tel 或站内地址。`];
		case "imageReference":
		case "linkReference":
			return [];
	}
	return isJsx(node) ? problemsOfJsx(node) : [];
}

function problemsOfJsx(
	node: Extract<Nodes, { type: "mdxJsxFlowElement" | "mdxJsxTextElement" }>,
): string[] {
	const name = node.name ?? "";
	const isPlainElement = (proseElements as readonly string[]).includes(name);
	const isComponent = Object.hasOwn(proseComponents, name);
	if (!isPlainElement && !isComponent)
		return [
			`不能使用 <${name}>。可用的组件：${Object.keys(proseComponents).join("、")}；可用的标签：sup、sub。若是文字，在 < 前加反斜杠：\\<。`,
		];
	const allowed: readonly string[] = isComponent ? proseComponents[name as ProseComponent] : [];
	return node.attributes.flatMap((each) => {
		if (each.type === "mdxJsxExpressionAttribute") return [`<${name}> 里不能用 {...} 展开属性。`];
		if (!allowed.includes(each.name))
			return [
				`<${name}> 没有属性 ${each.name}。${allowed.length ? `可用：${allowed.join("、")}。` : "它不带属性。"}`,
			];
		if (typeof each.value !== "string")
			return [
				`<${name}> 的 ${each.name} 要写成引号里的文字：${each.name}="…"，不能用花括号，也不能省略。`,
			];
		const isAddress = (proseAddresses as readonly string[]).includes(each.name);
		if (isAddress && !isPictureAddress(each.value) && !isLinkAddress(each.value))
			return [
				`<${name}> 的 ${each.name} 地址不能用：${short(each.value)}。请用 https 网址或站内地址。`,
			];
		return [];
	});
}

const short = (value: string) => (value.length > 40 ? `${value.slice(0, 40)}…` : value);

/** Browsers drop control characters and spaces from an address before they read its scheme. */
const bare = (url: string) => url.replace(/[\s\p{Cc}\p{Cf}]+/gu, "");
const schemeOf = (url: string) => /^([a-z][a-z0-9+.-]*):/i.exec(bare(url))?.[1]?.toLowerCase();

function isLinkAddress(url: string): boolean {
	const scheme = schemeOf(url);
	if (scheme === undefined) return !/^[/\\]{2}/.test(bare(url));
	return /^(?:https?|mailto|tel)$/.test(scheme);
}

function isPictureAddress(url: string, { picturesAnywhere }: GateOptions = {}): boolean {
	const scheme = schemeOf(url);
	if (scheme === undefined) {
		const leaves = /(?:^|[/\\])\.\.(?:[/\\]|$)/.test(url) && !picturesAnywhere;
		return url !== "" && !leaves && !/^[/\\]{2}/.test(bare(url));
	}
	return /^https?$/.test(scheme);
}
