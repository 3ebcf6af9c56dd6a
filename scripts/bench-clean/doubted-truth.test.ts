import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WrongUseError } from "../lib/errors.ts";
import { readCorpus } from "./corpus.ts";
import { writeCorrectedTruth } from "./doubted-truth.ts";

const sound = {
	scored: true,
	text: "青禾县人民医院举行义诊。\n欢迎关注青禾义诊。",
	headings: [],
	junk: ["点击上方蓝字"],
	images: { must: ["AbCdEfGhIjKl"] },
};

let root: string;

beforeEach(() => {
	root = mkdtempSync(path.join(tmpdir(), "corpus-"));
	for (const name of ["frag", "page", "gt", "cases"]) mkdirSync(path.join(root, name));
	for (const name of ["cases.mjs", "score.mjs"]) writeFileSync(path.join(root, name), "");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function doubtsOf(truth: object, html = "<p>青禾县人民医院举行义诊。</p>") {
	writeFileSync(path.join(root, "frag", "01.html"), html);
	writeFileSync(path.join(root, "gt", "01.json"), JSON.stringify(truth));
	const doubts = writeCorrectedTruth(readCorpus(root), path.join(root, "corrected"));
	const corrected = readFileSync(path.join(root, "corrected", "gt", "01.json"), "utf8");
	return { doubts, corrected: JSON.parse(corrected) };
}

describe("the truth of a corpus", () => {
	it("is left as it is where nothing contradicts it", () => {
		expect(doubtsOf(sound)).toEqual({ doubts: [], corrected: sound });
	});

	it("is doubted where a picture's address is a piece of a tag", () => {
		const { doubts, corrected } = doubtsOf({ ...sound, images: { must: ["<img class="] } });
		expect(doubts).toHaveLength(1);
		expect(corrected.images.must).toEqual([]);
	});

	it("is doubted where a line must go and stand in a sentence", () => {
		const { doubts, corrected } = doubtsOf({ ...sound, junk: [...sound.junk, "关注青禾义诊"] });
		expect(doubts).toHaveLength(1);
		expect(corrected.junk).toEqual(sound.junk);
	});

	it("is doubted where a bold centred line over the text is no heading", () => {
		const text = "特别说明\n文中数字截至年底。";
		const html = `<section style="text-align: center"><strong>特别说明</strong></section><p>文中数字截至年底。</p>`;
		expect(doubtsOf({ ...sound, text }, html).corrected.headings).toEqual(["特别说明"]);
		expect(doubtsOf({ ...sound, text }, `<p>特别说明</p>`).doubts).toEqual([]);
	});
});

describe("a corpus", () => {
	it("is refused in Chinese where parts of it are missing", () => {
		rmSync(path.join(root, "gt"), { recursive: true });
		expect(() => readCorpus(root)).toThrow(WrongUseError);
		expect(() => readCorpus(root)).toThrow(/缺少 gt。.*--corpus/);
	});

	it("knows a page without a truth as one to be refused", () => {
		writeFileSync(path.join(root, "page", "09.html"), "<p>验证</p>");
		expect(readCorpus(root).samples).toMatchObject([{ id: "09", isArticle: false }]);
	});
});
