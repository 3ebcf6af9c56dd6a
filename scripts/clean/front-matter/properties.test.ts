import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainHelpers } from "../../../src/schemas/fields.ts";
import { schemas } from "../../../src/schemas/index.ts";
import { readArticle } from "../../lib/front-matter.ts";
import { hindrance, proposalText } from "../proposals/proposal-file.ts";
import { propose } from "../proposals/propose.ts";
import { draftArticle, type Known } from "./draft.ts";
import { toMdx, toYaml } from "./to-mdx.ts";

const seed = 20310304;
const none: Known = {
	hospitals: new Map(),
	people: new Map(),
	events: new Map(),
	alliances: new Map(),
};

/** Strings that YAML could take for something else, and strings of any characters. */
const anyString = fc.oneof(
	fc.constantFrom(
		"yes",
		"no",
		"null",
		"~",
		"2031-03-04",
		"12:30",
		"1e3",
		"0x1f",
		"---",
		"...",
		"- a",
		"a: b",
		"#x",
		"&a",
		"*a",
		"!tag",
		"%x",
		"@x",
		"`x`",
		"'x'",
		'"x"',
		"\\",
		"{a}",
		"[a]",
		"|",
		">",
		"\u2028",
		"\u0085",
		"",
	),
	fc.string({ unit: "grapheme" }),
	fc.string({ unit: "binary" }).filter((text) => !/\p{Cs}/u.test(text)),
);

/** Pieces of such texts, put together in ways that nobody would write. */
const piece = fc.constantFrom(
	"2031年3月4日",
	"9月31日",
	"815日",
	"2031-03-04 10:00",
	"云岭市人民医院",
	"柳塘中心卫生院",
	"市一院",
	"党委书记",
	"院长",
	"白川",
	"林知夏",
	"任",
	"、",
	"，",
	"。",
	"；",
	"（以下简称：云医）",
	"（通讯员：白川）",
	"来源：",
	"审稿人：",
	"3万余人次",
	"约百余人",
	"30万元",
	"90%以上",
	"签署协议",
	"与",
	"由",
	"召开启动会",
	"出席",
	"主持",
	"：",
	"|",
	" ",
	"\u200b",
	"\u202e",
	"\ud800",
	"😀",
	"{a}",
	"<b>",
	"'",
	'"',
	"\\",
	"export const a = 1",
);
const block = fc
	.array(fc.oneof({ weight: 6, arbitrary: piece }, fc.string({ unit: "grapheme", maxLength: 6 })), {
		minLength: 1,
		maxLength: 30,
	})
	.map((pieces) => pieces.join(""));
const blocks = fc.array(block, { minLength: 1, maxLength: 6 });

/** A body as the cleaner would give it: its text escaped enough to be read. */
const bodyOf = (texts: readonly string[]) =>
	`${texts.map((text) => text.replace(/[^\p{Script=Han}\p{N}，。、；：（）]/gu, "") || "空").join("\n\n")}\n`;
const now = new Date("2031-06-01T00:00:00+08:00");
const draftOf = (texts: string[], title: string | undefined) =>
	draftArticle(
		{
			body: bodyOf(texts),
			blocks: texts,
			facts: title === undefined ? {} : { title, account: title },
			pictures: [],
			ledger: [],
		},
		none,
		{},
		now,
	);

describe("front matter", () => {
	it("is read back unchanged by the site's own parser, whatever is in it", () => {
		fc.assert(
			fc.property(anyString, anyString, (one, other) => {
				const data = { title: one, list: [other, one], nested: { evidence: other } };
				expect(readArticle(toMdx(data, "正文\n")).data).toEqual(data);
			}),
			{ seed, numRuns: 3_500 },
		);
	});

	it("has no anchors where a value stands twice", () => {
		const shared = { kind: "stated" };
		expect(toYaml({ a: shared, b: shared })).not.toMatch(/[&*]/);
	});

	it("fits the schema for every text", () => {
		fc.assert(
			fc.property(blocks, fc.option(block, { nil: undefined }), (texts, title) => {
				const { data } = draftOf(texts, title);
				const { error } = schemas.articles(plainHelpers).safeParse(data);
				expect(error?.issues).toBeUndefined();
			}),
			{ seed, numRuns: 250 },
		);
	});

	it("comes with proposals that the record takes, or that say what is unknown", () => {
		fc.assert(
			fc.property(blocks, (texts) => {
				const draft = draftOf(texts, undefined);
				for (const proposal of propose(draft, none).entries) {
					const text = proposalText(proposal, draft.title);
					const reason = hindrance(proposal.collection, text);
					expect(reason === undefined || reason.includes("待核实"), `${reason}\n${text}`).toBe(
						true,
					);
				}
			}),
			{ seed, numRuns: 250 },
		);
	});

	it("would notice: without tidying a zero-width character does not pass", () => {
		const { data } = draftOf(["云岭市人民医院召开启动会。"], undefined);
		const { error } = schemas.articles(plainHelpers).safeParse({ ...data, title: "a\u200bb" });
		expect(error).toBeDefined();
	});
});
