import { earliest, formatDay } from "../../../../src/domain/dates.ts";
import type { Rule } from "../../rule.ts";
import { hospitalNames, officialName } from "../../texts/hospitals/hospital-names.ts";
import { isToldAsNew } from "../../texts/hospitals/told-as-new.ts";
import { daysApart } from "../../texts/members/rosters.ts";
import { inPassage, isOfBefore, plainPassagesOf } from "../../texts/passages.ts";
import { dayOfArticle } from "../../texts/people/mentions.ts";
import { sentenceBefore } from "../../texts/sentence-at.ts";

/** Words beside a name which say that it is no longer, or not yet, the hospital's. */
const ofThePast =
	/(?:原名|原称|原为|原|前身(?:是|为)?|曾名|曾用名|旧称|更名前|时称|(?:当时|当年|那时|彼时)的|(?:从前|以前|过去|起初|原来|先前|早先)(?:叫|称|名)|还叫|时的?(?:院?名称?[为是]?|叫[做作]?)|始建|建院|创办|创建|(?:曾|早年|毕业后|分配|进修)(?:在|到|于))[^，。；]{0,6}$/;
const changes = /^[^。；]{0,8}(?:更名|改名|改称|升格|合并|挂牌成立|整合)/;
/** A sentence that says of which day the name was: 封皮写着城南卫生院，那是2020年以前的院名. */
const tellsOfOld =
	/前身|旧称|旧名|老名字|更名|改名|改称|改为现名|(?:以前|之前|从前|当年|那时)的(?:院名|名字|名称|牌子)|(?:那时|当时|当年)[^，。]{0,4}(?:还)?叫/;

/** Who died told with the years of life (1924—2013), and who founded something: of their time. */
const ofLife = /（(?:19|20)\d{2}[—–-]+(?:19|20)\d{2}）/;
const founded = /^[^，。；]{0,8}(?:创始人|奠基人|开创者|首任|第一任|第一位)/;

/** A name with today's behind it: 城南卫生院|（现城南医院）. */
const nowCalled = /^（(?:现为?|今为?|即现在的|后更名|后改)/;

/** What is of the time of the name, or tells of it as a name: 城南卫生院|时期的老照片, 上半年以城南卫生院|之名申请. */
const ofItsTime =
	/^(?:时期|时代|年代|[之的]名义?|的(?:院名|身份)|(?:这个|这一|的)?(?:旧名|老名字|名字|名号)|的?[旧老](?:照片|址|貌|楼|牌?匾|招?牌|木牌|门牌|公章|印章))/;

const written =
	/((?:19|20)\d{2})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?|(?<!\d)(\d{1,2})月(?:(\d{1,2})日)?/g;

/** The days that a sentence tells of, a year by its first one; without a year the last before a day: 1984年, 9月15日. */
function daysTold(text: string, day: string): string[] {
	let known: string | undefined;
	return [...text.matchAll(written)].map(([, year, inYear, dateInYear, month, date]) => {
		known = year ?? known;
		const ofMonth = [inYear ?? month ?? "1", dateInYear ?? date ?? "1"]
			.map((part) => part.padStart(2, "0"))
			.join("-");
		const thisYear = Number(day.slice(0, 4));
		return `${known ?? (ofMonth > day.slice(5) ? thisYear - 1 : thisYear)}-${ofMonth}`;
	});
}

/** The days that the nearest part of a sentence with any tells of: 2021年成立时是四家；|2022年7月1日. */
const lastDaysTold = (text: string, day: string): string[] =>
	text
		.split("；")
		.map((part) => daysTold(part, day))
		.findLast(({ length }) => length > 0) ?? [];

/** The sentence that holds a place of a text. */
function sentenceAt(text: string, start: number): string {
	const before =
		text
			.slice(0, start)
			.split(/[。！？\n]/)
			.at(-1) ?? "";
	return before + (text.slice(start).split(/[。！？\n]/, 1)[0] ?? "");
}

/** Whether a name is printed as it stood on a plate or a cover: “城南卫生院”. */
const isQuoted = (text: string, start: number, end: number) =>
	text.charAt(start - 1) === "“" && text.charAt(end) === "”";

/** Whether the words about a name say that it is no longer, or not yet, the hospital's. */
function isOfThePast(text: string, start: number, name: string, right: string): boolean {
	const end = start + name.length;
	const [before, after] = [text.slice(Math.max(0, start - 12), start), text.slice(end, end + 16)];
	if ([ofItsTime, founded, nowCalled].some((words) => words.test(after))) return true;
	const sentence = sentenceAt(text, start);
	if (ofLife.test(sentence) || tellsOfOld.test(sentence) || isQuoted(text, start, end)) return true;
	// 从城南卫生院到城南医院
	if (/从$/.test(before) && after.startsWith(`到${right}`)) return true;
	return ofThePast.test(before) || changes.test(after) || changes.test(before);
}

