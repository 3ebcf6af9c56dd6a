import { createServer, type IncomingMessage, request, type Server } from "node:http";
import {
	type AddressInfo,
	createServer as createSocketServer,
	type Server as SocketServer,
} from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { download, type Network, publicNetwork } from "./download.ts";
import { hostileAddresses } from "./hostile-addresses.ts";
import { pictureHosts } from "./limits.ts";

/** Counts every connection to the machine itself: none may ever come from a paste. */
let canary: SocketServer;
let canaryPort = 0;
let hits = 0;

/** Stands in for WeChat's picture server. */
let server: Server;
let port = 0;
let asked: string[] = [];
let answer: (path: string) => { status: number; headers?: Record<string, string>; body?: Buffer };

const listen = (what: Server | SocketServer) =>
	new Promise<number>((resolve) => {
		what.listen(0, "127.0.0.1", () => resolve((what.address() as AddressInfo).port));
	});

beforeAll(async () => {
	canary = createSocketServer((socket) => {
		hits += 1;
		socket.destroy();
	});
	canaryPort = await listen(canary);
	server = createServer((message, response) => {
		asked.push(message.url ?? "");
		const { status, headers = {}, body } = answer(message.url ?? "");
		response.writeHead(status, headers);
		if (status === 299) return;
		response.end(body);
	});
	port = await listen(server);
});
afterEach(() => {
	asked = [];
});
afterAll(() => {
	canary.close();
	server.closeAllConnections();
	server.close();
});

/** The tool's own network with the local server in WeChat's place: resolver and port are handed in, the rest is real. */
function localNetwork(changes: Partial<Network> = {}): Network {
	return {
		...publicNetwork,
		resolve: async () => [{ address: "127.0.0.1", family: 4 }],
		isAllowed: (address) => address === "127.0.0.1",
		request: (url, options, onResponse: (response: IncomingMessage) => void) =>
			request(
				{ ...options, host: url.hostname, port, path: url.pathname + url.search },
				onResponse,
			),
		...changes,
	};
}

const picture = Buffer.from("\xff\xd8\xff picture", "latin1");

describe("download", () => {
	it("fetches a picture of a listed host", async () => {
		answer = () => ({ status: 200, body: picture });
		expect(await download("https://mmbiz.qpic.cn/a/640?wx_fmt=jpeg", localNetwork())).toEqual(
			picture,
		);
		expect(asked).toEqual(["/a/640?wx_fmt=jpeg"]);
	});

	it("follows three redirects and not a fourth", async () => {
		answer = (path) => {
			const left = Number(path.slice(1));
			return left === 0
				? { status: 200, body: picture }
				: { status: 302, headers: { location: `/${left - 1}` } };
		};
		expect(await download("https://mmbiz.qpic.cn/3", localNetwork())).toEqual(picture);
		await expect(download("https://mmbiz.qpic.cn/4", localNetwork())).rejects.toThrow(
			"转向超过 3 次",
		);
	});

	it("judges where a redirect points like the first address", async () => {
		for (const location of hostileAddresses(canaryPort).filter((each) =>
			/^[\x21-\x7e]+$/.test(each),
		)) {
			answer = (path) =>
				path === "/start" ? { status: 302, headers: { location } } : { status: 404 };
			await expect(download("https://mmbiz.qpic.cn/start", localNetwork())).rejects.toThrow();
		}
		expect(hits).toBe(0);
	});

	it("refuses more than 20 MB, announced or not", async () => {
		answer = () => ({ status: 200, headers: { "content-length": "30000000" } });
		await expect(download("https://mmbiz.qpic.cn/a", localNetwork())).rejects.toThrow("20 MB");
		answer = () => ({ status: 200, body: Buffer.alloc(21 * 1024 * 1024) });
		await expect(download("https://mmbiz.qpic.cn/a", localNetwork())).rejects.toThrow("20 MB");
	});

	it("gives up on a server that does not end", async () => {
		answer = () => ({ status: 299 });
		const network = localNetwork({ timeoutMs: 200 });
		await expect(download("https://mmbiz.qpic.cn/a", network)).rejects.toThrow();
	});

	it("says what the server answered", async () => {
		answer = () => ({ status: 404 });
		await expect(download("https://mmbiz.qpic.cn/a", localNetwork())).rejects.toThrow(
			"服务器答复 404",
		);
	});

	it("does not connect where a listed host is resolved to an address that is not public", async () => {
		const network = localNetwork({ isAllowed: publicNetwork.isAllowed });
		await expect(download("https://mmbiz.qpic.cn/a", network)).rejects.toThrow("不是公网地址");
		expect(asked).toEqual([]);
	});

	it("does not connect where one address of several is not public", async () => {
		const network = localNetwork({
			isAllowed: publicNetwork.isAllowed,
			resolve: async () => [
				{ address: "8.8.8.8", family: 4 },
				{ address: "127.0.0.1", family: 4 },
			],
		});
		await expect(download("https://mmbiz.qpic.cn/a", network)).rejects.toThrow("不是公网地址");
		expect(asked).toEqual([]);
	});

	it("connects to the very address that it judged: a resolver that changes its answer gains nothing", async () => {
		let times = 0;
		const network: Network = {
			...publicNetwork,
			hosts: pictureHosts,
			timeoutMs: 300,
			isAllowed: publicNetwork.isAllowed,
			resolve: async () => {
				times += 1;
				// TEST-NET-free public address first, loopback ever after.
				return [{ address: times === 1 ? "8.8.8.8" : "127.0.0.1", family: 4 }];
			},
			request: (url, options, onResponse) =>
				request({ ...options, host: url.hostname, port: canaryPort, path: "/" }, onResponse),
		};
		await expect(download("https://mmbiz.qpic.cn/a", network)).rejects.toThrow();
		await expect(download("https://mmbiz.qpic.cn/a", network)).rejects.toThrow();
		expect(hits).toBe(0);
	});

	it("sends no request to the machine itself for any hostile address", async () => {
		const addresses = hostileAddresses(canaryPort);
		expect(new Set(addresses).size).toBeGreaterThanOrEqual(300);
		const resolved: string[] = [];
		const network: Network = {
			...publicNetwork,
			// A resolver under an attacker's hand: every name is this machine.
			resolve: async (host) => {
				resolved.push(host);
				return [{ address: "127.0.0.1", family: 4 }];
			},
		};
		for (const address of addresses)
			await expect(download(address, network), address).rejects.toThrow();
		expect(hits).toBe(0);
	});

	it("would notice: with the guards off the canary is hit", async () => {
		const open: Network = {
			...publicNetwork,
			hosts: ["127.0.0.1"],
			isAllowed: () => true,
			request: (url, options, onResponse) =>
				request({ ...options, host: url.hostname, port: canaryPort, path: "/" }, onResponse),
		};
		await expect(download("https://127.0.0.1/a", open)).rejects.toThrow();
		expect(hits).toBe(1);
	});
});
