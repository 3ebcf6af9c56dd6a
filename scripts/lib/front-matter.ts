import { parseFrontmatter } from "@astrojs/markdown-remark";
import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from "yaml";

/** A place in a file, both counted from 1. */
export interface Position {
	readonly line: number;
	readonly column: number;
}

/** Keys and indexes from the top of a file's data: ["appointments", 0, "organisation"]. */
export type DataPath = readonly PropertyKey[];

/** A file of the content: what it holds, and where each value of it stands. */
export interface Source {
	/** The values exactly as the site reads them: Astro's own parser made them. */
	readonly data: Readonly<Record<string, unknown>>;
	/**
	 * The text with its front matter blanked out by spaces, so that every offset and line is the file's own;
	 * "" for a YAML file.
	 */
	readonly body: string;
	/** Where the value at a path, or the nearest thing above it that exists, begins; "key" gives the place of its key. */
	readonly locate: (path: DataPath, part?: "value" | "key") => Position;
}

/** A file that cannot be read as YAML; the message is in Chinese. */
export class YamlError extends Error {
	override readonly name = "YamlError";
	readonly position: Position;

	constructor(message: string, position: Position) {
		super(message);
		this.position = position;
	}
}

/** The reasons that js-yaml gives, as an editor understands them; what is not listed gets a general sentence. */
const reasons: readonly (readonly [RegExp, string])[] = [
	[/duplicated mapping key/, "同一个字段写了两次，请删去一个"],
	[/tab/i, "缩进里有制表符（Tab），请改成空格"],
	[
		/bad indentation|a multiline key|mapping values|can not read an implicit/,
		"缩进或冒号不对：冒号后要有一个空格，同级的行要对齐",
	],
	[/unexpected end of the stream|quoted scalar/, "引号或括号没有成对"],
	[/unidentified alias|unknown tag/, "含有 * & ! 这类特殊记号，请给这一行的内容加上引号"],
];

