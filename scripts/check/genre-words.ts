import { readFileSync } from "node:fs";
import path from "node:path";
import { commonWords } from "./common-words.ts";

/** The words of a list, parted by blanks; a line with # says what it is. */
const readWords = (name: string): string[] =>
	readFileSync(path.join(import.meta.dirname, name), "utf8")
		.split("\n")
		.filter((line) => !line.startsWith("#"))
		.flatMap((line) => line.trim().split(" "))
		.filter((word) => word.length > 1);

let made: ReadonlySet<string> | undefined;

/** The words of the genre: those of genre-words.txt, read once. */
export function genreWords(): ReadonlySet<string> {
	made ??= new Set(readWords("genre-words.txt"));
	return made;
}

/** Every word of two characters that is known: of the genre, those that it is full of, and what everybody writes. */
export function wordsOfTwo(): ReadonlySet<string> {
	return new Set(
		[...genreWords(), ...commonWords, ...readWords("everyday-words.txt")].filter(
			({ length }) => length === 2,
		),
	);
}
