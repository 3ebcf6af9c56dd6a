import { expect, test } from "vitest";
import { withExampleContent } from "../../tests/support/example-content.ts";
import { loadRecord } from "./record.ts";

/** What a person reads of the schema's findings in some files: place and words, without the temporary folder. */
function problemsIn(files: Record<string, string | Uint8Array>): Promise<string> {
	return withExampleContent(files, (folder) =>
		loadRecord(folder)
			.problems.map(({ file, line, column, message, mend }) =>
				[`${file.slice(file.indexOf("content/"))}:${line}:${column} ${message}`, mend]
					.filter(Boolean)
					.join(" → "),
			)
			.join("\n"),
	);
}

test("an article with many slips", async () => {
	expect(
		await problemsIn({
			"articles/2025/2025-09-05-other/index.mdx": [
				"title:",
				"sumary: 摘要",
				`listTitle: ${"长".repeat(23)}`,
				"kind: lunch",
				"date: 2025-09-05T09:00:00+08:00",
				"hospitals: 第一医院",
				"people: [李明]",
				"topics: [teired-care]",
				"draft: 是",
				"cover: { image: ./a.jpg, consent: yes }",
				"review: { first: { name: 示例, date: 2025-13-01 } }",
				"aliases: [http://example.com/a]",
				'updated: "2025-09-01T00:00:00+08:00"',
			].join("\n"),
		}),
	).toMatchInlineSnapshot(`
		"content/articles/2025/2025-09-05-other/index.mdx:2:7 “title”写了却是空的 → 补上内容
		content/articles/2025/2025-09-05-other/index.mdx:4:12 “listTitle”：最多 22 个汉字
		content/articles/2025/2025-09-05-other/index.mdx:5:7 “kind”：不能写“lunch”。是否想写“launch”？可用：signing（签约）、launch（启动会）、summary（年终总结）、press（发布会）、symposium（座谈会）、training（培训）、visit（调研）、notice（公告）、other（其他）
		content/articles/2025/2025-09-05-other/index.mdx:6:7 “date”：时间要加引号，并写出时区，例如 "2025-09-04T09:00:00+08:00"
		content/articles/2025/2025-09-05-other/index.mdx:7:12 “hospitals”：这里要写列表（每项一行，以 - 开头） → “第一医院”的编号是 first-hospital
		content/articles/2025/2025-09-05-other/index.mdx:8:10 “people 第 1 项”：编号只能用小写字母、数字和连字符，例如 weinan-first-hospital → “李明”的编号是 li-ming
		content/articles/2025/2025-09-05-other/index.mdx:9:10 “topics 第 1 项”：不能写“teired-care”。是否想写“tiered-care”？可用：tiered-care（分级诊疗）、joint-departments（科室共建）、referral-consultation（转诊会诊）、grassroots-capacity（基层能力）、county-consortium（县域医共体）、city-group（城市医疗集团）、chinese-medicine（中医药）、talent-training（人才培训）、research-technology（科研与新技术）
		content/articles/2025/2025-09-05-other/index.mdx:11:8 缺少“cover 的 alt” → 补上这个字段
		content/articles/2025/2025-09-05-other/index.mdx:11:35 “cover 的 consent”：不能写“yes”。可用：illustration（示意图）、given（已获同意）、public（公开活动）、pending（待确认）
		content/articles/2025/2025-09-05-other/index.mdx:10:8 “draft”：这里要写 true 或 false
		content/articles/2025/2025-09-05-other/index.mdx:13:11 “aliases 第 1 项”：旧网址要以 / 开头，例如 /news/old-page/
		content/articles/2025/2025-09-05-other/index.mdx:3:1 没有“sumary”这个字段。是否想写“summary”？"
	`);
});

test("a word of a closed list that is written in Chinese is answered with the one that means it", async () => {
	expect(
		await problemsIn({ "articles/2025/2025-09-05-other/index.mdx": "kind: 座谈会\n" }),
	).toContain(
		"“kind”：不能写“座谈会”。是否想写“symposium”？可用：signing（签约）、launch（启动会）",
	);
});

