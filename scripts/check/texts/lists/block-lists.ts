import type { Entry } from "../../../lib/record.ts";
import { bodyTree } from "../../body.ts";
import type { Passage } from "../passages.ts";
import { type Announcement, announcement, smallCount } from "./announcements.ts";
import { cellsCalled, isTied, lengthsOf, rowsCalled } from "./listed-blocks.ts";
import { isOfText, isThing } from "./text-things.ts";

/** A count with its unit and what is counted; no time and no share of each. 合作内容有|四：. */
const counted = new RegExp(
	`(?<!每[^，。；]{0,2})${smallCount}(个?方面|[家所名位个条点项件类种样门讲堂节支句步处面台块段股张本份层组]|人(?![份次])|(?<=有[^，。；：]{1,3})(?=：$))(?!次|多?月|小时|多?星期|课时|学时|工作日|季度)(?=([^，。；：！？\\d]*))`,
	"g",
);
/** **三、委员（17人）**: over the list, in brackets. */
const inBrackets = /(?<=^[^，。；：（）]{2,20}（共?)(\d{1,3})([人名位家个项条])(?=）$)/g;
/** What may stand between the count and the colon: 四家单位发言，|每家8分钟：, 四项检查，|共800人份：, 四家发言，|名单如下：. */
const tail =
	/^”?(?:，(?:每|共)[^，；]{1,10}|，[^，；\d]{0,12}如下|，(?![^：]*[未不除只仅缺])[^，；\d]{2,8}(?=：))?[：。）]$/;
/** 比试的|项目|有四个：: what is counted, where it stands before its number. */
const nounBefore = /(\p{Script=Han}{2})(?:一?共|总共)?(?:有|是|为|分为?)?$/u;
/** How a sentence without a colon may say that a list follows. */
const isTelling =
	/如下。$|[点件条句]话?。$|(?:^|[：是有成为了])(?:\d{1,2}|[二两三四五六七八九十])[个类种步处层项]。$/;
/** 其余1个专题为实训: what is listed are some of them; 另有10名专家获奖 counts others. */
const more =
	/^(?:其余|其他|另外|另有|还有|此外)(?:[^，。\d]{0,4}?(?:\d+|[一二两三四五六七八九十]+)(\p{Script=Han}))?/u;

/** Counts in the last sentence of a paragraph that a list or a table follows: 往下做的事有三件：. */
export function blockAnnouncements(
	passages: readonly Passage[],
	article: Entry<"articles">,
): Announcement[] {
	return (bodyTree(article)?.children ?? []).flatMap((node, index, nodes): Announcement[] => {
		const next = nodes[index + 1];
		if (node.type !== "paragraph" && node.type !== "heading") return [];
		if (next?.type !== "table" && next?.type !== "list") return [];
		const line = node.position?.end.line ?? 0;
		const at = passages.findLastIndex(
			({ kind, text, placeAt }) => kind === node.type && placeAt(text.length - 1).line === line,
		);
		const passage = passages[at];
		// 最后讲三句话。 has all that it says behind it.
		const sentence =
			/[^。！？]*(?:：|如下。|[^，。；：\d]{0,8}[个点件条句样门项类种步处层]\p{Script=Han}{0,6}。|）)$/u.exec(
				passage?.text ?? "",
			)?.[0];
		if (!passage || !sentence) return [];
		const start = passage.text.length - sentence.length;
		const told = [...passage.text.matchAll(sentence.endsWith("）") ? inBrackets : counted)].filter(
			(match) => match.index >= start,
		);
		const lengths = lengthsOf(next);
		const counts = told.map((match): Announcement => {
			// 课程共|三讲 are told as such again.
			const isBare = match[3] === "" && match[2] !== "讲";
			const noun = isBare
				? nounBefore.exec(passage.text.slice(start, match.index))?.[1]
				: undefined;
			const count = announcement(passage, match, lengths, `下面列了 ${lengths[0]} 项`);
			return noun === undefined ? count : { ...count, noun };
		});
		const cells =
			next.children.length * (next.type === "list" ? 1 : (next.children[0]?.children.length ?? 1));
		// A note or a picture may part a list in two.
		const behind = nodes.slice(index + 2, index + 5);
		const end = behind.findIndex(({ type }) => type === "heading");
		const isParted = (end < 0 ? behind : behind.slice(0, end)).some(
			({ type }) => type === next.type,
		);
		const isSome = (unit: string) =>
			isParted ||
			/等(?!级)|[\d十]余|其余|部分|其中/.test(sentence) ||
			passages.slice(at + 1, at + 2 + cells).some(({ text }) => {
				const found = more.exec(text);
				return found !== null && (found[1] ?? unit) === unit;
			});
		const right = counts.find(({ number }) => lengths.includes(number));
		const isBeforeList = ({ 0: whole, 3: noun = "", index: from }: RegExpExecArray) =>
			tail.test(passage.text.slice(from + whole.length + noun.length));
		// 四个单元、16个专题：: one count of the sentence is the rows', or all are together: 3家先进单位、6名先进个人.
		const named = told.flatMap((match, nth) => {
			const [, , unit = "", noun = ""] = match;
			const rows = rowsCalled(next, noun);
			const isWhole = !isSome(unit) && (right !== undefined || isBeforeList(match));
			const called = rows > 0 ? [rows] : isWhole ? cellsCalled(next, noun) : [];
			const count = counts[nth];
			// 成立时有3家成员单位，如今|4家：: another number of them that the list has is the one meant.
			const isToldAgain = told.some(
				([, , other, thing = ""], at) =>
					other === unit && thing === "" && called.includes(counts[at]?.number ?? 0),
			);
			return count && called.length > 0 && !isToldAgain ? [{ ...count, counts: called }] : [];
		});
		if (named.length > 0) return named;
		const sum = counts.reduce((total, { number }) => total + number, 0);
		if (right || lengths.includes(sum)) return right ? [right] : [];
		const [last, count] = [told.at(-1), counts.at(-1)];
		if (!last || !count) return [];
		const [, , unit = "", noun = ""] = last;
		if (sentence.endsWith("。") && !isTelling.test(sentence) && !isThing(noun)) return [];
		const isListed = sentence.endsWith("）") || isTied(next, unit, noun);
		// 三件事：, over five: of what a text itself consists of nothing else is listed.
		const isSure = sentence.endsWith("：") && isOfText(unit, noun) && isThing(noun);
		const isTold = !isSome(unit) && isBeforeList(last) && isListed;
		return isTold ? [{ ...count, ...(isSure ? { reach: 2 } : {}) }] : [];
	});
}
