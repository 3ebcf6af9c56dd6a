import type { ParseArgsOptionsConfig } from "node:util";
import { articleKinds } from "../../../src/schemas/vocabulary.ts";
import { readCommandLine } from "../../lib/command-line.ts";
import { WrongUseError } from "../../lib/errors.ts";
import { type Given, kindNamed } from "../front-matter/draft.ts";
import { findDates } from "../front-matter/find-dates.ts";
import { isSlug } from "../front-matter/slug.ts";
import { optionalSteps, stepLabels } from "../step-names.ts";
import type { PictureMode } from "../types.ts";

const flags = {
	out: { type: "string" },
	content: { type: "string" },
	title: { type: "string" },
	date: { type: "string" },
	kind: { type: "string" },
	slug: { type: "string" },
	pictures: { type: "string" },
	off: { type: "string", multiple: true },
	restore: { type: "string", multiple: true },
	accept: { type: "boolean", default: false },
	force: { type: "boolean", default: false },
	"dry-run": { type: "boolean", default: false },
	json: { type: "boolean", default: false },
} as const satisfies ParseArgsOptionsConfig;

type OptionalStep = (typeof optionalSteps)[number];

/** What the user asked for, checked. */
export interface CommandOptions {
	readonly words: readonly string[];
	readonly out: string | undefined;
	readonly content: string | undefined;
	readonly given: Given;
	readonly pictures: PictureMode;
	readonly off: readonly OptionalStep[];
	readonly restore: readonly number[];
	readonly accept: boolean;
	readonly force: boolean;
	readonly dryRun: boolean;
	readonly json: boolean;
}

const modes = ["download", "keep", "none"] as const satisfies readonly PictureMode[];

function isOneOf<T extends string>(word: string, list: readonly T[]): word is T {
	return (list as readonly string[]).includes(word);
}

function readSteps(words: readonly string[]): OptionalStep[] {
	return words
		.flatMap((word) => word.split(","))
		.map((word) => {
			if (isOneOf(word, optionalSteps)) return word;
			const list = optionalSteps.map((step) => `${step}（${stepLabels[step]}）`).join("、");
			throw new WrongUseError(`--off ${word} 不能关闭。可以关闭的步骤：${list}`);
		});
}

function readNumbers(words: readonly string[]): number[] {
	return words
		.flatMap((word) => word.split(","))
		.map((word) => {
			if (/^[1-9]\d{0,6}$/.test(word)) return Number(word);
			throw new WrongUseError(`--restore 后面写账本里的编号，例如 --restore 3，现在是“${word}”。`);
		});
}

function readGiven(values: Record<"title" | "date" | "kind" | "slug", string | undefined>): Given {
	const { title, date, kind, slug } = values;
	if (title !== undefined && title.trim() === "") throw new WrongUseError("--title 不能是空的。");
	if (date !== undefined && !findDates(date).some(({ year }) => year !== undefined))
		throw new WrongUseError(`--date 要写成 2025-09-04 或 "2025-09-04 10:30"，现在是“${date}”。`);
	if (slug !== undefined && !isSlug(slug))
		throw new WrongUseError(
			`--slug 只能用小写字母、数字和连字符，最多 64 个，例如 joint-departments-launch，现在是“${slug}”。`,
		);
	if (kind === undefined) return { title, date, slug };
	const known = kindNamed(kind);
	if (known) return { title, date, slug, kind: known };
	const list = Object.entries(articleKinds).map(([id, label]) => `${id}（${label}）`);
	throw new WrongUseError(`--kind 没有“${kind}”这一类。可用：${list.join("、")}`);
}

/** Reads the command line. Throws WrongUseError, which says what would be right. */
export function readOptions(words?: string[]): CommandOptions {
	const { values, positionals } = readCommandLine(
		{
			name: "clean",
			about: "把粘贴的微信文章、保存的网页或文字稿清理成文章（草稿）",
			usage: "npm run clean -- 文件或文件夹…  （- 表示标准输入）",
			positionals: true,
			flags,
			flagHelp: {
				out: "写到别处：一个文件夹，或者单独一个 .mdx 文件",
				content: "内容所在的文件夹（默认 content）",
				title: "标题（代替原文的）",
				date: "首次发布日期，例如 2025-09-04",
				kind: `类别：${Object.values(articleKinds).join("、")}`,
				slug: "网址名称，例如 joint-departments-launch",
				pictures: "图片：download 下载（默认）、keep 保留网址、none 不要",
				off: "关闭某个步骤，例如 --off repair-punctuation",
				restore: "把账本里第几条放回文章，例如 --restore 3",
				accept: "把建议的医院、人物、活动写进资料",
				force: "覆盖手工改过的文章",
				"dry-run": "只看结果，不写任何文件，也不下载",
				json: "结果写成 JSON，给程序用",
			},
		},
		words,
	);
	if (positionals.length === 0)
		throw new WrongUseError(
			"要清理哪个文件？例如：npm run clean -- 粘贴.html。加 --help 看全部选项。",
		);
	const pictures = values.pictures ?? "download";
	if (!isOneOf(pictures, modes))
		throw new WrongUseError(`--pictures 只能是 download、keep 或 none，现在是“${pictures}”。`);
	return {
		words: positionals,
		out: values.out,
		content: values.content,
		given: readGiven({
			title: values.title,
			date: values.date,
			kind: values.kind,
			slug: values.slug,
		}),
		pictures,
		off: readSteps(values.off ?? []),
		restore: readNumbers(values.restore ?? []),
		accept: values.accept,
		force: values.force,
		dryRun: values["dry-run"],
		json: values.json,
	};
}
