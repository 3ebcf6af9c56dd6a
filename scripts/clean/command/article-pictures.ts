import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { PictureOutcome } from "../pictures/store.ts";
import type { LedgerEntry } from "../types.ts";
import { hashOf } from "./ledger-file.ts";
import type { Place } from "./place.ts";

export type StoredOutcome = Extract<PictureOutcome, { readonly file: string }>;

export const isStored = (outcome: PictureOutcome): outcome is StoredOutcome =>
	outcome.file !== undefined;

/** Pictures that the article's folder has already and nobody has changed: absolute files by address. */
export function presentPictures({ folder, ledger }: Place): Map<string, string> {
	const present = new Map<string, string>();
	for (const [src, name] of Object.entries(ledger?.pictures ?? {})) {
		const file = path.join(folder, name);
		if (existsSync(file) && hashOf(readFileSync(file)) === ledger?.written[name])
			present.set(src, file);
	}
	return present;
}

/** The name of a stored picture's file: several articles in one folder must not share picture-01. */
export function fileNameOf(outcome: StoredOutcome, { name }: Place): string {
	const stem = name === "index.mdx" ? "" : `${path.parse(name).name}-`;
	return `${stem}${outcome.picture.name}.${outcome.extension}`;
}

/** The entries of pictures that could not be had, after those of the cleaner. */
export function missingEntries(
	ledger: readonly LedgerEntry[],
	outcomes: readonly PictureOutcome[],
): LedgerEntry[] {
	return outcomes
		.filter(({ failure }) => failure !== undefined)
		.map(({ picture, failure }, index) => ({
			id: ledger.length + index + 1,
			kind: "missing",
			step: "figures",
			reason: `图片没有取到：${failure}`,
			text: picture.caption ?? "",
			to: picture.src.startsWith("data:") ? "data:" : picture.src,
			place: { at: 0, block: -1, before: picture.name },
		}));
}

/** The cover: the first stored picture that does not move; its use is for a person to confirm. */
export function coverOf(outcomes: readonly StoredOutcome[], place: Place, title: string) {
	const first = outcomes.find(({ extension }) => extension !== "gif");
	if (!first) return {};
	const { alt, caption } = first.picture;
	return {
		cover: {
			image: `./${fileNameOf(first, place)}`,
			alt: alt || caption || title,
			...(caption ? { caption } : {}),
			consent: "pending",
		},
	};
}

/** What is to be asked of the source for the gaps, each with its caption. */
export function missingTasks(entries: readonly LedgerEntry[]): string[] {
	return entries
		.filter(({ kind }) => kind === "missing")
		.map(({ text, reason }) => (text ? `“${text}”：${reason}` : reason));
}
