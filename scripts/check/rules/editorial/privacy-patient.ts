import { canEndName } from "../../../../src/domain/mentions/name-shape.ts";
import {
	commonSurnames,
	doubleSurnames,
	givenCharacters,
	notNames,
	surnames,
} from "../../../../src/domain/mentions/name-words.ts";
import type { Problem } from "../../../lib/finding.ts";
import type { ContentRecord } from "../../../lib/record.ts";
import type { Rule } from "../../rule.ts";
import { inPassage, type Passage, plainPassagesOf } from "../../texts/passages.ts";
import { recordKnowledge } from "../../texts/people/mentions.ts";
import { sentenceAt } from "../../texts/sentence-at.ts";

const patient =
	/(?:患者|病人|病患(?!者)|患儿|产妇|孕妇|伤者|伤员|病号|逝者|死者|病友)(?:家属|代表|本人)?(?:（?姓名)?[：:，,]?/g;
/** People of whom an article tells what ails them, where it gives their names: 村民王建军, 家住新桥镇的刘淑珍. */
const villager =
	/(?:村民|居民|市民|群众|老乡|老人|牧民|渔民|农民)|一[位名](?:[退休老年轻中小学民办职]{0,4})?(?:教师|老师|司机|工人|职工|民工|农民工|店主|老板|学生|大学生|保安|环卫工|外卖员|快递员|驾驶员|游客|乘客|老兵|村干部|干部|男子|女子|妇女|男士|女士|少年|男孩|女孩|小伙|姑娘|儿童|牧羊人|茶农|果农|菜农)|家住[^，。；]{2,12}的|(?<!\d)\d{1,3}岁的/g;
const ails = /病|患|诊|住院|出院|手术|治|检查|康复|血压|血糖|疼|痛|药|锦旗|竖起|救|医生/;
/** How older people are called; with the whole name before it, it gives somebody away. */
const elder =
	/(?:大爷|大娘|大妈|大叔|大婶|大姐|大哥|阿姨|奶奶|爷爷|婆婆|伯伯|老人|老汉|女士)(?!家)/g;
const record = /姓名[：:为是]?\s?(?=\p{Script=Han}{2,4}[，,；;、\s）)]\s?(?:性别)?[：:]?[男女])/gu;
const named = /(?:名叫|叫做|叫作)(?=\p{Script=Han}{2,3}[的，。、])/gu;
const bed =
	/(?<![\d张有共设置放达增制管]|查房(?=\d{1,3}床(?:[，。；]|$)))\d{1,3}\s?(?:号)?床(?!位|上|[旁边][\p{Script=Han}A-Z]*(?:超|血|透|检|诊|护|教|治|手术|监护)|垫|单|，?共|以[上下内]|病区|难求|规模|的(?:病区|病房|医院|规模))|(?:床号|病床号)[：: ]?\d+|[一二三四五六七八九十]{1,3}号?床(?=患者|病人|的?家属|的(?:老|王|李|张|刘|陈))/gu;
/** Some surname with a mask or a courtesy is not a name given away: 王某, 李女士. */
const anonymous =
	/^.[某×Xx*＊○〇]|^.(?:先生|女士|大爷|大妈|大娘|大叔|大婶|奶奶|爷爷|阿[姨太婆公嬷]|叔叔|老师|老人|老汉|师傅|婆婆|伯伯|大哥|大姐|姓)|^小.|^老./;
const words = new Intl.Segmenter("zh", { granularity: "word" });

/** Words of the dictionary that names could make too. */
const noNames = /^(?:金银花|白玉兰|金水宝|柏子仁|石河子|黄河水|江河水)/;

/**
 * The name that begins at a position: a surname before two characters of which given names are made, or before one where
 * the name surely ends and is no word (患者|关节).
 */
function nameAt(text: string, start: number): string | undefined {
	const length = doubleSurnames.has(text.slice(start, start + 2)) ? 2 : 1;
	if (length === 1 && !surnames.has(text.charAt(start))) return undefined;
	const [one, two] = [text.charAt(start + length), text.charAt(start + length + 1)];
	if (!givenCharacters.has(one) || noNames.test(text.slice(start))) return undefined;
	if (givenCharacters.has(two)) return text.slice(start, start + length + 2);
	const name = text.slice(start, start + length + 1);
	const [first] = words.segment(text.slice(start, start + 8));
	const isWord = notNames.has(name) || (first?.segment.length ?? 0) > 1;
	return !isWord && canEndName(text, start + length + 1) ? name : undefined;
}

/** The whole name of three that ends at a position: 刘淑珍|大娘. */
function nameUntil(text: string, end: number): string | undefined {
	const name = nameAt(text, end - 3);
	return name?.length === 3 && commonSurnames.has(name.charAt(0)) ? name : undefined;
}

