import { createHash } from "node:crypto";
import { idFromName } from "../../src/domain/ids.ts";
import type { CollectionName } from "../../src/schemas/fields.ts";
import { allianceKinds, articleKinds, hospitalKinds } from "../../src/schemas/vocabulary.ts";
import { readCity, readCounty } from "./read-place.ts";
import { readProvince } from "./read-province.ts";

/** One thing that is asked: by flag (`--name`) or as a question. */
export interface Question {
	readonly flag: string;
	readonly ask: string;
	readonly optional?: true;
	/** Accepted answers and what they mean. */
	readonly choices?: Readonly<Record<string, string>>;
	/** The answer as it is written, or what is wrong with it, where not every answer will do. */
	readonly read?: (answer: string) => { readonly value: string } | { readonly message: string };
	/** The answer may be the name of a hospital of the record, which is written as its id. */
	readonly isHospital?: true;
}

export type Answers = Readonly<Record<string, string | undefined>>;

/** A kind of entry that can be made: what is asked, and what is written. */
export interface NewKind {
	readonly collection: CollectionName;
	readonly label: string;
	readonly questions: readonly Question[];
	readonly id: (answers: Answers) => string;
	/** The entry's data, in the order in which it is written. */
	readonly data: (answers: Answers, id: string) => Record<string, unknown>;
	/** Lines that show what else can be filled in, each put as a comment. */
	readonly hints: readonly string[];
}

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
/** A day becomes midnight in Shanghai; anything else is left for the schema to judge. */
const asInstant = (text = "") => (dayPattern.test(text) ? `${text}T00:00:00+08:00` : text);
const dayOf = (text = "") => text.slice(0, 10);
const list = (text = "") =>
	text
		.split(/[,，、]/)
		.map((part) => part.trim())
		.filter(Boolean);
/** Without the fields that were not answered. */
const given = (fields: Record<string, string | undefined>) =>
	Object.fromEntries(Object.entries(fields).filter(([, value]) => value));
const region = ({ province, city, county }: Answers) => given({ province, city, county });

/** What an article and an event are both asked: what it is called, when, and what kind it is. */
const datedQuestions = (named: Question, day: string): readonly Question[] => [
	named,
	{ flag: "date", ask: `${day}，如 2025-09-04（有时刻就写 2025-09-04T09:00:00+08:00）` },
	{ flag: "kind", ask: "类别", choices: articleKinds },
];
const dateBasis = (date: string) => ({
	kind: "stated",
	precision: dayPattern.test(date) ? "day" : "minute",
});
/** A short id out of a long title. */
const shortId = (name: string) => idFromName(name).split("-").slice(0, 6).join("-");

const regionQuestions: readonly Question[] = [
	{ flag: "province", ask: "省（自治区、直辖市、特别行政区）", read: readProvince },
	{ flag: "city", ask: "市（直辖市的医院不填）", optional: true, read: readCity },
	{ flag: "county", ask: "区县", optional: true, read: readCounty },
];

export const newKinds = {
	article: {
		collection: "articles",
		label: "文章",
		questions: [
			...datedQuestions({ flag: "title", ask: "标题" }, "首次发布日期"),
			{ flag: "summary", ask: "摘要（最多 120 字）" },
		],
		id: ({ title = "", date, id }) => {
			const slug = id ?? shortId(title);
			return `${dayOf(date).slice(0, 4)}/${dayOf(date)}-${slug || "article"}`;
		},
		data: ({ title, date = "", kind, summary }, id) => ({
			uid: createHash("sha256").update(`${id}\n${title}`).digest("hex").slice(0, 16),
			title,
			summary,
			kind,
			date: asInstant(date),
			dateBasis: dateBasis(date),
			draft: true,
		}),
		hints: [
			'event: "活动编号"',
			'hospitals: ["医院编号"]',
			'people: ["人物编号"]',
			'topics: ["tiered-care"]',
			'credits: { reporters: ["作者"], editor: "责任编辑" }',
			'cover: { image: "./图片.jpg", alt: "图中有什么", consent: "pending" }',
			'metrics: [{ label: "数的是什么", value: "12", unit: "家", scope: "谁的数", period: "2025", sentence: "正文里的那一句，一字不差。" }]',
			'review: { first: { name: "初审人", date: "2025-09-05" }, second: { name: "复审人", date: "2025-09-05" }, final: { name: "终审人", date: "2025-09-06" } }',
		],
	},
	hospital: {
		collection: "hospitals",
		label: "医院",
		questions: [
			{ flag: "name", ask: "全称" },
			{ flag: "kind", ask: "类别", choices: hospitalKinds },
			...regionQuestions,
			{ flag: "short-names", ask: "简称（多个用顿号隔开）", optional: true },
		],
		id: ({ name = "", id }) => id ?? idFromName(name),
		data: (answers) => ({
			name: answers["name"],
			...(answers["short-names"] ? { shortNames: list(answers["short-names"]) } : {}),
			kind: answers["kind"],
			region: region(answers),
		}),
		hints: [
			'grades: [{ grade: "三级甲等", from: "2020-01" }]',
			'memberships: [{ alliance: "医联体编号", role: "member", from: "2020-01" }]',
			'formerNames: [{ name: "旧名", until: "2010" }]',
		],
	},
	person: {
		collection: "people",
		label: "人物",
		questions: [
			{ flag: "name", ask: "姓名" },
			{ flag: "organisation", ask: "单位（医院编号，或单位全称）", isHospital: true },
			{ flag: "titles", ask: "职务（多个用顿号隔开，照原文写）" },
			{ flag: "from", ask: "任职起始日（不详就留空）", optional: true },
			{ flag: "known-at", ask: "有来源证实任职的日期（起始日不详时填）", optional: true },
		],
		id: ({ name = "", id }) => id ?? idFromName(name, { isPerson: true }),
		data: ({ name, organisation, titles, from, "known-at": knownAt }) => ({
			name,
			appointments: [{ organisation, titles: list(titles), ...given({ from, knownAt }) }],
		}),
		hints: ['reading: "姓名的拼音，带声调"'],
	},
	event: {
		collection: "events",
		label: "活动",
		questions: [
			...datedQuestions({ flag: "name", ask: "名称" }, "日期"),
			{ flag: "venue", ask: "地点", optional: true },
		],
		id: ({ name = "", date, id }) => id ?? `${dayOf(date)}-${shortId(name) || "event"}`,
		data: ({ name, date = "", kind, venue }) => ({
			name,
			kind,
			start: asInstant(date),
			dateBasis: dateBasis(date),
			...given({ venue }),
		}),
		hints: [
			'organisers: ["医院编号"]',
			'agenda: [{ verb: "主持", person: "人物编号", titleAsPrinted: "院长" }]',
		],
	},
	alliance: {
		collection: "alliances",
		label: "医联体",
		questions: [
			{ flag: "name", ask: "全称" },
			{ flag: "kind", ask: "类别", choices: allianceKinds },
			...regionQuestions,
			{ flag: "lead", ask: "牵头医院的编号或名称（不详就留空）", optional: true, isHospital: true },
		],
		id: ({ name = "", id }) => id ?? idFromName(name),
		data: (answers) => ({
			name: answers["name"],
			kind: answers["kind"],
			...given({ lead: answers["lead"] }),
			region: region(answers),
		}),
		hints: ['founded: "2016"'],
	},
} as const satisfies Record<string, NewKind>;
