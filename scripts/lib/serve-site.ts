import { Server } from "node:http";
import { createServer } from "node:net";
import { site } from "../../src/site.config.ts";
import { answerUnknown } from "./answer-unknown.ts";
import { contentTypeOf } from "./content-types.ts";
import { projectRoot } from "./project-root.ts";
import { type SiteBuildOptions, setBuildEnvironment } from "./site-build.ts";

const firstPort = 4321;
const lastPort = 4370;

/** Whether a port is free on every local address: a server on 127.0.0.1 alone must count as one too. */
async function isFree(port: number): Promise<boolean> {
	for (const host of ["127.0.0.1", "::1", "0.0.0.0"]) {
		const outcome = await new Promise<"free" | "taken" | "absent">((resolve) => {
			const probe = createServer();
			probe.once("error", (error: NodeJS.ErrnoException) =>
				resolve(error.code === "EADDRINUSE" ? "taken" : "absent"),
			);
			probe.listen(port, host, () => probe.close(() => resolve("free")));
		});
		if (outcome === "taken") return false;
	}
	return true;
}

/** The first free port from 4321 on. */
export async function findFreePort(): Promise<number> {
	for (let port = firstPort; port <= lastPort; port++) if (await isFree(port)) return port;
	throw new Error(`端口 ${firstPort} 到 ${lastPort} 都被占用`);
}

/** Serves a built site on this computer and says in Chinese where it is; runs until it is stopped. */
export async function serveSite(options: SiteBuildOptions): Promise<void> {
	setBuildEnvironment(options);
	const port = await findFreePort();
	const { preview } = await import("astro");
	const served = await preview({
		root: projectRoot,
		logLevel: "error",
		server: { port, host: "localhost" },
	});
	if ("server" in served && served.server instanceof Server) {
		const { server } = served;
		const listeners = server.listeners("request");
		server.removeAllListeners("request");
		server.on("request", (request, response) => {
			if (answerUnknown(request, response, options.outDir, options.base ?? site.base)) return;
			// Before Astro's own answer, which keeps a type that is already there.
			const type = contentTypeOf(new URL(request.url ?? "", "http://localhost").pathname);
			if (type) response.setHeader("content-type", type);
			for (const listener of listeners) listener.call(server, request, response);
		});
	}
	const moved = port === firstPort ? "" : `（${firstPort} 端口已被占用，换用 ${port}）`;
	console.log(
		`\n网站已打开：http://localhost:${port}${options.base ?? "/"} ${moved}\n在浏览器里打开这个地址即可查看；按 Ctrl+C 停止。`,
	);
}
