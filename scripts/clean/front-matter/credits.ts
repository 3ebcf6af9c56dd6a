import { evenMarks, trimEndOf, unique } from "./text.ts";

/** Who made the article, as its bylines say, and who published it. */
export interface Credits {
	readonly reporters: readonly string[];
	readonly correspondents: readonly string[];
	readonly photographers: readonly string[];
	readonly editor: string | undefined;
	/** Who checked it: 审核, 审稿. */
	readonly reviewers: readonly string[];
	/** 来源: the publisher. */
	readonly source: string | undefined;
	/** Fields that are printed but empty: 审稿人. */
	readonly empty: readonly string[];
}

type Role = "reporters" | "correspondents" | "photographers" | "editor" | "reviewers" | "source";

/** The labels of bylines, longest first where one begins another, each with the roles it gives. */
const labels: readonly (readonly [string, readonly Role[]])[] = [
	["责任编辑", ["editor"]],
	["本期编辑", ["editor"]],
	["执行编辑", ["editor"]],
	["责编", ["editor"]],
	["编辑", ["editor"]],
	["文字记者", ["reporters"]],
	["文字", ["correspondents"]],
	["图片提供", ["photographers"]],
	["见习记者", ["reporters"]],
	["实习记者", ["reporters"]],
	["本报记者", ["reporters"]],
	["本网记者", ["reporters"]],
	["记者", ["reporters"]],
	["作者", ["reporters"]],
	["撰稿", ["reporters"]],
	["撰文", ["reporters"]],
	["通讯员", ["correspondents"]],
	["供稿", ["correspondents"]],
	["文、图", ["correspondents", "photographers"]],
	["图、文", ["correspondents", "photographers"]],
	["文图", ["correspondents", "photographers"]],
	["图文", ["correspondents", "photographers"]],
	["文/图", ["correspondents", "photographers"]],
	["图/文", ["correspondents", "photographers"]],
	["摄影", ["photographers"]],
	["供图", ["photographers"]],
	["图片", ["photographers"]],
	["摄", ["photographers"]],
	["图", ["photographers"]],
	["文", ["correspondents"]],
	["审稿人", ["reviewers"]],
	["审核人", ["reviewers"]],
	["审核", ["reviewers"]],
	["审稿", ["reviewers"]],
	["终审", ["reviewers"]],
	["复审", ["reviewers"]],
	["初审", ["reviewers"]],
	["校对", []],
	["排版", []],
	["监制", []],
	["稿件来源", ["source"]],
	["信息来源", ["source"]],
	["来源", ["source"]],
	["发布日期", []],
	["发布时间", []],
	["时间", []],
	["日期", []],
	["浏览次数", []],
	["浏览量", []],
	["阅读量", []],
	["点击数", []],
];

const words = labels.map(([label]) => label).join("|");
/** A label with its mark; 文/图 and 记者 also stand with a slash or a space before the name. */
const labelled = new RegExp(
	`(?<!\\p{Script=Han})(${words})(?: ?[：/] ?|(?<=记者|通讯员|摄影|供稿|供图) )`,
	"gu",
);
const nameSplit = /[、,，;；\s]+/;
/** 李文斌 摄 and 李文斌/摄, 张三 李四 供图. */
const trailing =
	/^(?:本报|本网)?(?:记者|通讯员)? ?([\p{Script=Han}、 ]{2,12}?)[/／]?(?:摄影报道|摄|供图|摄影)$/u;

const rolesOf = (label: string): readonly Role[] =>
	labels.find(([known]) => known === label)?.[1] ?? [];

interface Collected {
	readonly names: Record<Role, string[]>;
	readonly empty: string[];
}

/** The names of a value: up to a closing bracket or full stop, parted by 、, commas and spaces. */
function namesIn(value: string): string[] {
	const field = /^[^。；|）)]*/.exec(value)?.[0] ?? "";
	return field
		.split(nameSplit)
		.map((name) => name.replace(/^(?:记者|通讯员|本报记者)/, "").trim())
		.filter((name) => /^[\p{L}\p{N}·—-]{2,30}$/u.test(name));
}

/** Reads one line or bracket of bylines into what was collected. */
function readFields(line: string, { names, empty }: Collected): void {
	const both = / (?:文\/图|图\/文|文、图|图、文|文图|图文|摄影报道)$/.exec(line);
	const fields = both ? line.slice(0, both.index) : line;
	const found = [...fields.matchAll(labelled)];
	for (const [index, match] of found.entries()) {
		const label = match[1] ?? "";
		const value = fields.slice(match.index + match[0].length, found[index + 1]?.index);
		// 通讯员 张三 文/图: whoever is named last took the pictures too.
		if (both && index === found.length - 1) names.photographers.push(...namesIn(value));
		const roles = rolesOf(label);
		const isSource = roles.includes("source");
		const held = isSource ? [trimEndOf(value, "）)。 ").trim()] : namesIn(value);
		const given = held.filter((name) => name !== "");
		if (given.length === 0) empty.push(label);
		else for (const role of roles) names[role].push(...given);
	}
}

/**
 * The bylines of an article in every shape met: a line 作者：张三 or 责任编辑：张三, brackets at the end of a
 * paragraph (文、图/某医院), （通讯员：张三、李四）, （记者 张三）, and 本报记者 张三 摄 under a picture.
 */
export function readCredits(blocks: readonly string[]): Credits {
	const collected: Collected = {
		names: {
			reporters: [],
			correspondents: [],
			photographers: [],
			editor: [],
			reviewers: [],
			source: [],
		},
		empty: [],
	};
	for (const block of blocks) {
		const even = evenMarks(block).replace(/\s+/g, " ").trim();
		const isByline = even.length <= 90 && !/。/.test(even);
		for (const bracket of even.match(/（[^（）]{2,60}）/g) ?? [])
			readFields(bracket.slice(1, -1), collected);
		if (!isByline) continue;
		readFields(even.replace(/（[^（）]*）/g, ""), collected);
		const shot = trailing.exec(even.replace(/^[（(]|[）)]$/g, ""));
		if (shot?.[1]) collected.names.photographers.push(...namesIn(shot[1]));
	}
	const { names, empty } = collected;
	return {
		reporters: unique(names.reporters),
		correspondents: unique(names.correspondents),
		photographers: unique(names.photographers),
		editor: names.editor.length > 0 ? unique(names.editor).join("、") : undefined,
		reviewers: unique(names.reviewers),
		source: names.source[0],
		empty: unique(empty).filter((label) => rolesOf(label).length > 0),
	};
}
