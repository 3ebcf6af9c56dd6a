import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { CborWriter, cborArray, cborText } from "./cbor.ts";
import { Postings } from "./postings.ts";
import { runPagefind } from "./run-pagefind.ts";

/** A word as Pagefind writes it: of each page or record the distance from the one before, and the places. */
function indexed(word: string, pages: readonly (readonly [number, ...number[]])[]) {
	const writer = new CborWriter().array(3).text(word).array(pages.length);
	for (const [distance, ...places] of pages) {
		writer.array(3).integer(distance);
		writer.array(places.length + 1).integer(-25);
		for (const place of places) writer.integer(place);
		writer.array(0);
	}
	return { word, bytes: writer.array(0).take() };
}

test("records of several pages in two runs become one index of pages", () => {
	const postings = new Postings();
	// Two records: pages 0 to 2 begin at places 0, 10, 20; pages 3 and 4 at 0 and 5.
	const starts = [
		[0, 10, 20],
		[0, 5],
	];
	postings.add(
		[
			indexed("医院", [
				[0, 3, 8, 4],
				[1, 6],
			]),
			indexed("一", [[1, 2, 1, 3]]),
		],
		starts,
		0,
	);
	postings.add([indexed("医院", [[0, 1]])], [[0]], 5);
	expect(postings.all()).toEqual([
		indexed("一", [
			[3, 2, 1],
			[1, 1],
		]),
		indexed("医院", [
			[0, 3],
			[1, 1, 4],
			[3, 1],
			[1, 1],
		]),
	]);
});

test("more pages than one run takes are the same as one run", async () => {
	const texts = Array.from({ length: 2_003 }, (_, number) => `医院 . n${number % 7}`);
	const folder = mkdtempSync(path.join(tmpdir(), "newsroom-postings-test-"));
	const { words } = await runPagefind(texts, folder);
	rmSync(folder, { recursive: true });
	const every = Array.from({ length: 2_003 }, (_, number) => (number === 0 ? 0 : 1));
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
