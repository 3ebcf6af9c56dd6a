import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import sharp from "sharp";
import { expect, test } from "vitest";
import { drawCard, shapes } from "./draw-card.ts";
import { glyphOf } from "./font.ts";
import { pictureFile } from "./picture-file.ts";

const card = { title: "下邽镇中心卫生院加入医联体", note: "签约　2026年7月3日", site: "医联新闻" };

test.each(["wide", "square"] as const)(
	"the %s card is drawn in its size, without a font",
	async (shape) => {
		const svg = drawCard(card, shape);
		expect(svg).not.toContain("<text");
		const { width, height } = await sharp(Buffer.from(svg)).metadata();
		expect({ width, height }).toEqual({ width: shapes[shape].width, height: shapes[shape].height });
	},
);

test("the same words make the same drawing; another drawing needs another edition", () => {
	const digest = createHash("sha256").update(drawCard(card, "wide") + drawCard(card, "square"));
	// On purpose by hand: whoever changes the drawing raises `edition` in picture-file.ts, and then this.
	expect(digest.digest("hex").slice(0, 16)).toBe("a7358772b7d92bed");
});

test("other words have another address", () => {
	const files = [
		pictureFile(card, "wide"),
		pictureFile(card, "square"),
		pictureFile({ ...card, title: "下邽镇中心卫生院退出医联体" }, "wide"),
		pictureFile({ ...card, note: "签约　2026年7月4日" }, "wide"),
	];
	expect(new Set(files).size).toBe(files.length);
});

test("rare characters are drawn, and one that the font lacks is a geta", () => {
	const outline = (character: string) => glyphOf(character).outline(0, 0, 100);
	expect(outline("邽")).not.toBe(outline("〓"));
	expect(outline("\u{2fa1d}")).toBe(outline("〓"));
});

test("the card and the icon have the colours of the sheet", () => {
	const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
	const valuesOf = (token: string) =>
		[...read("src/styles/props.css").matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].flatMap(
			([, name, value = ""]) => (name === token ? [value] : []),
		);
	const [light = "", dark = ""] = valuesOf("brand");
	const [strong = ""] = valuesOf("brand-strong");
	expect([light, dark, strong].every(Boolean)).toBe(true);
	const svg = drawCard(card, "wide");
	expect(svg, "src/share/draw-card.ts").toContain(`fill="${light}"`);
	expect(svg, "src/share/draw-card.ts").toContain(`fill="${strong}"`);
	const icon = read("public/favicon.svg");
	expect(new Set(icon.match(/#[0-9a-f]{6}/g)), "public/favicon.svg").toEqual(
		new Set([light, dark]),
	);
});
