import sharp from "sharp";

/** The articles that must be nowhere, each with the words that only it has, and the names that it brings to the record. */
export const hidden = {
	draft: {
		folder: "articles/2025/2025-09-06-hidden-draft",
		head: "draft: true",
		words: [
			"uid-hidden-draft",
			"草稿里的秘密标题",
			"草稿独有的一句",
			"photo-hidden-draft",
			"草稿密院",
			"草稿密会",
			"草稿密人",
		],
	},
	embargoed: {
		folder: "articles/2025/2025-09-07-hidden-embargo",
		head: 'publishAt: "2099-01-01T09:00:00+08:00"',
		words: [
			"uid-hidden-embargo",
			"限时稿的秘密标题",
			"限时稿独有的一句",
			"photo-hidden-embargo",
			"限时稿密院",
			"限时稿密会",
			"限时稿密人",
		],
	},
	future: {
		folder: "articles/2099/2099-01-01-hidden-future",
		head: "kind: notice",
		words: [
			"uid-hidden-future",
			"将来稿的秘密标题",
			"将来稿独有的一句",
			"photo-hidden-future",
			"将来稿密院",
			"将来稿密会",
			"将来稿密人",
		],
	},
} as const;

/** A picture of one colour, large enough to be processed in several widths. */
const picture = (background: string) =>
	sharp({ create: { width: 1200, height: 675, channels: 3, background } })
		.png()
		.toBuffer();

/** Files of a small newsroom: one public article with everything in it, and three that are not public, with what was taken from them. */
export async function exampleArticles(
	publicFolder = "articles/2025/2025-09-05-public",
	head = "aliases: [/old/public/]",
): Promise<Record<string, string | Uint8Array>> {
	const files: Record<string, string | Uint8Array> = {
		[`${publicFolder}/index.mdx`]: [
			"uid: uid-public-article",
			"title: 公开的文章",
			"summary: 一篇公开的文章。",
			'date: "2025-09-05T18:00:00+08:00"',
			"event: launch-2025",
			"hospitals: [first-hospital]",
			"people: [li-ming]",
			"topics: [joint-departments]",
			"attachments: [{ file: ./listed.csv, title: 义诊名单 }]",
			"metrics:",
			"  - { label: 义诊人次, value: '3000', unit: 人次, scope: 第一医院, period: '2024', sentence: 2024年义诊3000人次。 }",
			"  - { label: 义诊人次, value: '4000', unit: 人次, scope: 第一医院, period: '2025', sentence: 2025年义诊4000人次。 }",
			"cover: { image: ./photo-public.png, alt: 会场全景, consent: illustration }",
			head,
			"---",
			"**李明：**发言强调**“共建共享”**，白细胞 10<sup>9</sup>/L。",
			"",
			"![会场全景](./photo-public.png)",
			"",
			"## 数字",
			"",
			"| 项目 | 人次 |",
			"| --- | --: |",
			"| 义诊 | 3000 |",
			"",
			"2024年义诊3000人次。2025年义诊4000人次。见[医院的主页](/hospitals/first-hospital/#news)。",
			"",
			'<Attachment href="./named.txt" label="义诊安排" />',
			"",
		].join("\n"),
		[`${publicFolder}/listed.csv`]: "院区,人次\n东院,3000\n",
		[`${publicFolder}/notes.txt`]: "只给自己看的。\n",
		[`${publicFolder}/named.txt`]: "周六上午义诊。\n",
		[`${publicFolder}/photo-public.png`]: await picture("#204080"),
	};
	for (const [index, { folder, head: hiddenHead, words }] of Object.values(hidden).entries()) {
		const [uid, title, sentence, photo, hospital, event, person] = words;
		const source = `source: { article: ${folder.replace("articles/", "")} }`;
		files[`hospitals/hidden-hospital-${index}.yaml`] = `name: ${hospital}\n${source}\n`;
		files[`people/hidden-person-${index}.yaml`] =
			`name: ${person}\nappointments: [{ organisation: hidden-hospital-${index}, titles: [院长], knownAt: 2025-09-04, ${source} }]\n`;
		files[`events/hidden-event-${index}.yaml`] =
			`name: ${event}\nagenda: [{ verb: 讲话, person: hidden-person-${index} }]\nagreements: [{ parties: [first-hospital, hidden-hospital-${index}], scope: 转诊, signed: 2025-09-04 }]\n${source}\n`;
		files[`${folder}/index.mdx`] =
			`uid: ${uid}\ntitle: ${title}\n${hiddenHead}\nevent: hidden-event-${index}\nhospitals: [first-hospital, hidden-hospital-${index}]\npeople: [li-ming, hidden-person-${index}]\ncover: { image: ./${photo}.png, alt: 图, consent: public }\n---\n${sentence}。\n\n![图](./${photo}.png)\n`;
		files[`${folder}/${photo}.png`] = await picture(["#ff0000", "#00ff00", "#0000ff"][index] ?? "");
	}
	return files;
}
