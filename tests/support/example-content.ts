import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";

/** A content folder in which everything is right: one entry of each collection. */
const rightContent: Readonly<Record<string, string>> = {
	"hospitals/first-hospital.yaml": [
		"name: 第一医院",
		"kind: general",
		"region: { province: 陕西省 }",
		"memberships: [{ alliance: city-alliance, role: lead, from: 2024-01-01 }]",
		"",
	].join("\n"),
	"alliances/city-alliance.yaml": [
		"name: 城市医疗集团",
		"kind: city-group",
		"lead: first-hospital",
		"region: { province: 陕西省 }",
		"",
	].join("\n"),
	"people/li-ming.yaml": [
		"name: 李明",
		"appointments: [{ organisation: first-hospital, titles: [院长], knownAt: 2025-09-04 }]",
		"",
	].join("\n"),
	"events/launch-2025.yaml": [
		"name: 启动会",
		"kind: launch",
		'start: "2025-09-04T09:00:00+08:00"',
		"",
	].join("\n"),
	"articles/2025/2025-09-04-launch/index.mdx": [
		"---",
		"uid: launch-2025",
		"title: 科室共建启动",
		"summary: 第一医院启动科室共建。",
		"kind: launch",
		'date: "2025-09-04T18:00:00+08:00"',
		"dateBasis: { kind: stated, precision: day }",
		"event: launch-2025",
		"hospitals: [first-hospital]",
		"review: { first: { name: 初某, date: 2025-09-04 }, second: { name: 复某, date: 2025-09-04 }, final: { name: 终某, date: 2025-09-04 } }",
		"---",
		"",
		"2025年9月4日，第一医院启动科室共建。",
		"",
	].join("\n"),
};

/** What a file of each collection must say; an example leaves out whatever does not matter to it. */
const required: Readonly<Record<string, Readonly<Record<string, (id: string) => string>>>> = {
	hospitals: {
		name: (id) => `医院${id}`,
		kind: () => "general",
		region: () => "{ province: 陕西省 }",
	},
	alliances: {
		name: (id) => `联盟${id}`,
		kind: () => "medical-alliance",
		region: () => "{ province: 陕西省 }",
	},
	people: {
		name: (id) => `人物${id}`,
		appointments: () => "[{ organisation: 卫健委, titles: [主任], knownAt: 2025-01-01 }]",
	},
	events: {
		name: (id) => `活动${id}`,
		kind: () => "launch",
		start: () => '"2025-09-04T09:00:00+08:00"',
	},
	articles: {
		uid: (id) => `uid-${id.slice(-40)}`,
		title: () => "标题",
		summary: () => "摘要。",
		kind: () => "other",
		date: (id) => `"${id.slice(0, 10)}T18:00:00+08:00"`,
		dateBasis: () => "{ kind: stated, precision: day }",
		// An article of the future was reviewed in the past.
		review: (id) => {
			const date = id < "2026" ? id.slice(0, 10) : "2025-12-31";
			const stages = { first: "初某", second: "复某", final: "终某" };
			return `{ ${Object.entries(stages)
				.map(([stage, name]) => `${stage}: { name: ${name}, date: ${date} }`)
				.join(", ")} }`;
		},
	},
};

/** Adds the required fields that a YAML text leaves out, after what it says, so that its lines keep their numbers. */
function completed(yaml: string, collection: string, id: string): string {
	const missing = Object.entries(required[collection] ?? {}).filter(
		([field]) => !new RegExp(`^${field}:`, "m").test(yaml),
	);
	return [yaml, ...missing.map(([field, value]) => `${field}: ${value(id)}`)]
		.filter((line) => line !== "")
		.join("\n");
}

/** A drawing of one colour and so many pixels. */
const plainPicture = (width: number, height: number) =>
	sharp({ create: { width, height, channels: 3, background: "#204080" } });

/** The pictures of examples, by the end of their names; any other .png is large enough for every use. */
const pictures: Readonly<Record<string, Uint8Array>> = {
	"small.png": await plainPicture(120, 90).png().toBuffer(),
	"long.png": await plainPicture(12_800, 4000).png().toBuffer(),
	"with-place.jpg": await plainPicture(1200, 675)
		.withExif({ IFD3: { GPSLatitudeRef: "N", GPSLatitude: "34/1 30/1 0/1" } })
		.jpeg()
		.toBuffer(),
	".png": await plainPicture(1200, 675).png().toBuffer(),
};

/** A file of an example as it is written to the disk. */
function fileContent(file: string, text: string): string | Uint8Array {
	const picture = Object.entries(pictures).find(([end]) => file.endsWith(end))?.[1];
	if (picture) return picture;
	const [collection = "", ...rest] = file.split("/");
	if (collection === "articles" && file.endsWith(".mdx")) {
		const [yaml = "", ...body] = text.split(/^---$/m);
		const id = rest.at(-2) ?? "";
		return `---\n${completed(yaml.trimEnd(), collection, id)}\n---\n${body.join("---").replace(/^\n/, "") || "\n正文。\n"}`;
	}
	if (file.endsWith(".yaml"))
		return `${completed(text.trimEnd(), collection, path.basename(file, ".yaml"))}\n`;
	return text;
}

export type ExampleFiles = Readonly<Record<string, string | Uint8Array>>;

/**
 * Writes a content folder of right content with some files added or replaced. A file's text may leave out required
 * fields; bytes are written as they are.
 */
export function writeExampleContent(contentDir: string, files: ExampleFiles = {}): void {
	const contents = Object.entries(files).map(
		([file, content]) =>
			[file, typeof content === "string" ? fileContent(file, content) : content] as const,
	);
	for (const [file, content] of [...Object.entries(rightContent), ...contents]) {
		const target = path.join(contentDir, file);
		mkdirSync(path.dirname(target), { recursive: true });
		writeFileSync(target, content);
	}
}

/** Writes a content folder as `writeExampleContent` does, hands it to `use`, and removes it. */
export async function withExampleContent<Result>(
	files: ExampleFiles,
	use: (contentDir: string) => Promise<Result> | Result,
): Promise<Result> {
	const root = mkdtempSync(path.join(tmpdir(), "newsroom-content-"));
	const contentDir = path.join(root, "content");
	try {
		writeExampleContent(contentDir, files);
		return await use(contentDir);
	} finally {
		rmSync(root, { recursive: true, force: true });
	}
}
