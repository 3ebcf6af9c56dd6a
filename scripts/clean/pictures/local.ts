import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { attribute, findElements } from "../dom.ts";
import { parse } from "../steps/parse.ts";
import { PictureError } from "./download.ts";
import { pictureLimits } from "./limits.ts";

/** The attributes in which a page keeps the address of a picture that a script would load. */
const addressAttributes = ["data-src", "data-original", "data-backup-src", "src"] as const;

/** Whether an address is a file beside the page: relative, downwards, without a scheme. */
function isBeside(address: string): boolean {
	return (
		address !== "" &&
		!/^[a-z][a-z0-9+.-]*:|^[/\\]|[\\:\p{Cc}]/iu.test(address) &&
		!address.split("/").includes("..")
	);
}

/** An address in the form that the cleaner gives it. */
const asCleaned = (address: string) =>
	address.replace(/[\s\p{Cc}]+/gu, "").replace(/^\/\//, "https://");

/**
 * The pictures that a browser stored beside a saved page, by every address the page gives for them: the remote one in
 * data-src and the local one in src. Empty for a page that has none.
 */
export function localPictures(html: string): ReadonlyMap<string, string> {
	const files = new Map<string, string>();
	if (!/_files\/|\.(?:jpe?g|png|gif|webp)/i.test(html)) return files;
	for (const image of findElements(parse(html), ({ tagName }) => tagName === "img")) {
		const addresses = addressAttributes.flatMap((name) => attribute(image, name) ?? []);
		const local = addresses.find(isBeside);
		if (local !== undefined) for (const address of addresses) files.set(asCleaned(address), local);
	}
	return files;
}

/** The bytes of a picture beside a page. Throws PictureError. */
export function readLocal(pageFile: string, relative: string): Buffer {
	const folder = path.dirname(pageFile);
	const [plain = ""] = relative.split(/[?#]/);
	const file = [plain, decode(plain)]
		.map((name) => path.resolve(folder, name))
		.find(
			(candidate) => !path.relative(folder, candidate).startsWith("..") && existsSync(candidate),
		);
	if (file === undefined || !statSync(file).isFile())
		throw new PictureError(`网页旁边没有 ${relative}`);
	if (statSync(file).size > pictureLimits.maxBytes) throw new PictureError("图片超过 20 MB");
	return readFileSync(file);
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
