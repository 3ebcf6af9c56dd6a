import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { dropBlanks } from "./drop-blanks.ts";
import { dropHashes } from "./drop-hashes.ts";
import { collectShapes, type Shape, shapeOf } from "./element-shapes.ts";
import { preloadFirst } from "./preload-first.ts";
import { attributeOf, mapTags, withAttribute } from "./read-tags.ts";
import { type Sheets, writeSheets } from "./write-sheets.ts";

/** The pages that most visitors come to first, from a link in WeChat: they get a sheet of their own. */
const isArticle = (file: string) => /^news\/\d{4}\/[^/]+\/index\.html$/.test(file);

/** The HTML files below a folder, with slashes, in order. */
export function htmlFiles(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: "utf8" })
		.map((file) => file.replaceAll("\\", "/"))
		.filter((file) => file.endsWith(".html"))
		.sort();
}

/** Writes a sheet under a name that changes with what it says; gives the name. */
function writeSheet(assets: string, title: string, css: Uint8Array): string {
	const hash = createHash("sha256").update(css).digest("base64url").slice(0, 8);
	const name = `${title}.${hash}.css`;
	writeFileSync(path.join(assets, name), css);
	return name;
}

/** One page with the classes, the sheet and the blanks that are served. */
function finishPage(
	html: string,
	needed: Sheets["needed"],
	bundled: string,
	sheet: string,
): string {
	const light = mapTags(html, (tag, name) => {
		if (name === "link" && attributeOf(tag, "rel") === "stylesheet")
			return tag.replace(bundled, sheet);
		const value = attributeOf(tag, "class");
		if (value === undefined) return tag;
		const shape = shapeOf(name, value);
		const classes = [...shape.classes, ...needed(shape)].join(" ");
		return classes === value ? tag : withAttribute(tag, "class", classes || undefined);
	});
	return preloadFirst(dropBlanks(dropHashes(light)));
}

/**
 * Makes the pages of a finished build light, and its sheet one that old browsers understand. What a page shows and
 * says stays the same. Files are written in place: the folder is not served yet.
 */
export function finishSite(folder: string): void {
	const assets = path.join(folder, "_astro");
	const [bundled, ...others] = readdirSync(assets).filter((name) => name.endsWith(".css"));
	if (!bundled || others.length > 0) throw new Error(`One style sheet was expected in ${assets}`);
	const files = htmlFiles(folder);
	const shapes = new Set<Shape>();
	const shapesOfArticles = new Set<Shape>();
	for (const file of files) {
		const html = readFileSync(path.join(folder, file), "utf8");
		collectShapes(html, isArticle(file) ? shapesOfArticles : shapes);
	}
	for (const shape of shapesOfArticles) shapes.add(shape);
	const css = readFileSync(path.join(assets, bundled), "utf8");
	const { whole, part, needed } = writeSheets(css, shapes, shapesOfArticles);
	rmSync(path.join(assets, bundled));
	const wholeName = writeSheet(assets, "site", whole);
	const partName = writeSheet(assets, "article", part);
	for (const file of files) {
		const at = path.join(folder, file);
		const sheet = isArticle(file) ? partName : wholeName;
		writeFileSync(at, finishPage(readFileSync(at, "utf8"), needed, bundled, sheet));
	}
}
