import { nameStartingAt } from "../../../../src/domain/mentions/name-shape.ts";
import {
	commonSurnames,
	functionCharacters,
	notNames,
} from "../../../../src/domain/mentions/name-words.ts";
import type { Problem } from "../../../lib/finding.ts";
import type { ContentRecord } from "../../../lib/record.ts";
import type { Rule } from "../../rule.ts";
import { recordKnowledge } from "../../texts/mentions.ts";
import { inPassage, type Passage, plainPassagesOf } from "../../texts/passages.ts";

const patient =
	/(?:患者|病人|病患(?!者)|患儿|产妇|伤者|逝者|死者|病友)(?:家属|代表|本人)?[：:，,]?/g;
const bed =
	/(?<![\d张])\d{1,3}\s?(?:号)?床(?!位|上|旁[\p{Script=Han}A-Z]*(?:超|血|透|检|诊|护|教|治|手术|监护)|边|垫|单|，?共)|(?:床号|病床号)[：: ]?\d+/gu;
/** Some surname with a mask or a courtesy is not a name given away: 王某, 李女士. */
const anonymous =
	/^.[某×Xx*＊○〇]|^.(?:先生|女士|大爷|大妈|奶奶|爷爷|阿姨|叔叔|老师|老人|师傅|婆婆|大哥|大姐|姓)|^小.|^老./;

/** 68岁的糖尿病患者郑秀兰按时复诊: whose age is given is one person, and three characters are the name. */
function nameAfterAge(text: string, noun: number, start: number): string | undefined {
	const name = text.slice(start, start + 3);
	const isOne = /\d岁[^，。；、]{0,10}$/.test(text.slice(Math.max(0, noun - 16), noun));
	const isWord = notNames.has(name.slice(0, 2)) || functionCharacters.has(name.charAt(1));
	return isOne && !isWord && /^\p{Script=Han}{3}$/u.test(name) ? name : undefined;
}

function problemsIn(record: ContentRecord, passage: Passage): Problem[] {
	const { text } = passage;
	const { people } = recordKnowledge(record);
	const names = [...text.matchAll(patient)].flatMap((match) => {
		const start = match.index + match[0].length;
		if (!commonSurnames.has(text.charAt(start)) || anonymous.test(text.slice(start, start + 4)))
			return [];
		const name = nameStartingAt(text, start) ?? nameAfterAge(text, match.index, start);
		if (!name || people.named(name).length > 0 || text.startsWith("（化名）", start + name.length))
			return [];
		return {
			...inPassage(passage, start),
			message: `“${match[0]}”后面像是病人的真实姓名：${name.charAt(0)}…`,
			mend: "写“王某”或注明（化名）；本人同意公开的，在文章的 waivers 里说明",
		};
	});
	const beds = [...text.matchAll(bed)].map((match) => ({
		...inPassage(passage, match.index),
		message: `“${match[0]}”像是床号，会让人认出病人`,
		mend: "删去床号",
		words: match[0],
	}));
	return [...names, ...beds];
}

/**
 * Patients are not named, nor known by their beds. It asks; it cannot know.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 隐去姓名
 * ---
 * 患者王某和患者李女士康复出院，患者王小明（化名）致谢。医院新增300张床位，患者高度评价。
 *
 * @example bad 10:4
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 姓名
 * ---
 * 患者，王小明表示感谢。
 *
 * @example bad 10:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 床号
 * ---
 * 12床病人康复。
 *
 * @example bad 10:12
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 写了年龄的姓名
 * ---
 * 一位68岁的糖尿病患者郑秀兰按时复诊。
 */
export const privacyPatient: Rule = {
	id: "privacy-patient",
	severity: "warning",
	canWaive: true,
	since: "0.1",
	about: "不写病人的真实姓名和床号",
	check: (record) =>
		[...record.articles.values()].flatMap((article) =>
			plainPassagesOf(article).flatMap((passage) => problemsIn(record, passage)),
		),
};
