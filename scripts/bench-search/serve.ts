import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { gzipSync } from "node:zlib";

const types: Readonly<Record<string, string>> = {
	".html": "text/html; charset=utf-8",
	".js": "text/javascript; charset=utf-8",
	".json": "application/json",
	".css": "text/css",
	".svg": "image/svg+xml",
	".xml": "application/xml",
	".txt": "text/plain; charset=utf-8",
	".avif": "image/avif",
	".webp": "image/webp",
	".jpg": "image/jpeg",
	".png": "image/png",
	".woff2": "font/woff2",
};

/** What a compression makes smaller: pictures and fonts are compressed already. */
const isText = (type: string) => /^(?:text|application)\/|\+xml$/.test(type);

/** A server of one folder on this computer that counts what it sends; text is compressed, as servers do. */
export interface CountingServer {
	readonly origin: string;
	/** Bytes of bodies since the last call, by address. */
	takeCounts(): Map<string, number>;
	close(): Promise<void>;
}

/**
 * Serves a folder on a free port of the loopback, and other folders in place of some of its own, by their names.
 * Whatever is asked for with a query string is the same file.
 */
export async function serveCounted(
	folder: string,
	others: Readonly<Record<string, string>> = {},
): Promise<CountingServer> {
	let counts = new Map<string, number>();
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? "/", "http://localhost");
		const name = decodeURIComponent(pathname).replace(/\/$/, "/index.html");
		const [, first = "", ...rest] = path.posix.normalize(name).split("/");
		const file = path.join(others[first] ?? path.join(folder, first), ...rest);
		readFile(file).then(
			(content) => {
				const type = types[path.extname(file)];
				const isPacked = type !== undefined && isText(type);
				const body = isPacked ? gzipSync(content, { level: 6 }) : content;
				counts.set(pathname, (counts.get(pathname) ?? 0) + body.length);
				response.writeHead(200, {
					"content-type": type ?? "application/octet-stream",
					...(isPacked ? { "content-encoding": "gzip" } : {}),
					"cache-control": "max-age=600",
				});
				response.end(body);
			},
			() => response.writeHead(404).end(),
		);
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.address() as AddressInfo;
	return {
		origin: `http://127.0.0.1:${port}`,
		takeCounts() {
			const taken = counts;
			counts = new Map();
			return taken;
		},
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}
