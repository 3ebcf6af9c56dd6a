import type { ElementContent } from "hast";
import { append, element, text } from "./dom.ts";

/** What is set on a stretch of text. */
export interface Marks {
	readonly href?: string | undefined;
	readonly bold?: boolean;
	readonly italic?: boolean;
	readonly strike?: boolean;
	readonly code?: boolean;
	readonly script?: "sup" | "sub" | undefined;
}

/** A stretch of text with one setting; `"\n"` alone is a line break. */
export interface Run {
	readonly text: string;
	readonly marks: Marks;
}

/** From the outside in: the order in which marks nest. */
const layers = ["bold", "italic", "strike", "href", "script", "code"] as const;
const tags = { bold: "strong", italic: "em", strike: "del", code: "code" } as const;

/** The runs as inline elements, as few and as flat as can be. Edges are trimmed, white space is one space. */
export function toInline(runs: readonly Run[]): ElementContent[] {
	return nest(bridge(tidy(levelLong(runs))), 0);
}

/** Raised text of this length and more was moved for its looks: no exponent and no note is so long. */
const longScript = 16;

/** Takes raised and lowered off stretches that are too long to be meant. */
function levelLong(runs: readonly Run[]): Run[] {
	const out: Run[] = [];
	for (let start = 0; start < runs.length; ) {
		const script = runs[start]?.marks.script;
		let end = start + 1;
		while (end < runs.length && runs[end]?.marks.script === script) end++;
		const group = runs.slice(start, end);
		const length = group.reduce((sum, { text }) => sum + text.trim().length, 0);
		const isAddress = group.some(({ text }) => /@|:\/\/|www\./.test(text));
		const isLevel = script !== undefined && (length >= longScript || isAddress);
		for (const run of group)
			out.push(isLevel ? { ...run, marks: { ...run.marks, script: undefined } } : run);
		start = end;
	}
	return out;
}

const isBreak = (run: Run | undefined) => run?.text === "\n";
const isBlank = (run: Run) => /^\s*$/.test(run.text);

/** One space at most between words, none at the edges of lines, no break at the edges. */
export function tidy(runs: readonly Run[]): Run[] {
	const out: Run[] = [];
	let endsWithSpace = true;
	for (const run of runs) {
		if (isBreak(run)) {
			trimEnd(out);
			if (out.length > 0) out.push(run);
			endsWithSpace = true;
			continue;
		}
		let value = run.text.replace(/\s+/g, " ");
		if (endsWithSpace) value = value.replace(/^ /, "");
		if (value === "") continue;
		endsWithSpace = value.endsWith(" ");
		out.push({ ...run, text: value });
	}
	while (out.length > 0) {
		trimEnd(out);
		if (!isBreak(out.at(-1))) break;
		out.pop();
	}
	return out;
}

/** Takes the spaces off the end of the last line. */
function trimEnd(runs: Run[]): void {
	for (let last = runs.at(-1); last && !isBreak(last); last = runs.at(-1)) {
		runs.pop();
		const value = last.text.trimEnd();
		if (value !== "") {
			runs.push({ ...last, text: value });
			return;
		}
	}
}

/** Lets a mark span the blanks between two runs that have it, and takes it off blanks at its edges. */
function bridge(runs: readonly Run[]): Run[] {
	const keys = ["href", "bold", "italic", "strike"] as const;
	let out = [...runs];
	for (const key of keys) {
		out = out.map((run, index) => {
			if (!isBlank(run) && !isBreak(run)) return run;
			let before = index - 1;
			while (before >= 0 && isBlank(out[before] as Run)) before--;
			let after = index + 1;
			while (after < out.length && isBlank(out[after] as Run)) after++;
			const left = out[before]?.marks[key];
			const value = left !== undefined && left === out[after]?.marks[key] ? left : undefined;
			return { ...run, marks: { ...run.marks, [key]: value, code: false, script: undefined } };
		});
	}
	return out.flatMap(splitEdges);
}

/** Moves the spaces at the edges of a marked run out of it: `** 张三**` is no bold. */
function splitEdges(run: Run): Run[] {
	if (isBlank(run) || (!run.marks.code && !run.marks.script && !run.marks.href && !run.marks.bold))
		return [run];
	const core = run.text.trim();
	const plain = { ...run.marks, code: false, script: undefined };
	const parts: Run[] = [];
	if (run.text.startsWith(" ")) parts.push({ text: " ", marks: plain });
	parts.push({ ...run, text: core });
	if (run.text.endsWith(" ")) parts.push({ text: " ", marks: plain });
	return parts;
}

function nest(runs: readonly Run[], depth: number): ElementContent[] {
	const layer = layers[depth];
	if (layer === undefined) return merge(runs);
	const out: ElementContent[] = [];
	for (let start = 0; start < runs.length; ) {
		const value = runs[start]?.marks[layer];
		let end = start + 1;
		while (end < runs.length && sameMark(runs[end]?.marks[layer], value)) end++;
		const group = runs.slice(start, end);
		start = end;
		if (!value || (slants.has(layer) && !group.some(isSaid))) {
			append(out, nest(group, depth + 1));
			continue;
		}
		// Blanks at the edges stand outside the element.
		let first = 0;
		while (first < group.length && isBlank(group[first] as Run)) first++;
		let last = group.length;
		while (last > first && isBlank(group[last - 1] as Run)) last--;
		append(out, merge(group.slice(0, first)));
		const inner = nest(group.slice(first, last), depth + 1);
		if (inner.length > 0) {
			if (layer === "href") out.push(element("a", { href: String(value) }, inner));
			else if (layer === "script") out.push(element(String(value), {}, inner));
			else out.push(element(tags[layer], {}, inner));
		}
		append(out, merge(group.slice(last)));
	}
	return out;
}

/** Marks that say something of words: an ornament or a colon alone in bold is left plain. */
const slants: ReadonlySet<string> = new Set(["bold", "italic"]);
const isSaid = ({ text }: Run) => /[\p{L}\p{N}]/u.test(text);

const sameMark = (a: unknown, b: unknown) => (a || undefined) === (b || undefined);

/** Plain runs as texts and breaks. */
function merge(runs: readonly Run[]): ElementContent[] {
	const out: ElementContent[] = [];
	for (const run of runs) {
		const last = out.at(-1);
		if (isBreak(run)) out.push(element("br"));
		else if (last?.type === "text") last.value += run.text;
		else out.push(text(run.text));
	}
	return out;
}
