import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { drawPicture } from "./draw-picture.ts";
import { pictures } from "./pictures.ts";

const articles = path.resolve(import.meta.dirname, "../../content/articles");
const files = Object.keys(pictures);
const mostBytes = 250_000;

/** One scene and one diagram: the rest go through the same code. */
const redrawn = files.filter((file) => /(?:plaque-handover\.jpg|group-network\.png)$/.test(file));

describe("the illustrations", () => {
	test("come out byte for byte as they are kept", async () => {
		expect(redrawn).toHaveLength(2);
		for (const file of redrawn) {
			const drawn = await drawPicture(pictures[file]?.() ?? "", file);
			expect(drawn.equals(readFileSync(path.join(articles, file))), file).toBe(true);
		}
	});

	test("notice a single changed colour", async () => {
		const [file = ""] = redrawn;
		const svg = pictures[file]?.() ?? "";
		const changed = await drawPicture(svg.replace(/fill="#[0-9a-f]{6}"/, 'fill="#123456"'), file);
		expect(changed.equals(readFileSync(path.join(articles, file)))).toBe(false);
	});

	test.each(files)("%s asks no font of the machine and is of its drawing's size", async (file) => {
		const svg = pictures[file]?.() ?? "";
		expect(svg).not.toMatch(/<text|font-family|NaN|undefined|Infinity/);
		const [, width, height] = /^<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
		const kept = await sharp(path.join(articles, file)).metadata();
		expect([kept.width, kept.height]).toEqual([Number(width), Number(height)]);
		expect(statSync(path.join(articles, file)).size).toBeLessThan(mostBytes);
	});

	test("are all shown, and each article shows only such as exist", () => {
		const shown = readdirSync(articles, { recursive: true, encoding: "utf8" })
			.filter((file) => file.endsWith("index.mdx"))
			.flatMap((file) => {
				const article = readFileSync(path.join(articles, file), "utf8");
				const folder = path.dirname(file).split(path.sep).join("/");
				return [...article.matchAll(/\.\/([a-z-]+\.(?:jpg|png))/g)].map(
					([, name = ""]) => `${folder}/${name}`,
				);
			});
		expect(shown.toSorted()).toEqual(files.toSorted());
	});
});
