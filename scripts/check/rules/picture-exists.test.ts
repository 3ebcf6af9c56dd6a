import sharp from "sharp";
import { expect, test } from "vitest";
import { withExampleContent } from "../../../tests/support/example-content.ts";
import { loadRecord } from "../../lib/record.ts";
import { pictureExists } from "./picture-exists.ts";

const context = { now: new Date("2026-06-01T00:00:00+08:00") };
const folder = "articles/2025/2025-09-05-other";

/** A picture of noise: it cannot be packed into a few bytes. */
const noise = () =>
	sharp({
		create: {
			width: 400,
			height: 300,
			channels: 3,
			background: "white",
			noise: { type: "gaussian", mean: 128, sigma: 40 },
		},
	});

const said = (name: string, bytes: Uint8Array) =>
	withExampleContent(
		{
			[`${folder}/index.mdx`]: `title: 图\n---\n![会场](./${name})\n`,
			[`${folder}/${name}`]: bytes,
		},
		async (contentDir) =>
			(await pictureExists.check(loadRecord(contentDir), context)).map(({ message }) => message),
	);

test.each(["jpeg", "png", "webp"] as const)("a %s that breaks off is told", async (format) => {
	const whole = await noise()[format]().toBuffer();
	expect(await said(`a.${format}`, whole)).toEqual([]);
	expect(await said(`a.${format}`, Buffer.concat([whole, Buffer.alloc(300)]))).toEqual([]);
	const cut = whole.subarray(0, Math.round(whole.length * 0.6));
	expect(await said(`a.${format}`, cut)).toEqual([expect.stringContaining("不完整")]);
	await expect(sharp(cut).resize(100).toBuffer()).rejects.toThrow();
});
