/**
 * npm run bench:check: measures the check against its bars, and writes docs/measurements/checks.md; with `--sets`
 * checks-elsewhere.md.
 */
import path from "node:path";
import { type Figures, missedBars } from "./bench-check/bars.ts";
import { measureMistakes } from "./bench-check/measure-mistakes.ts";
import { measureOwn } from "./bench-check/measure-own.ts";
import { measureSeeds } from "./bench-check/measure-seeds.ts";
import { measureSet, type SetFigures } from "./bench-check/measure-sets.ts";
import { measureSpeed, type SpeedFigures } from "./bench-check/measure-speed.ts";
import { readMistakeSets } from "./bench-check/mistake-sets.ts";
import { reportOf } from "./bench-check/write-report.ts";
import { missedSetBars, setsReport } from "./bench-check/write-sets-report.ts";
import { fromWhereTyped, readCommandLine } from "./lib/command-line.ts";
import { runCommand, WrongUseError } from "./lib/errors.ts";
import { projectRoot } from "./lib/project-root.ts";
import { writeAtomic } from "./lib/write-atomic.ts";

const defaultSeed = "20260101";
const defaultSizes = "250,500,1000";
const eachKind = 25;
const cleanArticles = 200;
const people = 1000;

const writeMeasurement = (name: string, report: string) =>
	writeAtomic(path.join(projectRoot, "docs", "measurements", name), report);

/** Measures the check with mistakes that others made, and tells each that was missed. */
async function measureElsewhere(folder: string): Promise<void> {
	const sets: SetFigures[] = [];
	for (const set of readMistakeSets(folder)) sets.push(await measureSet(set));
	const report = setsReport(sets);
	console.log(report);
	for (const { name, mistakes, falseAlarms } of sets) {
		for (const { id, file, edits, evidence, isFound } of mistakes)
			if (!isFound)
				console.log(
					`missed: ${name}/${file}: ${id}: ${edits.map((edit) => `${edit.old} → ${edit.new}`).join("; ")} # ${evidence}`,
				);
		for (const { file, line, rule, message } of falseAlarms)
			console.log(
				`on a right article: ${name}/${path.basename(path.dirname(file))}:${line} ${rule}: ${message}`,
			);
	}
	writeMeasurement("checks-elsewhere.md", report);
	if (missedSetBars(sets).length > 0) process.exitCode = 1;
}

await runCommand(async () => {
	const { values } = readCommandLine({
		name: "bench:check",
		about: "按标准测量内容检查：埋下的错误找到多少、误报多少、多快",
		usage:
			"npm run bench:check -- [--sizes 250,500,1000] [--seed 20260101] [--seeds DIR] | --sets DIR",
		flags: {
			sizes: { type: "string", default: defaultSizes },
			seed: { type: "string", default: defaultSeed },
			seeds: { type: "string" },
			sets: { type: "string" },
		},
		flagHelp: {
			sizes: "测速的文章数，以逗号分开",
			seed: "随机数的种子",
			seeds: "样文所在的文件夹（没有就跳过这一项）",
			sets: "只测量别处的内容和错误：文件夹里有 content/ 和 mistakes.json，或有几个这样的文件夹",
		},
	});
	if (values.sets) return measureElsewhere(fromWhereTyped(values.sets));
	const sizes = values.sizes.split(",").map(Number);
	const seed = Number(values.seed);
	if (![...sizes, seed].every((number) => Number.isInteger(number) && number > 0))
		throw new WrongUseError("--sizes 和 --seed 要写正整数，例如 --sizes 250,500 --seed 7。");
	const contentDir = path.join(projectRoot, "content");
	const seedsDir = values.seeds
		? fromWhereTyped(values.seeds)
		: path.join(projectRoot, "..", "shared", "seeds");
	const speed: SpeedFigures[] = [];
	// The first run pays for starting: it is not counted.
	await measureSpeed(seed, 50, people);
	for (const size of sizes) speed.push(await measureSpeed(seed, size, people));
	const figures: Figures = {
		mistakes: await measureMistakes(seed, eachKind, cleanArticles),
		own: measureOwn(contentDir),
		seeds: measureSeeds(seedsDir, contentDir),
		speed,
	};
	const report = reportOf(figures, seed);
	console.log(report);
	for (const { kind, misses } of figures.mistakes.kinds)
		for (const miss of misses) console.log(`missed: ${kind}: ${miss.replaceAll("\n", "⏎")}`);
	for (const { file, line, rule, message } of figures.mistakes.falseAlarms)
		console.log(`false alarm: ${file}:${line} ${rule}: ${message}`);
	writeMeasurement("checks.md", report);
	if (missedBars(figures).length > 0) process.exitCode = 1;
});