test("a text of Windows: its mark and line ends are read, another encoding is told", async () => {
	const file = "articles/2025/2025-09-05-other/index.mdx";
	const text = "---\nuid: other-2025\ntitle: 另一篇\n---\n正文。\n";
	const bytes = (from: string) => Buffer.from(from, "utf8");
	expect(await problemsIn({ [file]: bytes(`\ufeff${text.replaceAll("\n", "\r\n")}`) })).not.toMatch(
		/UTF-8|资料区/,
	);
	const gbk = Buffer.concat([bytes("---\ntitle: "), Buffer.from([0xc1, 0xed]), bytes("\n---\n")]);
	expect(await problemsIn({ [file]: gbk })).toMatch(/index\.mdx:2:1 文件不是 UTF-8 编码/);
	expect(await problemsIn({ [file]: Buffer.from(`\ufeff${text}`, "utf16le") })).toMatch(
		/index\.mdx:1:1 文件不是 UTF-8 编码/,
	);
	expect(await problemsIn({ "people/li-hua.yaml": bytes("- 甲\n") })).toContain("“整份资料”");
});

test("an id that is a name, and ids of another form", async () => {
	expect(
		await problemsIn({
			"articles/2025/2025-09-05-other/index.mdx":
				"hospitals: [第一医院]\npeople: [Li-Ming, 王五]\nevent: 5\n",
		}),
	).toMatchInlineSnapshot(`
		"content/articles/2025/2025-09-05-other/index.mdx:4:8 “event”：这里要写一个编号（id）
		content/articles/2025/2025-09-05-other/index.mdx:2:13 “hospitals 第 1 项”：编号只能用小写字母、数字和连字符，例如 weinan-first-hospital → “第一医院”的编号是 first-hospital
		content/articles/2025/2025-09-05-other/index.mdx:3:10 “people 第 1 项”：编号只能用小写字母、数字和连字符，例如 weinan-first-hospital
		content/articles/2025/2025-09-05-other/index.mdx:3:19 “people 第 2 项”：编号只能用小写字母、数字和连字符，例如 weinan-first-hospital"
	`);
});

test("a person with many slips", async () => {
	expect(
		await problemsIn({
			"people/wang.yaml": [
				"name: 王五",
				"appointments:",
				"  - { organisation: 第一医院, titles: [] }",
				"  - { organisation: 第一医院, titles: 院长, knownAt: 九月 }",
				"  - { titles: [院长], from: 2025-02-30 }",
				"phone: 13800000000",
			].join("\n"),
			"people/zhao.yaml": "appointments: []\n",
		}),
	).toMatchInlineSnapshot(`
		"content/people/wang.yaml:3:35 “appointments 第 1 项的 titles”：至少写一个职务
		content/people/wang.yaml:3:5 “appointments 第 1 项的 from”：任职要写起始日 from；起始日不详时写 knownAt（有来源证实的日期）
		content/people/wang.yaml:4:35 “appointments 第 2 项的 titles”：这里要写列表（每项一行，以 - 开头）
		content/people/wang.yaml:4:48 “appointments 第 2 项的 knownAt”：日期要写成 2024、2024-12 或 2024-12-05，现在是“九月”
		content/people/wang.yaml:5:5 缺少“appointments 第 3 项的 organisation” → 补上这个字段
		content/people/wang.yaml:6:1 没有“phone”这个字段。可用的字段：name、reading、aliases、appointments、notSameAs
		content/people/zhao.yaml:1:15 “appointments”：至少写一段任职"
	`);
});

