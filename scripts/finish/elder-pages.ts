import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { htmlFiles } from "./finish-site.ts";
import { attributeOf, mapTags, withAttribute } from "./read-tags.ts";

/** The folder of the pages in 长者模式, below the root of the site. */
const folderName = "elder";

/** Pages that have no twin: the answer to a wrong address, and lists that other sites show in a frame. */
const isSingle = (file: string, html: string) =>
	file === "404.html" ||
	/^hospitals\/[^/]+\/news\/index\.html$/.test(file) ||
	/<meta http-equiv="refresh"/i.test(html);

/** The file that answers for an address from the root of the host; undefined where it is no page of the site. */
function fileOf(address: string, base: string): string | undefined {
	const at = address.split(/[?#]/)[0] ?? "";
	return at.startsWith(base) && at.endsWith("/") ? `${at.slice(base.length)}index.html` : undefined;
}

const isSwitch = (tag: string) =>
	attributeOf(tag, "class")?.split(" ").includes("elder-switch") ?? false;

/** A page as it stands in 长者模式: its root says so, and what leads to a page with a twin leads to that. */
export function elderPage(html: string, base: string, hasTwin: (file: string) => boolean): string {
	const prefix = `${base}${folderName}/`;
	const toTwin = (tag: string, name: "href" | "action") => {
		const address = attributeOf(tag, name);
		const file = address === undefined ? undefined : fileOf(address, base);
		return address !== undefined && file !== undefined && hasTwin(file)
			? withAttribute(tag, name, prefix + address.slice(base.length))
			: tag;
	};
	return mapTags(html, (tag, name) => {
		if (name === "html") return tag.replace(/>$/, ' class="elder" data-elder="1">');
		if (name === "form") return toTwin(tag, "action");
		if (name !== "a") return tag;
		const address = attributeOf(tag, "href") ?? prefix;
		return isSwitch(tag)
			? withAttribute(tag, "href", base + address.slice(prefix.length))
			: toTwin(tag, "href");
	});
}

/**
 * Writes every finished page a second time, below elder/, for visitors in 长者模式 whose browser runs no script: only
 * an address is kept from page to page without one. A copy with other links takes a fraction of the time that
 * rendering takes, and says word for word the same. Its canonical address stays that of the first.
 */
export function writeElderPages(folder: string, base: string): void {
	const root = `/${base}/`.replace(/\/{2,}/g, "/");
	const read = (file: string) => readFileSync(path.join(folder, file), "utf8");
	const [single, twins] = [new Set<string>(), new Set<string>()];
	for (const file of htmlFiles(folder)) (isSingle(file, read(file)) ? single : twins).add(file);
	for (const file of twins) {
		const at = path.join(folder, folderName, file);
		mkdirSync(path.dirname(at), { recursive: true });
		writeFileSync(
			at,
			elderPage(read(file), root, (name) => twins.has(name)),
		);
	}
	for (const file of single)
		writeFileSync(
			path.join(folder, file),
			mapTags(read(file), (tag) =>
				isSwitch(tag) ? withAttribute(tag, "href", `${root}${folderName}/`) : tag,
			),
		);
}
