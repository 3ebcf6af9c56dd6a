import { squeeze, unexplainedReason } from "./ledger.ts";
import type { LedgerEntry } from "./types.ts";

/**
 * The visible text that was given to the cleaner, from the text of its output and the ledger, read backwards. White
 * space is not counted. This is what conservation means: text in = text out + ledger.
 */
export function replayBackwards(outputText: string, ledger: readonly LedgerEntry[]): string {
	let text = squeeze(outputText);
	for (const entries of stepsOf(ledger).reverse()) text = undo(text, entries);
	return text;
}

/** The entries of each step that changed text; what no step explains was entered after its step. */
function stepsOf(ledger: readonly LedgerEntry[]): LedgerEntry[][] {
	const steps: LedgerEntry[][] = [];
	for (const entry of ledger) {
		if (entry.kind === "missing") continue;
		const last = steps.at(-1);
		const isSame = last?.[0]?.step === entry.step && entry.reason !== unexplainedReason;
		if (last && isSame) last.push(entry);
		else steps.push([entry]);
	}
	return steps;
}

function undo(output: string, entries: readonly LedgerEntry[]): string {
	const parts: string[] = [];
	let source = 0;
	let at = 0;
	for (const { kind, text, to, place } of entries) {
		// What was added in the middle of what was dropped stands at a place that has been passed.
		const kept = output.slice(at, at + Math.max(0, place.at - source));
		const from = squeeze(text);
		parts.push(kept, from);
		source += kept.length + from.length;
		at += kept.length + (kind === "changed" ? squeeze(to ?? "").length : 0);
	}
	parts.push(output.slice(at));
	return parts.join("");
}
