import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Picture } from "../types.ts";
import { type Network, publicNetwork } from "./download.ts";
import { localPictures } from "./local.ts";
import { fetchPictures, type PictureSources } from "./store.ts";

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), "pictures-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const jpeg = () =>
	sharp({ create: { width: 8, height: 8, channels: 3, background: "#a33" } })
		.jpeg()
		.toBuffer();
const picture = (src: string, name = "picture-01"): Picture => ({ name, src, alt: "" });

/** A network that only counts who was asked for. */
function countingNetwork(): { network: Network; asked: string[] } {
	const asked: string[] = [];
	const network = {
		...publicNetwork,
		resolve: async (host: string) => {
			asked.push(host);
			throw Object.assign(new Error("no network"), { code: "ENOTFOUND" });
		},
	};
	return { network, asked };
}

const sources = (network: Network, changes: Partial<PictureSources> = {}): PictureSources => ({
	cacheDir: path.join(folder, "cache"),
	network,
	present: new Map(),
	...changes,
});

describe("fetchPictures", () => {
	it("says of each picture why it cannot be had, in the pictures' order", async () => {
		const { network, asked } = countingNetwork();
		const pictures = [
			picture("https://mmbiz.qpic.cn/a"),
			picture("https://example.org/b", "picture-02"),
			picture("data:image/png;base64,AAAA", "picture-03"),
		];
		const outcomes = await fetchPictures(pictures, sources(network));
		expect(outcomes.map(({ failure }) => failure)).toEqual([
			"连不上网络",
			expect.stringContaining("只从微信的图片服务器下载"),
			expect.stringContaining("不是 JPEG"),
		]);
		expect(asked).toEqual(["mmbiz.qpic.cn"]);
	});

	it("stores a picture embedded in the page, and asks the network for nothing a second time", async () => {
		const { network, asked } = countingNetwork();
		const src = `data:image/jpeg;base64,${(await jpeg()).toString("base64")}`;
		const [first] = await fetchPictures([picture(src)], sources(network));
		const [second] = await fetchPictures([picture(src)], sources(network));
		expect(first?.file).toBeDefined();
		expect(second?.file).toBe(first?.file);
		expect(readdirSync(path.join(folder, "cache"))).toHaveLength(1);
		expect(asked).toEqual([]);
	});

	it("takes what the article has already", async () => {
		const { network, asked } = countingNetwork();
		const src = "https://mmbiz.qpic.cn/a";
		const present = new Map([[src, path.join(folder, "picture-01.jpg")]]);
		const [outcome] = await fetchPictures([picture(src)], sources(network, { present }));
		expect(outcome).toMatchObject({ extension: "jpg" });
		expect(asked).toEqual([]);
	});

	it("takes what the browser stored beside a saved page", async () => {
		const { network, asked } = countingNetwork();
		mkdirSync(path.join(folder, "页面_files"));
		writeFileSync(path.join(folder, "页面_files", "640.jpg"), await jpeg());
		const html =
			'<p>医联体</p><img data-src="//mmbiz.qpic.cn/a/640" src="./%E9%A1%B5%E9%9D%A2_files/640.jpg">';
		const page = { file: path.join(folder, "页面.html"), local: localPictures(html) };
		const [outcome] = await fetchPictures(
			[picture("https://mmbiz.qpic.cn/a/640")],
			sources(network, { page }),
		);
		expect(outcome?.failure).toBeUndefined();
		expect(asked).toEqual([]);
	});

	it("does not read beyond the page's folder", () => {
		for (const src of [
			"../secret.jpg",
			"/etc/x.jpg",
			"a/../../x.jpg",
			"C:\\x.jpg",
			"file:///x.jpg",
		])
			expect(localPictures(`<p>文</p><img src="${src}">`).size).toBe(0);
	});

	it("tells after each picture", async () => {
		const { network } = countingNetwork();
		let done = 0;
		const pictures = Array.from({ length: 9 }, (_, index) =>
			picture(`https://example.org/${index}`, `picture-${index}`),
		);
		await fetchPictures(pictures, sources(network, { onDone: () => (done += 1) }));
		expect(done).toBe(9);
	});
});
