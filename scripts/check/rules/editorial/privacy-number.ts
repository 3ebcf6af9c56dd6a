import type { Rule } from "../../rule.ts";
import { inPassage, plainPassagesOf } from "../../texts/passages.ts";

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Whether 18 characters are an identity number: a date of birth and the check character of GB 11643. */
function isIdentityNumber(text: string): boolean {
	if (!/^[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]$/.test(text))
		return false;
	const sum = weights.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
	return "10X98765432"[sum % 11] === text[17]?.toUpperCase();
}

/** The first and last characters alone: a report must not repeat what it keeps from the page. */
const masked = (text: string) => `${text.slice(0, 3)}…${text.slice(-2)}`;

const kinds = [
	{
		pattern: /(?<![\dA-Za-z])\d{6}[ -]?\d{8}[ -]?\d{3}[\dXx](?![\dA-Za-z])/g,
		accept: (text: string) => isIdentityNumber(text.replace(/[ -]/g, "")),
		name: "身份证号码",
		mend: "删去，或只留前几位并以 * 代替",
	},
	{
		// Called one, it is one, even with a digit mistyped.
		pattern: /身份证(?:号码?)?[为是:： ]{0,2}[1-9]\d{16}[\dXx](?![\dA-Za-z])/g,
		accept: (text: string) => !isIdentityNumber(text.slice(-18)),
		name: "身份证号码",
		mend: "删去，或只留前几位并以 * 代替",
	},
	{
		pattern: /(?<![\d.])(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/g,
		accept: () => true,
		name: "手机号码",
		mend: "个人手机不要公开；确是对外公布的，在文章的 waivers 里说明",
	},
	{
		pattern:
			/(?:住院号|病历号|门诊号|病案号|就诊卡号|医保卡号|社保卡号|银行卡号)[为是:： ]{0,2}[\dA-Za-z]{4,}/g,
		accept: () => true,
		name: "病历或证件号码",
		mend: "删去号码",
	},
] as const;

/**
 * No identity numbers, mobile numbers or record numbers of people.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 公开电话
 * ---
 * 咨询电话 0913-1234567，文号 20250904123456789012，编号 110105194912310021。
 *
 * @example bad 10:5
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 手机
 * ---
 * 联系人：13812345678。
 *
 * @example bad 10:5
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 身份证
 * ---
 * 身份证：11010519491231002X。
 *
 * @example bad 10:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 打错一位的身份证
 * ---
 * 身份证号：110105194912310021。
 */
export const privacyNumber: Rule = {
	id: "privacy-number",
	severity: "error",
	inDrafts: "warning",
	canWaive: true,
	since: "0.1",
	about: "不公开身份证号、个人手机号和病历号",
	check: ({ articles }) =>
		[...articles.values()].flatMap((article) =>
			plainPassagesOf(article).flatMap((passage) =>
				kinds.flatMap(({ pattern, accept, name, mend }) =>
					[...passage.text.matchAll(pattern)]
						.filter((match) => accept(match[0]))
						.map((match) => ({
							...inPassage(passage, match.index),
							message: `像是${name}：${masked(match[0])}`,
							mend,
							// A waiver for one number must not let the next one pass.
							words: masked(match[0]),
						})),
				),
			),
		),
};
