import type { Nodes, Root, Text } from "hast";
import { textsOf } from "./dom.ts";
import { limits } from "./limits.ts";
import type { StepName } from "./step-names.ts";
import type { LedgerEntry } from "./types.ts";

/** A replacement within one text: [start, end) of its value becomes `to`. */
export interface Edit {
	readonly start: number;
	readonly end: number;
	readonly to: string;
	readonly reason: string;
	/** The span is to be listed as dropped, not as changed. */
	readonly isDrop?: boolean;
}

interface Draft {
	readonly kind: LedgerEntry["kind"];
	readonly reason: string;
	readonly text: string;
	readonly to?: string;
	/** Where in the step's input text, and how much of it, white space not counted. */
	readonly at: number;
	readonly length: number;
}

interface Run {
	readonly step: StepName;
	readonly source: string;
	readonly drafts: readonly Draft[];
}

/** From so many characters on it pays to remember what `squeeze` makes of a text. */
const longText = 1_000;

/** A text without its white space: the unit in which conservation is counted. */
export const squeeze = (value: string): string => value.replace(/\s+/g, "");

/**
 * The book of everything that did not come through as it was. A step is opened with the tree it gets and closed with
 * the tree it leaves: what its entries do not explain is found by comparing the two and entered too, so that
 * text in = text out + ledger holds whatever a step does.
 */
export class Ledger {
	readonly #runs: Run[] = [];
	#step: StepName = "parse";
	#source = "";
	#drafts: Draft[] = [];
	/** Long texts that the last step left, and what `squeeze` makes of them: most steps leave most as they are. */
	#squeezed = new Map<string, string>();
	/** The nodes of the step's input that have a place, and where each begins. */
	#numbered: Nodes[] = [];
	#places: number[] = [];
	/** The same to look up, made when a step first asks: most have nothing to enter. */
	#starts: Map<Nodes, number> | undefined;

	/** The visible text that the cleaner was given. */
	get sourceText(): string {
		return this.#runs[0]?.source ?? this.#source;
	}

	open(step: StepName, tree: Root): void {
		this.#step = step;
		this.#drafts = [];
		this.#starts = undefined;
		const numbered: Nodes[] = [];
		const places: number[] = [];
		const parts: string[] = [];
		let length = 0;
		const number = (node: Nodes): void => {
			if (node.type === "text") {
				numbered.push(node);
				places.push(length);
				const part = this.#squeezed.get(node.value) ?? squeeze(node.value);
				parts.push(part);
				length += part.length;
			} else if ("children" in node) {
				if (node.type === "element" && node.children.length === 0) {
					numbered.push(node);
					places.push(length);
				}
				for (const child of node.children) number(child);
			}
		};
		number(tree);
		this.#numbered = numbered;
		this.#places = places;
		this.#source = parts.join("");
	}

	/** Enters what `node` says as dropped; the caller takes the node out. Nothing visible, no entry. */
	drop(node: Nodes, reason: string): void {
		const texts = textsOf(node);
		const value = texts.map((each) => each.value).join("");
		const length = squeeze(value).length;
		const first = texts[0];
		if (!first || length === 0) return;
		const text = value.replace(/\s+/g, " ").trim();
		this.#drafts.push({ kind: "dropped", reason, text, at: this.#start(first), length });
	}