test("a hospital, an alliance and an event with many slips", async () => {
	expect(
		await problemsIn({
			"hospitals/second.yaml": [
				"grades: [{ grade: 三级甲等 }]",
				"memberships: [{ alliance: city-alliance, role: leader }]",
				"website: www.example.com",
				"region: { provence: 陕西省 }",
			].join("\n"),
			"alliances/second.yaml": "statedMembers: { count: 0, at: 2025 }\n",
			"events/second.yaml": [
				"agenda: [{ verb: 发言 }]",
				"agreements: [{ parties: [first-hospital], scope: 转诊, signed: 2025 }]",
				"sequence: 1.5",
				'end: "2025-09-03T09:00:00+08:00"',
			].join("\n"),
		}),
	).toMatchInlineSnapshot(`
		"content/hospitals/second.yaml:1:10 缺少“grades 第 1 项的 from” → 补上这个字段
		content/hospitals/second.yaml:4:9 缺少“region 的 province” → 补上这个字段
		content/hospitals/second.yaml:4:11 没有“provence”这个字段。是否想写“province”？
		content/hospitals/second.yaml:2:48 “memberships 第 1 项的 role”：不能写“leader”。是否想写“lead”？可用：lead（牵头单位）、member（成员单位）、branch（分院）
		content/hospitals/second.yaml:3:10 “website”：网址要以 https:// 或 http:// 开头，且不含空格和用户名
		content/events/second.yaml:1:18 “agenda 第 1 项的 verb”：不能写“发言”。可用：主持、致辞、讲话、介绍、汇报、表态、答问、签约、授牌、培训、总结、出席
		content/events/second.yaml:2:25 “agreements 第 1 项的 parties”：协议至少有两方
		content/events/second.yaml:3:11 “sequence”：这里要写整数
		content/alliances/second.yaml:1:25 “statedMembers 的 count”：不能小于或等于 0"
	`);
});

test("files in the wrong place", async () => {
	expect(
		await problemsIn({
			"普通.md": "甲",
			"artciles/a.yaml": "name: 甲",
			"articles/about.mdx": "甲",
			"articles/2025/普通！.md": "甲",
			"articles/2025/2025-09-05-empty/notes.txt": "甲",
			"articles/2025/2025-09-04-launch/（普通）.md": "甲",
			"articles/2025/2025-09-04-launch/notes.txt": "甲",
			"articles/2025/签约仪式/index.mdx": "title: 甲",
			"hospitals/Second.yaml": "name: 甲",
			"people/li.yml": "name: 李",
			"people/office/li.yaml": "name: 李",
			"people/.DS_Store": "甲",
		}),
	).toMatchInlineSnapshot(`
		"content/articles/2025/2025-09-04-launch/（普通）.md:1:1 文章的正文只能叫 index.mdx，网站不会读取这个文件 → 改名为 index.mdx，或放进自己的文章文件夹 articles/年份/日期-名称/index.mdx
		content/articles/2025/2025-09-05-empty:1:1 文件夹里没有 index.mdx，网站不会有这篇文章 → 每篇文章一个文件夹，正文叫 index.mdx
		content/articles/2025/普通！.md:1:1 年份文件夹里只放文章的文件夹，网站不会读取这个文件 → 每篇文章一个文件夹，正文叫 index.mdx
		content/articles/2025/签约仪式/index.mdx:1:1 文件夹名“签约仪式”不能作编号：要写成 日期-名称，名称用小写字母、数字和连字符 → 改成例如 2025-09-04-joint-departments（日期用首次发布的日期）
		content/articles/about.mdx:1:1 articles/ 里只放以四位年份命名的文件夹 → 文章放在 articles/年份/日期-名称/index.mdx，例如 articles/2025/2025-09-04-joint-departments/index.mdx
		content/hospitals/Second.yaml:1:1 文件名“Second”不能作编号：编号会成为网址 → 改用小写字母（拼音或英文）、数字和连字符，例如 weinan-first-hospital
		content/people/li.yml:1:1 people/ 里只放 .yaml 资料文件，网站不会读取这个文件 → 把扩展名改成 .yaml
		content/people/office:1:1 people/ 里只放 .yaml 资料文件，网站不会读取这个文件夹 → 移到别处，或改成 编号.yaml
		content/artciles:1:1 内容文件夹里没有“artciles”这一类，网站不会读取 → 是否想写“articles”？可用的文件夹：articles、hospitals、people、events、alliances
		content/普通.md:1:1 内容文件夹里没有“普通.md”这一类，网站不会读取 → 可用的文件夹：articles、hospitals、people、events、alliances"
	`);
});

test("right content is loaded whole", async () => {
	await withExampleContent({}, (folder) => {
		const record = loadRecord(folder);
		expect(record.problems).toEqual([]);
		expect([...record.articles.keys()]).toEqual(["2025/2025-09-04-launch"]);
		expect([...record.hospitals.keys()]).toEqual(["first-hospital"]);
		expect(record.people.get("li-ming")?.data.name).toBe("李明");
	});
});
