import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { checkContent } from "../check/check-content.ts";
import { WrongUseError } from "../lib/errors.ts";
import type { Finding } from "../lib/finding.ts";
import { inside } from "../lib/inside.ts";
import type { MistakeSet, SetMistake } from "./mistake-sets.ts";

/** What the check found of one set. */
export interface SetFigures {
	readonly name: string;
	readonly articles: number;
	/** What is said of the right content. */
	readonly falseAlarms: readonly Finding[];
	/** Each mistake, and whether it was found. */
	readonly mistakes: readonly (SetMistake & { readonly isFound: boolean })[];
}

/** A prompt to think of somebody's consent, which no article can answer by being right. */
const prompts: ReadonlySet<string> = new Set(["picture-consent"]);

const now = new Date("2026-12-31T00:00:00+08:00");

async function findingsIn(contentDir: string) {
	const { findings, counts } = await checkContent(contentDir, { now });
	return { findings: findings.filter(({ rule }) => !prompts.has(rule)), counts };
}

/** A finding without its place, which moves where a mistake makes a text longer. */
const keyOf = ({ file, rule, message, words = "" }: Finding) =>
	[file, rule, message, words].join("\n");

/** The findings that were not there before, as often as they are. */
function newOnes(found: readonly Finding[], before: readonly Finding[]): Finding[] {
	const left = new Map<string, number>();
	for (const finding of before) left.set(keyOf(finding), (left.get(keyOf(finding)) ?? 0) + 1);
	return found.filter((finding) => {
		const times = left.get(keyOf(finding)) ?? 0;
		left.set(keyOf(finding), times - 1);
		return times <= 0;
	});
}

function plant(text: string, { id, file, edits }: SetMistake): string {
	return edits.reduce((changed, edit) => {
		const parts = changed.split(edit.old);
		if (parts.length !== 2)
			throw new WrongUseError(
				`${file}：错误 ${id} 要改的“${edit.old}”在文件里有 ${parts.length - 1} 处，应当恰好一处。请在 mistakes.json 里写长一些。`,
			);
		return parts.join(edit.new);
	}, text);
}

/**
 * Plants each mistake of a set by itself into a copy of its content. It counts as found where the check then says of that
 * article what it did not say of the right one.
 */
export async function measureSet({ name, contentDir, mistakes }: MistakeSet): Promise<SetFigures> {
	const copy = mkdtempSync(path.join(tmpdir(), "bench-check-"));
	try {
		cpSync(contentDir, copy, { recursive: true });
		const { findings: falseAlarms, counts } = await findingsIn(copy);
		const judged: SetFigures["mistakes"][number][] = [];
		for (const mistake of mistakes) {
			const file = inside(copy, mistake.file);
			if (!existsSync(file))
				throw new WrongUseError(
					`${contentDir}：错误 ${mistake.id} 的文件 ${mistake.file} 不存在。请改正 mistakes.json。`,
				);
			const right = readFileSync(file, "utf8");
			writeFileSync(file, plant(right, mistake));
			const { findings } = await findingsIn(copy);
			const isFound = newOnes(findings, falseAlarms).some((finding) => finding.file === file);
			judged.push({ ...mistake, isFound });
			writeFileSync(file, right);
		}
		return { name, articles: counts.articles, falseAlarms, mistakes: judged };
	} finally {
		rmSync(copy, { recursive: true, force: true });
	}
}
