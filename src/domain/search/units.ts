import { foldDates } from "./dates.ts";
import { type FoldedCharacter, foldCharacters, type HanMap, noHanMap } from "./fold.ts";

/** A Han character, or a whole run of other letters and digits: 4 is not in 14, CT not in CTA. */
export interface Unit {
	readonly text: string;
	/** UTF-16 offsets in the text that was given. */
	readonly start: number;
	readonly end: number;
}

const han = /^[\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{323af}]$/u;
const letterOrDigit = /^[\p{L}\p{N}\p{M}]$/u;
const space = /^\s$/u;

export function isHan(character: string): boolean {
	// The common case first: nearly every character of a Chinese page.
	return (character >= "\u4e00" && character <= "\u9fff") || han.test(character);
}

type Class = "han" | "run" | "space" | "stop";

function classOf(character: string): Class {
	if (isHan(character)) return "han";
	if (letterOrDigit.test(character)) return "run";
	return space.test(character) ? "space" : "stop";
}

/** Collects units into segments: a segment ends where something stands between that is neither letter nor digit. */
class Segmenter {
	readonly segments: Unit[][] = [];
	private segment: Unit[] = [];
	private run: FoldedCharacter[] = [];
	private spaced = false;

	private closeRun() {
		const [first] = this.run;
		const last = this.run[this.run.length - 1];
		if (first && last)
			this.segment.push({
				text: this.run.map(({ text }) => text).join(""),
				start: first.start,
				end: last.end,
			});
		this.run = [];
	}

	closeSegment() {
		this.closeRun();
		if (this.segment.length > 0) this.segments.push(this.segment);
		this.segment = [];
		this.spaced = false;
	}

	/** Space beside Han says nothing (盛　玮, 开展 CT 检查); between two Latin words it does. */
	add(character: FoldedCharacter, spacesPart: boolean) {
		const kind = classOf(character.text);
		if (kind === "stop" || (kind === "space" && spacesPart)) return this.closeSegment();
		if (kind === "space") {
			this.closeRun();
			this.spaced = true;
			return;
		}
		if (kind === "han") {
			this.closeRun();
			this.segment.push(character);
		} else {
			const previous = this.segment[this.segment.length - 1];
			const followsRun = this.run.length === 0 && previous && !isHan(previous.text);
			if (this.spaced && followsRun) this.closeSegment();
			this.run.push(character);
		}
		this.spaced = false;
	}
}

/**
 * Cuts a text into segments of units, folded and with dates written one way.
 * In a query, spaces part what is searched (`spaces: "part"`); in a page they say nothing beside Han.
 */
export function segmentText(
	text: string,
	{ hanMap = noHanMap, spaces = "ignore" }: { hanMap?: HanMap; spaces?: "ignore" | "part" } = {},
): Unit[][] {
	const segmenter = new Segmenter();
	for (const character of foldDates(foldCharacters(text, hanMap)))
		segmenter.add(character, spaces === "part");
	segmenter.closeSegment();
	return segmenter.segments;
}