/**
 * A hospital is called what it was called on the day.
 *
 * @example ok
 * # hospitals/second-hospital.yaml
 * name: 城南医院
 * formerNames: [{ name: 城南卫生院, until: 2020-01-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 今名
 * ---
 * 城南医院（原城南卫生院）参加。停用“城南卫生院”公章。成员单位有城南医院（加入时名为城南卫生院）。时间拨回2018年，城南卫生院（现城南医院）等7家单位签约。
 *
 * @example ok
 * # hospitals/second-hospital.yaml
 * name: 城南医院
 * formerNames: [{ name: 城南卫生院, until: 2020-01-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 当年
 * ---
 * 2025年9月4日，城南医院送别老医生。1984年，他分配到城南卫生院工作。2019年11月5日，城南卫生院为他办了七十岁生日。
 *
 * @example ok
 * # hospitals/second-hospital.yaml
 * name: 城南医院
 * formerNames: [{ name: 城南卫生院, until: 2020-01-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 从城南卫生院到城南医院
 * ---
 * 老院长王刚（1924—2013）是城南卫生院的骨干，也是城南卫生院外科创始人。木牌上写着“城南卫生院”，旁边是城南卫生院时期的老照片。城南卫生院的旧匾收进了院史室。曾在城南卫生院工作的老人来了，当年的城南卫生院院长也来了，前年以城南卫生院之名申请，他说那时这儿还叫城南卫生院。一面城南卫生院送来的锦旗，那是城南医院的前身。我们医院，从前叫城南卫生院，2020年改成现在的名字。
 *
 * @example ok
 * # hospitals/second-hospital.yaml
 * name: 城南医院
 * formerNames: [{ name: 城南卫生院, until: 2025-09-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 换牌
 * ---
 * 2025年9月4日，城南医院座谈。8月30日，城南卫生院送出最后一张单据。
 *
 * | 项目 | 换牌前 | 换牌后 |
 * | --- | --- | --- |
 * | 名称 | 城南卫生院 | 城南医院 |
 *
 * @example bad 14:15
 * # hospitals/second-hospital.yaml
 * name: 城南医院
 * formerNames: [{ name: 城南卫生院, until: 2025-09-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 换牌
 * ---
 * 2025年9月4日，城南医院座谈。
 *
 * | 项目 | 换牌前 | 换牌后 |
 * | --- | --- | --- |
 * | 名称 | 城南医院 | 城南卫生院 |
 *
 * @example bad 10:19
 * # hospitals/second-hospital.yaml
 * name: 城南医院
 * formerNames: [{ name: 城南卫生院, until: 2020-01-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 更名以后的一年
 * ---
 * 2015年城北医院成立；2023年，城南卫生院加入。
 *
 * @example bad 10:11
 * # hospitals/second-hospital.yaml
 * name: 城南医院
 * formerNames: [{ name: 城南卫生院, until: 2025-09-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 启用院名
 * ---
 * 举行更名仪式，启用“城南卫生院”院名。
 *
 * @example bad 10:2
 * # hospitals/second-hospital.yaml
 * name: 城南医院
 * formerNames: [{ name: 城南卫生院, until: 2020-01-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 旧名
 * ---
 * 在城南卫生院举行。
 *
 * @example bad 10:11
 * # hospitals/second-hospital.yaml
 * name: 城南医院
 * formerNames: [{ name: 城南卫生院, until: 2025-06-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 更名以后
 * ---
 * 2025年9月4日，城南卫生院举行义诊。
 */
export const hospitalFormerName: Rule = {
	id: "hospital-former-name",
	severity: "error",
	inDrafts: "warning",
	canWaive: true,
	since: "0.1",
	about: "医院用当天的名称，不用旧称，也不提前用新名",
	check: (record) =>
		[...record.articles.values()].flatMap((article) => {
			const day = dayOfArticle(record, article);
			return plainPassagesOf(article).flatMap((passage) =>
				hospitalNames(record)
					.namesIn(passage.text)
					.flatMap(({ start, name, others }) => {
						const right = officialName(record, name.id, day);
						if (
							(name.kind === "former" && isOfBefore(passage)) ||
							name.kind === "short" ||
							name.text === right ||
							others.some(({ id, text }) => text === officialName(record, id, day))
						)
							return [];
						// 1984年，他分配到云河地区医院: the name of the year that the sentence tells of.
						const told = sentenceBefore(passage.text, start);
						if (
							lastDaysTold(told, day).some(
								(each) => officialName(record, name.id, each) === name.text,
							)
						)
							return [];
						// 正式启用“云河地区医院”院名 of a hospital that has just given it up.
						const isNews =
							name.until !== undefined && Math.abs(daysApart(earliest(name.until), day)) < 366;
						const isNew = isNews && isToldAsNew(passage.text.slice(0, start));
						if (!isNew && isOfThePast(passage.text, start, name.text, right)) return [];
						const isFormer = name.kind === "former";
						return {
							...inPassage(passage, start),
							severity: isFormer ? ("error" as const) : ("warning" as const),
							message: isFormer
								? `“${name.text}”是旧称${name.until ? `，用到 ${formatDay(name.until)} 前` : ""}；${formatDay(day)} 的名称是“${right}”`
								: `${formatDay(day)} 时这家医院还叫“${right}”，不叫“${name.text}”`,
							mend: isFormer
								? `改成“${right}”；说历史的，写“原${name.text}”`
								: `改成“${right}”，或在文中说明更名`,
							words: name.text,
							record: right,
						};
					}),
			);
		}),
};
