import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { stringify } from "yaml";
import type { MadeArticle } from "./make-article.ts";
import type { World } from "./make-world.ts";

function write(file: string, text: string): void {
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(file, text);
}

const yaml = (data: unknown) =>
	stringify(data, { defaultStringType: "QUOTE_DOUBLE", lineWidth: 0 });

/** Writes the records of a world: hospitals, people and alliances. */
export function writeWorld(contentDir: string, { hospitals, people, alliances }: World): void {
	const memberships = new Map<string, { alliance: string; role: string; from: string }[]>();
	for (const { id, lead, members } of alliances) {
		memberships.set(lead.id, [{ alliance: id, role: "lead", from: "2020-01-01" }]);
		for (const member of members)
			memberships.set(member.id, [{ alliance: id, role: "member", from: "2020-01-01" }]);
	}
	for (const { id, name, short, place, former } of hospitals)
		write(
			path.join(contentDir, "hospitals", `${id}.yaml`),
			yaml({
				name,
				shortNames: [short],
				...(former ? { formerNames: [former] } : {}),
				kind: "general",
				region: { province: "示例省", city: place },
				memberships: memberships.get(id) ?? [],
			}),
		);
	for (const { id, name, organisation, titles, former } of people)
		write(
			path.join(contentDir, "people", `${id}.yaml`),
			yaml({
				name,
				appointments: [
					...(former
						? [{ organisation, titles: former.titles, from: "2019-01-01", until: former.until }]
						: []),
					{ organisation, titles, from: former?.until ?? "2019-01-01" },
				],
			}),
		);
	for (const { id, name, lead, stated } of alliances)
		write(
			path.join(contentDir, "alliances", `${id}.yaml`),
			yaml({
				name,
				kind: "medical-alliance",
				lead: lead.id,
				region: { province: "示例省" },
				statedMembers: { count: stated, at: "2023-01-01" },
			}),
		);
}

/** Writes an article with its event, and tells on which line each block begins. */
export function writeArticle(contentDir: string, article: MadeArticle, index: number): number[] {
	const event = `event-${index}`;
	write(
		path.join(contentDir, "events", `${event}.yaml`),
		yaml({
			name: article.title,
			kind: "other",
			start: `${article.eventDay}T09:00:00+08:00`,
			alliance: article.alliance.id,
		}),
	);
	const front = yaml({
		uid: `made-article-${index}`,
		title: article.title,
		summary: article.summary,
		kind: "other",
		date: `${article.day}T18:00:00+08:00`,
		dateBasis: { kind: "stated", precision: "day" },
		event,
		alliances: [article.alliance.id],
		hospitals: [article.alliance.lead.id],
		people: article.people.map(({ id }) => id),
		review: {
			first: { name: "初审某", date: article.day },
			second: { name: "复审某", date: article.day },
			final: { name: "终审某", date: article.day },
		},
		waivers: [{ rule: "missing-figure", reason: "来源没有保存这张图片", by: "示例编辑" }],
		metrics: article.metrics.map((metric) => ({
			...metric,
			scope: article.alliance.name,
			period: article.day.slice(0, 4),
		})),
	});
	const head = `---\n${front}---\n\n`;
	write(
		path.join(contentDir, "articles", article.id, "index.mdx"),
		`${head}${article.blocks.join("\n\n")}\n`,
	);
	let line = head.split("\n").length;
	return article.blocks.map((block) => {
		const start = line;
		line += block.split("\n").length + 1;
		return start;
	});
}