/** Whether a value that begins with a straight quotation mark has an odd number of them in its line. */
function isUnclosed(line: string): boolean {
	const value = /^\s*(?:- +)*(?:[\w-]+: +)?(["'].*)$/.exec(line)?.[1];
	if (value === undefined) return false;
	const mark = value.charAt(0);
	const escaped = mark === '"' ? value.replace(/\\./g, "") : value;
	return (escaped.split(mark).length - 1) % 2 === 1;
}

/** Whether a value that begins with a straight double quotation mark goes on behind the next one: "会议"与"两家". */
function isQuotedInside(line: string): boolean {
	// Only behind a key or a dash: in a text over several lines such words may begin a line.
	const value = /^\s*(?:(?:- +)+(?:[\w-]+: +)?|[\w-]+: +)(".*)$/.exec(line)?.[1];
	return value !== undefined && /^"[^"]*"(?!\s*(?:$|[,:\]}#]))/.test(value.replace(/\\./g, ""));
}

/** The likeliest slip before or in the line that could not be read: YAML itself stumbles only later, and names neither. */
function likelySlip(text: string, lastLine: number): { message: string; line: number } | undefined {
	for (const [line, each] of text
		.split("\n")
		.slice(0, lastLine + 1)
		.entries()) {
		const key = /^\s*(?:- +)?([\w-]+)：/.exec(each)?.[1];
		if (key)
			return {
				message: `“${key}”后面用了全角冒号“：”，请改成半角冒号加一个空格：${key}: …`,
				line,
			};
		if (isQuotedInside(each))
			return {
				message:
					'值里的英文引号 " 和外面的引号混在一起：里面的改成中文引号“ ”，只在整个值的两头留英文引号',
				line,
			};
		if (isUnclosed(each)) return { message: "这一行的引号没有成对，请补上另一个引号", line };
	}
	return undefined;
}

interface YamlException {
	readonly reason: string;
	readonly mark?: { readonly line: number; readonly column: number };
}

function isYamlException(error: unknown): error is YamlException {
	return error instanceof Error && error.name === "YAMLException" && "reason" in error;
}

/** A character that cannot be seen, at its place: YAML says that there is one, and not where. */
function controlError(text: string, firstLine: number): YamlError {
	const index = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/u.exec(text)?.index ?? 0;
	const before = text.slice(0, index).split("\n");
	return new YamlError("有看不见的控制字符，请删去这一处再重新输入", {
		line: Math.max(1, before.length - 1 + firstLine),
		column: (before.at(-1)?.length ?? 0) + 1,
	});
}

/** Parses text that begins with front matter as Astro does; `firstLine` is the file's line on which `---` stands. */
function parseAsAstro(text: string, firstLine: number) {
	try {
		return parseFrontmatter(text, { frontmatter: "empty-with-spaces" });
	} catch (error) {
		if (!isYamlException(error)) throw error;
		if (/null byte|non-printable/.test(error.reason)) throw controlError(text, firstLine);
		const at = error.mark?.line ?? 0;
		const slip = likelySlip(text, at);
		if (slip) throw new YamlError(slip.message, { line: slip.line + firstLine, column: 1 });
		const known = reasons.find(([pattern]) => pattern.test(error.reason))?.[1];
		throw new YamlError(known ?? "这里不合 YAML 的写法：请检查冒号、引号和缩进", {
			line: at + firstLine,
			column: (error.mark?.column ?? 0) + 1,
		});
	}
}

/** The child of a node under a key or index: the pair's key node and its value node. */
function childOf(node: unknown, segment: PropertyKey): { key?: Node; value?: Node } | undefined {
	if (isSeq(node)) {
		const value = node.items[Number(segment)];
		return value ? { value: value as Node } : undefined;
	}
	if (!isMap(node)) return undefined;
	const pair = node.items.find(
		({ key }) => isScalar(key) && String(key.value) === String(segment),
	) as Pair<Node, Node | null> | undefined;
	return pair ? { key: pair.key, ...(pair.value ? { value: pair.value } : {}) } : undefined;
}

/**
 * Finds places in YAML. The second parser is asked for places alone, and only when a message needs one: the values
 * come from Astro's parser, so that the tools cannot see another value than the site.
 */
function createLocator(yaml: string, firstLine: number): Source["locate"] {
	let parsed: { root: unknown; lines: LineCounter } | undefined;
	return (path, part = "value") => {
		if (!parsed) {
			const lines = new LineCounter();
			const document = parseDocument(yaml, { lineCounter: lines, logLevel: "silent" });
			parsed = { root: document.contents, lines };
		}
		let node: unknown = parsed.root;
		let offset: number | undefined;
		for (const [index, segment] of path.entries()) {
			const child = childOf(node, segment);
			if (!child) break;
			const isLast = index === path.length - 1;
			const found = isLast && part === "key" ? child.key : (child.value ?? child.key);
			offset = found?.range?.[0] ?? offset;
			node = child.value;
		}
		if (offset === undefined) return { line: Math.max(firstLine, 1), column: 1 };
		const { line, col } = parsed.lines.linePos(offset);
		return { line: line - 1 + firstLine, column: col };
	};
}

/** Reads an article: front matter between two `---`, then MDX. Throws YamlError. */
export function readArticle(text: string): Source {
	if (!/^\s*---/.test(text))
		throw new YamlError("文章开头没有资料区：第一行要是 ---，资料写完再来一行 ---", {
			line: 1,
			column: 1,
		});
	const start = text.indexOf("---");
	const firstLine = text.slice(0, start).split("\n").length;
	const { frontmatter, rawFrontmatter, content } = parseAsAstro(text, firstLine);
	if (rawFrontmatter === "")
		throw new YamlError("资料区没有结束：在资料之后补一行 ---", { line: firstLine, column: 1 });
	return {
		data: frontmatter,
		body: content,
		locate: createLocator(rawFrontmatter, firstLine),
	};
}

/** Reads an entity, a whole file of YAML. Throws YamlError. */
export function readEntity(text: string): Source {
	const yaml = text.replace(/^\uFEFF/, "");
	const delimiter = yaml.split("\n").findIndex((line) => /^(?:---|\+\+\+)/.test(line));
	if (delimiter !== -1)
		throw new YamlError("资料文件里不要写 --- 或 +++ 这一行，请删去", {
			line: delimiter + 1,
			column: 1,
		});
	// Wrapped as front matter, an entity goes through the same parser as an article; line 0 is the wrapping.
	const { frontmatter, rawFrontmatter } = parseAsAstro(`---\n${yaml}\n---\n`, 0);
	return { data: frontmatter, body: "", locate: createLocator(rawFrontmatter, 0) };
}
