import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { cborArray, cborNumber, cborText } from "./cbor.ts";
import { Postings } from "./postings.ts";
import { runPagefind } from "./run-pagefind.ts";

/** A word as Pagefind writes it: each page by its distance from the one before, its places, its places in titles. */
function indexed(word: string, distances: readonly number[]) {
	const pages = distances.map((distance) =>
		Buffer.concat([cborArray(3), cborNumber(distance), cborArray(1), cborNumber(7), cborArray(0)]),
	);
	const bytes = Buffer.concat([
		cborArray(3),
		cborText(word),
		cborArray(pages.length),
		...pages,
		cborArray(0),
	]);
	return { word, bytes };
}

test("two runs become one index", () => {
	const postings = new Postings();
	postings.add([indexed("医院", [1, 2]), indexed("一", [0])], 0);
	postings.add([indexed("医院", [4, 1])], 10);
	expect(postings.all()).toEqual([indexed("一", [0]), indexed("医院", [1, 2, 11, 1])]);
});

test("more pages than one run takes are the same as one run", async () => {
	const texts = Array.from({ length: 1_003 }, (_, number) => `医院 . n${number % 7}`);
	const folder = mkdtempSync(path.join(tmpdir(), "newsroom-postings-test-"));
	const { words } = await runPagefind(texts, folder);
	rmSync(folder, { recursive: true });
	const every = Array.from({ length: 1_003 }, (_, number) => (number === 0 ? 0 : 1));
	const [first] = words;
	expect(words.map(({ word }) => word)).toEqual(["n0", "n1", "n2", "n3", "n4", "n5", "n6", "医院"]);
	expect(first?.bytes.subarray(0, 4)).toEqual(Buffer.concat([cborArray(3), cborText("n0")]));
	const last = words.at(-1)?.bytes ?? Buffer.alloc(0);
	expect(last.subarray(0, 11)).toEqual(
		Buffer.concat([cborArray(3), cborText("医院"), cborArray(every.length)]),
	);
	// [page, [weight, place], []]: the same for each page but for the distance of the first.
	const step = last.subarray(-8, -1);
	expect(last.length).toBe(11 + every.length * step.length + 1);
});
