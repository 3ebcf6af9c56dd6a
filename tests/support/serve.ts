import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

/** What a plain web server says of the files of the site. */
const types: Readonly<Record<string, string>> = {
	".html": "text/html; charset=utf-8",
	".css": "text/css; charset=utf-8",
	".js": "text/javascript; charset=utf-8",
	".json": "application/json; charset=utf-8",
	".xml": "application/xml; charset=utf-8",
	".svg": "image/svg+xml",
	".png": "image/png",
	".jpg": "image/jpeg",
	".webp": "image/webp",
	".avif": "image/avif",
	".wasm": "application/wasm",
	".txt": "text/plain; charset=utf-8",
	".ics": "text/calendar; charset=utf-8",
	".opml": "text/x-opml; charset=utf-8",
	".csv": "text/csv; charset=utf-8",
};

export interface Served {
	/** http://127.0.0.1:PORT, without a slash at the end. */
	readonly origin: string;
	readonly stop: () => Promise<void>;
}

/** Serves a folder on a free port as a plain web server does: index.html for a folder, 404.html for what is not there. */
export async function serve(folder: string): Promise<Served> {
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? "/", "http://localhost");
		const asked = path.join(folder, decodeURIComponent(pathname));
		const file = asked.endsWith(path.sep) ? path.join(asked, "index.html") : asked;
		const isThere = file.startsWith(folder) && existsSync(file) && statSync(file).isFile();
		const answer = isThere ? file : path.join(folder, "404.html");
		response.writeHead(isThere ? 200 : 404, {
			"content-type": types[path.extname(answer)] ?? "application/octet-stream",
		});
		createReadStream(answer).pipe(response);
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.address() as AddressInfo;
	return {
		origin: `http://127.0.0.1:${port}`,
		stop: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}