	/** Applies replacements to a text, given by their places in its value as the step got it, and enters them. */
	edit(node: Text, edits: readonly Edit[]): void {
		const { value } = node;
		const parts: string[] = [];
		let done = 0;
		let at = this.#start(node);
		for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
			if (edit.start < done) continue;
			const text = value.slice(edit.start, edit.end);
			const before = value.slice(done, edit.start);
			parts.push(before, edit.to);
			done = edit.end;
			at += squeeze(before).length;
			const length = squeeze(text).length;
			const to = edit.isDrop ? {} : { to: edit.to };
			const kind = edit.isDrop ? "dropped" : "changed";
			this.#drafts.push({ kind, reason: edit.reason, text, ...to, at, length });
			at += length;
		}
		parts.push(value.slice(done));
		node.value = parts.join("");
	}

	/** Enters text that the output has and the input did not show (the name of a video, from an attribute). */
	add(place: Nodes, to: string, reason: string): void {
		this.#drafts.push({ kind: "changed", reason, text: "", to, at: this.#start(place), length: 0 });
	}

	/** Enters a picture that is no picture of the article: `text` stays empty, `to` is its address. */
	dropPicture(place: Nodes, reason: string, src: string): void {
		const at = this.#start(place);
		this.#drafts.push({ kind: "dropped", reason, text: "", to: src, at, length: 0 });
	}

	/** Enters a picture that cannot be had, at the place of an empty element of the step's input. */
	missing(place: Nodes, reason: string, caption: string, src?: string): void {
		const to = src === undefined ? {} : { to: src };
		const at = this.#start(place);
		this.#drafts.push({ kind: "missing", reason, text: caption, ...to, at, length: 0 });
	}

	/** Closes a step with the tree it leaves. */
	close(tree: Root): void {
		const known = this.#squeezed;
		this.#squeezed = new Map();
		const parts = textsOf(tree).map(({ value }) => {
			const part = known.get(value) ?? squeeze(value);
			if (value.length >= longText) this.#squeezed.set(value, part);
			return part;
		});
		this.closeWith(parts.join(""));
	}

	/** The same with the text of what it leaves, white space removed. */
	closeWith(output: string): void {
		const drafts = this.#drafts
			.map((draft, index) => ({ draft, index }))
			.sort((a, b) => a.draft.at - b.draft.at || a.index - b.index)
			.map(({ draft }) => draft);
		const unexplained = difference(replay(this.#source, drafts), output);
		this.#runs.push({ step: this.#step, source: this.#source, drafts });
		if (!unexplained) return;
		// A step of its own, after the other: its input is what the entries say the output should be.
		this.#runs.push({
			step: this.#step,
			source: replay(this.#source, drafts),
			drafts: [{ kind: "changed", reason: unexplainedReason, ...unexplained }],
		});
	}

	/** The book, with every place given in the blocks of the output. */
	entries(blocks: readonly string[]): LedgerEntry[] {
		const ends: number[] = [];
		let end = 0;
		for (const block of blocks) {
			end += squeeze(block).length;
			ends.push(end);
		}
		const shifts = this.#runs.map(({ drafts }) => shiftOf(drafts));
		const entries: LedgerEntry[] = [];
		for (const [index, { step, source, drafts }] of this.#runs.entries()) {
			for (const { kind, reason, text, to, at } of drafts) {
				const final = shifts.slice(index).reduce((place, shift) => shift(place), at);
				const before = source.slice(Math.max(0, at - limits.contextLength), at);
				const place = { at, block: blockAt(ends, final), before };
				entries.push({
					id: entries.length + 1,
					kind,
					step,
					reason,
					text,
					...(to === undefined ? {} : { to }),
					place,
				});
			}
		}
		return entries;
	}

	#start(node: Nodes): number {
		this.#starts ??= new Map(this.#numbered.map((each, index) => [each, this.#places[index] ?? 0]));
		const start = this.#starts.get(node);
		if (start !== undefined) return start;
		if ("children" in node)
			for (const child of node.children) {
				const inner = this.#start(child);
				if (inner >= 0) return inner;
			}
		return -1;
	}
}

/** The reason of an entry that no step gave: a mistake in a step, found and entered all the same. */
export const unexplainedReason = "转换时文字有出入";

/** What a text becomes by the entries of a step. */
function replay(source: string, drafts: readonly Draft[]): string {
	const parts: string[] = [];
	let done = 0;
	for (const { kind, at, length, to } of drafts) {
		if (kind === "missing") continue;
		parts.push(source.slice(done, Math.max(done, at)), kind === "changed" ? squeeze(to ?? "") : "");
		done = Math.max(done, at + length);
	}
	parts.push(source.slice(done));
	return parts.join("");
}

/** The middle in which two texts differ, or undefined. */
function difference(from: string, to: string) {
	if (from === to) return undefined;
	let start = 0;
	while (start < from.length && start < to.length && from[start] === to[start]) start++;
	let tail = 0;
	const most = Math.min(from.length, to.length) - start;
	while (tail < most && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail++;
	const text = from.slice(start, from.length - tail);
	return { at: start, length: text.length, text, to: to.slice(start, to.length - tail) };
}

/** A function that carries a place of a step's input text over into its output text. */
function shiftOf(drafts: readonly Draft[]): (place: number) => number {
	const moves = drafts.filter(({ kind }) => kind !== "missing");
	const sums: number[] = [];
	let sum = 0;
	for (const { length, to } of moves) {
		sum += squeeze(to ?? "").length - length;
		sums.push(sum);
	}
	return (place) => {
		let low = 0;
		let high = moves.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			const move = moves[middle];
			if (move && move.at + move.length <= place && move.at < place) low = middle + 1;
			else high = middle;
		}
		const next = moves[low];
		const inside = next && next.at < place ? next.at : place;
		return inside + (sums[low - 1] ?? 0);
	};
}

/** The index of the block that holds a place, -1 before the first. */
function blockAt(ends: readonly number[], place: number): number {
	if (place <= 0) return -1;
	let low = 0;
	let high = ends.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((ends[middle] ?? 0) < place) low = middle + 1;
		else high = middle;
	}
	return Math.min(low, ends.length - 1);
}
