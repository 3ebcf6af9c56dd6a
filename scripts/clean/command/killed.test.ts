import { spawn } from "node:child_process";
import { once } from "node:events";
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectRoot } from "../../lib/project-root.ts";

/** Each folder is written into by two runs that are killed one after the other: the second finds what the first left. */
const folders = 25;
const killsEach = 2;
/** Processes at one time. */
const atOnce = 2;
/** Articles of one run: enough to be still at them when it is killed. */
const articles = 40;
const root = mkdtempSync(path.join(tmpdir(), "clean-killed-"));
const pastes = path.join(root, "pastes");
const content = path.join(root, "content");
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The command as `npm run clean` starts it. */
const start = (out: string) =>
	spawn(
		process.execPath,
		[
			"--disable-warning=ExperimentalWarning",
			path.join(projectRoot, "scripts", "clean.ts"),
			pastes,
			...["--out", out, "--content", content],
		],
		{
			stdio: ["ignore", "pipe", "ignore"],
			env: { ...process.env, NEWSROOM_NOW: "2031-06-01T09:00:00+08:00" },
		},
	);

/** Runs the command to its end; returns the exit code. */
async function finish(out: string): Promise<number | null> {
	const child = start(out);
	child.stdout.resume();
	const [code] = await once(child, "close");
	return code;
}

/** Kills the command, as a power cut would, some time after it has told of its first article. */
async function interrupt(out: string, afterMs: number): Promise<void> {
	const child = start(out);
	const isOver = once(child, "close");
	await Promise.race([once(child.stdout, "data"), isOver]);
	child.stdout.resume();
	await new Promise((resolve) => setTimeout(resolve, afterMs));
	child.kill("SIGKILL");
	await isOver;
}

const files = (folder: string) =>
	globSync("**/*", { cwd: folder, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
		.sort();
const isTemporary = (name: string) => /(?:^|[/\\])\.[^/\\]+\.\d+\.tmp$/.test(name);

describe("the command, killed again and again", () => {
	const whole = path.join(root, "whole");
	const outs = Array.from({ length: folders }, (_, index) => path.join(root, `out-${index}`));
	let midRun = 0;

	beforeAll(async () => {
		mkdirSync(content);
		mkdirSync(pastes);
		const noise = { type: "gaussian", mean: 128, sigma: 60 } as const;
		const picture = await sharp({
			create: { width: 120, height: 120, channels: 3, background: "#fff", noise },
		})
			.png()
			.toBuffer();
		const image = `<p><img src="data:image/png;base64,${picture.toString("base64")}"></p>`;
		for (let index = 0; index < articles; index++)
			writeFileSync(
				path.join(pastes, `${index}.html`),
				`<h1 id="activity-name">云岭市人民医院召开第${index + 1}次医联体例会</h1><div class="rich_media_content"><p>2031年3月4日，云岭市人民医院召开医联体例会。</p>${image}${"<p>会议要求各单位压实责任，推动资源下沉。</p>".repeat(30)}</div>`,
			);
		expect(await finish(whole)).toBe(0);
		let next = 0;
		const work = async () => {
			for (let index = next++; index < folders; index = next++) {
				const out = outs[index] ?? "";
				for (let kill = 0; kill < killsEach; kill++) {
					await interrupt(out, Math.random() * 250);
					if (files(out).length < files(whole).length) midRun++;
				}
			}
		};
		await Promise.all(Array.from({ length: atOnce }, work));
	}, 600_000);

	it("leaves every file as an undisturbed run writes it, or not there yet", () => {
		const halves = outs.flatMap((out) =>
			files(out).filter(
				(name) =>
					!isTemporary(name) &&
					!readFileSync(path.join(out, name)).equals(readFileSync(path.join(whole, name))),
			),
		);
		expect(halves).toEqual([]);
	});

	it("was killed in the middle of its work often enough to tell", () => {
		expect(midRun).toBeGreaterThan((folders * killsEach) / 2);
	});

	it("is put in order by a run that comes to its end", async () => {
		for (const out of outs.slice(0, 2)) {
			expect(await finish(out)).toBe(0);
			expect(files(out)).toEqual(files(whole));
			for (const name of files(out))
				expect(readFileSync(path.join(out, name))).toEqual(readFileSync(path.join(whole, name)));
		}
	});
});
