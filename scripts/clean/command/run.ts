import path from "node:path";
import { readBuildOptions } from "../../../src/build-options.ts";
import { fromWhereTyped } from "../../lib/command-line.ts";
import { ContentError, WrongUseError } from "../../lib/errors.ts";
import { contentFolder } from "../../lib/folders.ts";
import { projectRoot } from "../../lib/project-root.ts";
import { loadRecord } from "../../lib/record.ts";
import { CleanError } from "../clean-error.ts";
import { knownOf } from "../front-matter/draft.ts";
import { publicNetwork } from "../pictures/download.ts";
import { cleanOne, type Run } from "./clean-one.ts";
import { type Input, listInputs } from "./inputs.ts";
import type { CommandOptions } from "./options.ts";
import { exitCodeOf, type Outcome, shownDraft } from "./outcome.ts";
import { createProgress } from "./progress.ts";
import { nextStep, reportOf } from "./report.ts";
import { reviseArticle } from "./revise-article.ts";
import { tableOf } from "./table.ts";
import { type Destination, EarlierArticles } from "./target.ts";

/** Cleans one input; what goes wrong with it is its outcome and stops no other. */
async function attempt(input: Input, run: Run): Promise<Outcome> {
	try {
		return input.kind === "article" ? reviseArticle(input, run) : await cleanOne(input, run);
	} catch (error) {
		const { label } = input;
		if (error instanceof CleanError && error.code !== "internal")
			return { label, status: "refused", message: error.message };
		if (error instanceof ContentError) return { label, status: "refused", message: error.message };
		const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
		return {
			label,
			status: "failed",
			message: `这不是您的问题，没有写入文章。请把原文件和下面的文字发给维护人员：\n${stack}`,
		};
	}
}

function destinationOf({ out }: CommandOptions, contentDir: string): Destination {
	if (out === undefined) return { kind: "folder", articlesDir: path.join(contentDir, "articles") };
	const target = fromWhereTyped(out);
	return /\.mdx$/i.test(target)
		? { kind: "file", file: target }
		: { kind: "folder", articlesDir: target };
}

/** The result as data for another program. */
function asJson(outcomes: readonly Outcome[]): string {
	return JSON.stringify(
		outcomes.map(({ draft, ...outcome }) => ({
			...outcome,
			...(draft && shownDraft(draft)),
		})),
		null,
		"\t",
	);
}

/** What a run takes from outside besides its options. */
export type Surroundings = Pick<Run, "network" | "cacheDir" | "now">;

/** The real network, the project's cache, the clock (NEWSROOM_NOW sets it). */
export const realSurroundings = (): Surroundings => ({
	network: publicNetwork,
	cacheDir: path.join(projectRoot, ".cache", "pictures"),
	now: readBuildOptions().now,
});

/** Cleans every input in turn, tells what came of it, and returns the exit code. Throws WrongUseError. */
export async function runClean(
	options: CommandOptions,
	surroundings: Surroundings = realSurroundings(),
): Promise<0 | 1 | 3> {
	const contentDir = contentFolder(options.content);
	const { inputs, skipped } = listInputs(options.words, fromWhereTyped);
	const destination = destinationOf(options, contentDir);
	refuseShared(inputs, options, destination);
	refuseIdle(inputs, options);
	const record = loadRecord(contentDir);
	const isHome =
		destination.kind === "folder" && destination.articlesDir === path.join(contentDir, "articles");
	const uids = [...record.articles.values()].map(
		({ data, path: file }) => [data.uid, path.dirname(file)] as const,
	);
	const progress = createProgress(inputs.length, process.stderr);
	const outcomes: Outcome[] = [];
	const run: Run = {
		options,
		contentDir,
		destination,
		known: knownOf(record),
		earlier:
			destination.kind === "folder"
				? new EarlierArticles(destination.articlesDir, isHome ? uids : [])
				: new EarlierArticles(path.join(contentDir, "none")),
		...surroundings,
		onPicture: progress.picture,
	};
	for (const input of inputs) {
		progress.begin(input.label);
		const outcome = await attempt(input, run);
		progress.clear();
		if (!options.json) console.log(reportOf(outcome));
		// A batch of 500 must not hold 500 ledgers: the JSON alone needs them.
		outcomes.push(options.json || inputs.length === 1 ? outcome : slim(outcome));
	}
	if (options.json) console.log(asJson(outcomes));
	else {
		if (inputs.length + skipped.length > 1) console.log(`\n${tableOf(outcomes, skipped)}`);
		const next = options.dryRun ? "" : nextStep(outcomes, destination.kind === "file");
		if (next) console.log(next);
	}
	return exitCodeOf(outcomes);
}

/**
 * What the table at the end needs of an outcome. It is copied, because a string cut out of a page keeps the whole page
 * in memory.
 */
function slim({ draft, ledger = [], proposals, ...outcome }: Outcome): Outcome {
	const place = { at: 0, block: -1, before: "" };
	return structuredClone({
		...outcome,
		ledger: ledger.map(({ id, kind, step }) => ({ id, kind, step, reason: "", text: "", place })),
		...(proposals ? { proposals } : {}),
		...(draft ? { draft: shownDraft(draft) } : {}),
	});
}

/** One file, one title or one address cannot be that of several articles. */
function refuseShared(
	inputs: readonly Input[],
	{ given, restore }: CommandOptions,
	destination: Destination,
): void {
	if (inputs.length < 2) return;
	const flags = [
		destination.kind === "file" && "--out 文件.mdx",
		given.title !== undefined && "--title",
		given.slug !== undefined && "--slug",
		restore.length > 0 && "--restore",
	].filter(Boolean);
	if (flags.length > 0)
		throw new WrongUseError(
			`${flags.join("、")} 只能用于一份输入，现在有 ${inputs.length} 份。请逐份清理。没有写入任何文件。`,
		);
}

/** An article is not cleaned again: pieces are put back into it, or its proposals accepted. */
function refuseIdle(inputs: readonly Input[], { accept, restore }: CommandOptions): void {
	const article = inputs.find(({ kind }) => kind === "article");
	if (article && !accept && restore.length === 0)
		throw new WrongUseError(
			`${article.label} 是已经清理好的文章。要放回去掉的内容加 --restore 编号，要把建议写进资料加 --accept；要重新清理，请给出当初粘贴的文件。`,
		);
}
