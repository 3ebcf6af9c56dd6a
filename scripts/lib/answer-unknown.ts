import { existsSync, readFileSync, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";

const isFile = (file: string) => existsSync(file) && statSync(file).isFile();

/** The file or folder that a path below the base asks for; undefined outside of the site. */
function placeOf(pathname: string, folder: string, base: string): string | undefined {
	// Two slashes at the front would make a redirect lead to another host.
	if (!pathname.startsWith(base) || pathname.includes("//")) return undefined;
	try {
		const place = path.join(folder, decodeURIComponent(pathname.slice(base.length)));
		return place === folder || place.startsWith(path.join(folder, path.sep)) ? place : undefined;
	} catch {
		return undefined;
	}
}

/**
 * Answers what a preview would answer otherwise than a web server: a folder without its final slash is redirected to,
 * and what the site does not hold gets its own 404.html. Returns false for everything that is there.
 */
export function answerUnknown(
	{ url = "/" }: IncomingMessage,
	response: ServerResponse,
	folder: string,
	base: string,
): boolean {
	const root = base.endsWith("/") ? base : `${base}/`;
	const [pathname = "/"] = url.split(/[?#]/, 1);
	const asked = `${pathname}/` === root ? root : pathname;
	const place = placeOf(asked, folder, root);
	const isPage = place !== undefined && isFile(path.join(place, "index.html"));
	if (isPage && pathname.endsWith("/")) return false;
	if (isPage) {
		// Not for good: browsers would keep it for whatever is served at this port next.
		response.writeHead(302, { location: `${pathname}/${url.slice(pathname.length)}` }).end();
		return true;
	}
	if (place !== undefined && !pathname.endsWith("/") && isFile(place)) return false;
	const page = path.join(folder, "404.html");
	if (!isFile(page)) return false;
	response.writeHead(404, { "content-type": "text/html; charset=utf-8" }).end(readFileSync(page));
	return true;
}