/** Where a name may begin or end that gives a patient away, with the word that says so. */
function givenAway(
	text: string,
): { readonly word: string; readonly start: number; readonly name: string }[] {
	const after = (pattern: RegExp) =>
		[...text.matchAll(pattern)].flatMap((match) => {
			const start = match.index + match[0].length;
			if (anonymous.test(text.slice(start, start + 4))) return [];
			const name = nameAt(text, start);
			// 看了46个病人，|连水都顾不上喝: behind a comma two characters are any word.
			if (name?.length === 2 && /[，,]$/.test(match[0])) return [];
			return name ? [{ word: match[0], start, name }] : [];
		});
	// 村民贺喜: two characters are a name beside 患者 alone.
	const ailing = ({ start, name }: { readonly start: number; readonly name: string }) =>
		name.length > 2 && commonSurnames.has(name.charAt(0)) && ails.test(sentenceAt(text, start));
	return [
		...after(patient),
		...after(villager).filter(ailing),
		...after(record),
		...after(named).filter(ailing),
		...[...text.matchAll(elder)].flatMap((match) => {
			const name = nameUntil(text, match.index);
			// 离休干部|唐素云老人: visited for what they did, not for what ails them.
			if (name && veteran.test(text.slice(0, match.index - name.length))) return [];
			const isTold = match[0] !== "女士" || ails.test(sentenceAt(text, match.index));
			return name && isTold ? [{ word: match[0], start: match.index - 3, name }] : [];
		}),
	];
}

/** Those who are named for what they have been. */
const veteran =
	/(?:干部|职工|党员|专家|军人|战士|红军|劳模|模范|英雄|功臣|志愿者|义工|教师|医生|护士|村医|传承人|队员)$/;

/** Those who are told as the staff: 药工|何炳坤. */
const staff =
	/(?:药工|药师|医生|医师|大夫|护士|村医|助产士|技师|师傅|厨师|主厨|司机|院长|主任|书记|教授|老师|编辑|工程师|志愿者)$/;

/** Whether an article tells a name as one of the staff, in any of its texts. */
function isOfStaff(texts: readonly Passage[], name: string): boolean {
	return texts.some(({ text }) => {
		for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
			if (staff.test(text.slice(Math.max(0, at - 4), at))) return true;
		return false;
	});
}

function problemsIn(
	content: ContentRecord,
	passage: Passage,
	texts: readonly Passage[],
): Problem[] {
	const { text } = passage;
	const { people } = recordKnowledge(content);
	const seen = new Set<number>();
	const known = people.namesIn(text);
	const names = givenAway(text).flatMap(({ word, start, name }) => {
		if (
			people.named(name).length > 0 ||
			// 白舒宁|带领老人: the end of the name of somebody of the record is no surname.
			known.some((each) => each.start <= start && start < each.start + each.name.length) ||
			text.startsWith("（化名）", start + name.length) ||
			(word.endsWith("岁的") && isOfStaff(texts, name)) ||
			seen.has(start)
		)
			return [];
		seen.add(start);
		return {
			...inPassage(passage, start),
			message: `“${word}”旁边像是病人的真实姓名：${name.charAt(0)}…`,
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
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 寻常的话
 * ---
 * 患者周围有人，病人高兴地走了，患者向医生致谢，王大爷和李女士来看病，村民张罗着，群众白跑一趟，床边超声好用，孕妇常见的不适有三种，体寒的少喝，转下去的病人钱怎么算，患者关节，病人白细胞，村民贺喜看病，监护室有30床，首日查房26床，他分管12床，孕妇莫喝，产妇莫吹风，主任为患者施针，长江边的老人还记得，病区在20床以下，陪练的甘宁带领老人做操，慰问离休干部唐素云老人，看了46个病人，连水都顾不上喝。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 老药工何炳坤
 * ---
 * 药房里，84岁的何炳坤捻起一片药，为103岁的周阿太抓药治病。22岁的何伯进了城学药，如今何伯有徒弟11人，药香满屋。
 *
 * @example bad 10:10
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 后面是动作
 * ---
 * 第一台手术前，患者周桂花上台前很紧张。
 *
 * @example bad 10:10
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 少见的姓
 * ---
 * 诊室外还有一位患者丘水生来拆线。
 *
 * @example bad 10:7
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 伤员
 * ---
 * 一名车祸伤员王根宝转危为安。
 *
 * @example bad 10:7
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 一位教师
 * ---
 * 其中一位教师张桂英从不能抬手到能写字，治了半年。
 *
 * @example bad 10:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 称呼前的全名
 * ---
 * 刘淑珍大娘竖起大拇指。
 *
 * @example bad 10:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 村民
 * ---
 * 村民王建军说，看病方便了。
 *
 * @example bad 10:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 床号
 * ---
 * 12床病人康复。
 *
 * @example bad 10:11
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 像词的半个姓名
 * ---
 * 2025年9月，患者高玉梅在手术台上等结果。
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
		[...record.articles.values()].flatMap((article) => {
			const passages = plainPassagesOf(article);
			return passages.flatMap((passage) => problemsIn(record, passage, passages));
		}),
};
