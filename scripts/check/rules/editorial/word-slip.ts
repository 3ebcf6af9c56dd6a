import { pairAt } from "../../../../src/domain/mentions/characters.ts";
import { nameStartingAt } from "../../../../src/domain/mentions/name-shape.ts";
import { commonSurnames } from "../../../../src/domain/mentions/name-words.ts";
import type { Problem } from "../../../lib/finding.ts";
import type { ContentRecord } from "../../../lib/record.ts";
import { fixIn } from "../../fix/fix-in.ts";
import type { Rule } from "../../rule.ts";
import { homophonesIn } from "../../texts/homophones.ts";
import { hospitalNames } from "../../texts/hospital-names.ts";
import { recordKnowledge } from "../../texts/mentions.ts";
import { mixedWordsIn } from "../../texts/mixed-words.ts";
import { inPassage, type Passage, plainPassagesOf } from "../../texts/passages.ts";
import { repeatsIn } from "../../texts/repeats.ts";
import { likeWordsIn } from "../../texts/word-likeness.ts";
import { readWordList, type WordSlip } from "../../word-list.ts";

/** Slips by their first two characters: one look-up for each place of a text. */
function byHead(slips: readonly WordSlip[]): Map<number, WordSlip[]> {
	const heads = new Map<number, WordSlip[]>();
	for (const slip of slips) {
		const head = pairAt(slip.wrong, 0);
		heads.set(head, [...(heads.get(head) ?? []), slip]);
	}
	return heads;
}

/** Whether a slip's last character begins somebody's name: 护士|张晓兰. */
function isBeforeName(text: string, start: number, { wrong }: WordSlip): boolean {
	const last = start + wrong.length - 1;
	const name = commonSurnames.has(text.charAt(last)) ? nameStartingAt(text, last) : undefined;
	return name !== undefined && name.length > 2;
}

/** Whether a slip stands inside a word in which it is right: 当做 in 应当做. */
function isExcepted(text: string, start: number, { wrong, except }: WordSlip): boolean {
	return except.some((word) => {
		const offset = word.indexOf(wrong);
		return offset >= 0 && text.startsWith(word, start - offset);
	});
}

function problemsIn(passage: Passage, heads: ReadonlyMap<number, readonly WordSlip[]>): Problem[] {
	const { text } = passage;
	const found: Problem[] = [];
	// 医务人园 is one slip, though the list also has 人园: the longest that begins first is told.
	let end = 0;
	for (let start = 0; start < text.length - 1; start++) {
		const listed = heads.get(pairAt(text, start));
		if (!listed) continue;
		const [slip] = listed
			.filter(
				(each) =>
					text.startsWith(each.wrong, start) &&
					!isExcepted(text, start, each) &&
					!isBeforeName(text, start, each),
			)
			.sort((a, b) => b.wrong.length - a.wrong.length);
		if (!slip || start + slip.wrong.length <= end) continue;
		end = start + slip.wrong.length;
		found.push({
			...inPassage(passage, start),
			severity: slip.severity,
			message: `“${slip.wrong}”应写作“${slip.right}”：${slip.why}`,
			mend: `改成“${slip.right}”；原文就是这样的，把这个词写进 content/words.yaml（wrong 与 right 相同即不再提醒）`,
			words: slip.wrong,
			record: slip.right,
			...(slip.safe && !slip.right.includes(slip.wrong)
				? { fixes: [fixIn(passage, start, slip.wrong, slip.right)] }
				: {}),
		});
	}
	return found;
}

/** Two words of one sound, of which the words after it say which is meant. A text without the `sign` is not searched. */
const phrases = [
	{
		sign: "渡过",
		pattern:
			/渡过(?=了?(?:(?!难关|难期|危机|险)[^，。；江河海]){0,8}(?:天|年|月|时光|岁月|生活|春节|中秋|假期|节日|夜晚|周末|一生|日子|时刻|时期))/g,
		right: "度过",
		why: "时间用度，江河和难关用渡",
	},
	{
		sign: "度过",
		pattern: /度过(?=了?[^，。；]{0,6}(?:难关|危机))/g,
		right: "渡过",
		why: "难关如河，用渡",
	},
	{
		sign: "必需",
		pattern:
			/(?<![所为非不活常])必需(?=抓|做|要|把|坚持|严格|按|加强|认真|高度|落实|经过|在|由|对|从|以|始终|尽快|立即|持续|不断|进一步|遵守|执行|符合|确保|提高|推进)/g,
		right: "必须",
		why: "必须是一定要，必需是一定要有",
	},
	{
		sign: "截止",
		pattern:
			/(?<!报名|申报|投稿|征集|受理|提前|已经|日|时)截止(?=到?[^，。；：、“”0-9]{0,8}(?:当[日天时晚月年]|目前|日前|年底|月底|年末|月末|之日|会前)[，,])/g,
		right: "截至",
		why: "截至后面跟时间，截止表示停止",
	},
	{
		sign: "作到",
		pattern:
			/(?<![工操合写制创动运协劳耕发当著杰称看叫视炒实])作到(?=位|底|了|“|[^，。；]{0,6}[，。；“])/g,
		right: "做到",
		why: "达到、完成用做",
	},
	{
		sign: "以",
		pattern:
			/(?<=[院方委局县市区心])以(?=[和与][^，。；为]{2,24}(?:签[订署约]|建立|建成|结成|结对|达成|开展|共建|合作|约定|商定|联手|携手)(?![^，。；]{0,16}为))/g,
		right: "已",
		why: "已经发生的用已",
	},
	{
		sign: "以",
		pattern:
			/(?<=[院方委局县市区心])以(?=(?:建成|开通|启用|投用|挂牌|覆盖|签订|签署)[^，。；为]{0,16}[，。；])/g,
		right: "已",
		why: "已经发生的用已",
	},
	{
		sign: "做",
		pattern:
			/做(?:了|出|出了)?(?=[^，。；、的]{0,4}(?:发言|讲话|致辞|承诺|贡献|部署|指示|批示|牺牲|表率)|题为)/g,
		right: "作",
		why: "抽象的动作用作",
	},
	{
		sign: "截止",
		pattern:
			/(?<=^|[。；！？，”])截止(?!时间|日期|期|[日后前之线了的]|到期|报名|申报)(?=[\p{Script=Han}\d]{2,14}，)/gu,
		right: "截至",
		why: "截至后面跟时间，截止表示停止",
	},
	{
		sign: "帐",
		pattern:
			/(?<=[算结记欠报对查管入笔]了?)帐(?![篷子])|(?<![营军毡蚊纱])帐(?=[本目单簿册面]|[要得]算)/g,
		right: "账",
		why: "钱和登记用账，帐是布做的",
	},
	{
		sign: "起用",
		pattern:
			/(?<=正式|投入|建成|揭牌|挂牌|同时|全面)起用(?![^，。；]{0,6}(?:新人|人才|年轻|干部))|起用(?=仪式)/g,
		right: "启用",
		why: "东西开始使用是启用，起用的是人",
	},
	{
		sign: "帖",
		pattern: /(?<![请名字碑跟发回法主水删转])帖(?=[到在着满])/g,
		right: "贴",
		why: "粘上去是贴，帖是写了字的",
	},
	{
		sign: "登陆",
		pattern:
			/登陆(?=[^，。；：！？]{0,8}(?:平台|系统|网站|网址|官网|账号|公众号|小程序|客户端|微信|APP))/g,
		right: "登录",
		why: "进入系统用登录，上岸用登陆",
	},
	{
		sign: "济",
		pattern: /(?<=[\d百千万][余多]?)济(?![南宁源])/g,
		right: "剂",
		why: "中药一服叫一剂",
	},
	{
		sign: "代队",
		pattern: /(?<![古现当年换替后\d二三四五])代队(?=[来到去赴]|前往|参[加观]|下乡|深入|走进)/g,
		right: "带队",
		why: "领着用带，替别人用代",
	},
	{
		sign: "即",
		pattern: /(?<![立当随在亦旋])即(?=([送是有要能会懂看讲学治])[^，。；]{1,10}，?又\1)/g,
		right: "既",
		why: "“既……又……”用既",
	},
] as const;

/** Whether some words stand in the source without a blank or mark-up between: **培训**　培训基层人员 is a heading with its text. */
function isWhole(passage: Passage, start: number, end: number): boolean {
	const [first, last] = [passage.placeAt(start), passage.placeAt(end - 1)];
	return first.line === last.line && last.column - first.column < end - start;
}

/** Slips that no list holds: what the sentence, the dictionary and the sound tell. */
function likenessProblems(
	record: ContentRecord,
	passage: Passage,
	listed: readonly Problem[],
): Problem[] {
	const told = [
		...phrases.flatMap(({ sign, pattern, right, why }) =>
			(passage.text.includes(sign) ? [...passage.text.matchAll(pattern)] : []).map((match) => ({
				start: match.index,
				words: match[0],
				right: right === "作" ? match[0].replace("做", "作") : right,
				why,
			})),
		),
		...likeWordsIn(passage.text),
	];
	const more = [
		...homophonesIn(passage.text).map(({ start, words, meant }) => ({
			start,
			words,
			right: meant,
			why: "读音相同，疑似错字",
		})),
		...mixedWordsIn(passage.text),
		...repeatsIn(passage.text).filter(({ start, words }) =>
			isWhole(passage, start, start + words.length),
		),
	];
	for (const each of more)
		if (
			!told.some(
				({ start, words }) =>
					start < each.start + each.words.length && each.start < start + words.length,
			)
		)
			told.push(each);
	if (told.length === 0) return [];
	const names = [
		...hospitalNames(record)
			.namesIn(passage.text)
			.map(({ start, name }) => ({ start, end: start + name.text.length })),
		...recordKnowledge(record)
			.people.namesIn(passage.text)
			.map(({ start, name }) => ({ start, end: start + name.length })),
	];
	const isName = (start: number, words: string) =>
		names.some((name) => start < name.end && name.start < start + words.length);
	const isListed = (place: { line: number; column: number }) =>
		listed.some(({ line, column }) => line === place.line && Math.abs(column - place.column) < 4);
	return told.flatMap(({ start, words, right, why }) => {
		const place = inPassage(passage, start);
		return isName(start, words) || isListed(place)
			? []
			: {
					...place,
					severity: "warning" as const,
					message: `“${words}”像是“${right}”：${why}`,
					mend: `写错的改成“${right}”；原文就是这样的，把这个词写进 content/words.yaml（wrong 与 right 相同即不再提醒）`,
					words,
					record: right,
				};
	});
}

/**
 * No word of the list of common slips, which an office extends in content/words.yaml. The list is not complete.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 携手共建
 * ---
 * 截至目前，院方应当做好准备。
 *
 * @example ok
 * # words.yaml
 * - { wrong: 议诊, right: 议诊, why: 栏目的名称 }
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 寻常的话
 * ---
 * 谁先接诊，谁先建医联体。大家一如既往做实做细，度过了难忘的一年。《议诊》开栏。会议议定四件事。车上有312种药，路费20元，药才15元。手术室护士张晓兰、病理科徐静同行，马桶旁的地垫换成黄色，按实结算。
 *
 * @example bad 10:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 音近
 * ---
 * 会议招开，专家发挥带头作用。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 没有错字
 * ---
 * 2025年，专家组到紧密型医联体里巡诊，三件事合起来办，龙启泽、吴仁力参加。
 *
 * @example bad 10:9
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 同音
 * ---
 * 2025年，两院对口帮伏。
 *
 * @example bad 10:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 成语
 * ---
 * 医院踔厉份发。
 *
 * @example bad 10:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 多一个字
 * ---
 * 会议召开开了。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 截止与工作
 * ---
 * 2025年，报名截止日期，截止当月底前都可报名。医院工作到位，以和为贵，以与市一院合作为契机，医院以和县医院共建病房为起点，老赵开了十九年车，他问：“还疼吗？”表上有三栏漏填，楼盖起来了，他一直记着，切切实实办好，患者不再进城，主任任上定的，主管护师按国办发〔2019〕4号文件编了这出戏，以线代针，用细辛调匀，爱带叩诊锤，以建成一流医院为目标。治疗师扶着患者走路，护士在留置针项目上胜出。
 *
 * @example bad 10:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 时间之前
 * ---
 * 截止会议当日，平台接诊400人。
 *
 * @example bad 10:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 做和作
 * ---
 * 学员作到“三个带”。
 *
 * @example bad 10:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 已和以
 * ---
 * 医院以和柳河县妇幼保健院签订协议。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 两个字都对
 * ---
 * 2025年，报名截止后不再受理，截止时间另行公布。营帐外，护士把请帖着实夸了一番，发帖到群里。医院起用新人，第三代队员参加，马上启用新楼。即是说，也是好事。
 *
 * @example bad 10:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 截止
 * ---
 * 截止散会，已有三家提交申请。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 说两遍
 * ---
 * **培训**　培训基层人员11期。大家研究研究方案，一步一步来，说着说着就笑了，“很好很好。”医院医院感染管理科的人切切实实做事，目的的实现要靠人人。
 *
 * @example bad 10:2
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 进入系统
 * ---
 * 请登陆会议平台报名，台风登陆后停诊，代煎中药3.8万余剂。
 *
 * @example bad 10:9
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 药的量
 * ---
 * 代煎中药300余济。
 *
 * @example bad 10:5
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 词尾重复
 * ---
 * 药盒早晚分开开。
 *
 * @example bad 10:5
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 重复
 * ---
 * 大家补上这块这块短板。
 *
 * @example bad 10:5
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 重复一个字
 * ---
 * 这份重视很很难得。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 挨着的两个词
 * ---
 * 慢病患者请带上近半年的检查单，累计已下转190人次，耳穴压豆好学，办成常态，对此大家都问。
 *
 * @example bad 10:6
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 混写的字
 * ---
 * 护士向大家问侯，为居民建挡。
 *
 * @example bad 10:5
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 算账
 * ---
 * 院长算了帐，晒出一本帐目。
 *
 * @example bad 10:10
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 启用
 * ---
 * 2025年新楼正式起用。
 *
 * @example bad 10:9
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 贴
 * ---
 * 老人把提醒的纸条帖到门上。
 *
 * @example bad 10:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 带队
 * ---
 * 主任代队来参观。
 *
 * @example bad 10:5
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 既和即
 * ---
 * 这一趟，即讲课又讲病例。
 *
 * @example bad 10:5
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 最难的日子
 * ---
 * 大家一起渡过了最难的三天。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 邻字成词
 * ---
 * 院长指出出国进修是大事，要以实绩说话，改革人事绩效办法。展台前不少人驻足，沪通携手，家人激动地送上鲜花，大家为道县揭牌。
 *
 * @example bad 10:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 时间
 * ---
 * 大家渡过了忙碌的一天。
 *
 * @example bad 10:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 错词
 * ---
 * 双方协手共建。
 *
 * @example bad 10:2
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 常见的错别字
 * ---
 * 向医务人园致敬，累记义诊三场。
 *
 * @example bad 10:1
 * # words.yaml
 * - { wrong: 下圭, right: 下邽, why: 地名 }
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 本单位的词
 * ---
 * 下圭镇参加。
 */
export const wordSlip: Rule = {
	id: "word-slip",
	severity: "warning",
	inDrafts: "warning",
	canWaive: true,
	canFix: true,
	since: "0.1",
	about: "没有常见的错词（词表可以自己添加）",
	check: (record) => {
		const { articles, contentDir } = record;
		const { slips, problems, accepted } = readWordList(contentDir);
		const isNotOwn = ({ words = "" }: Problem) => !accepted.has(words);
		const heads = byHead(slips);
		return [
			...problems.map(({ file, message }) => ({
				file,
				line: 1,
				column: 1,
				severity: "error" as const,
				message,
			})),
			...[...articles.values()].flatMap((article) =>
				plainPassagesOf(article).flatMap((passage) => {
					const listed = problemsIn(passage, heads);
					return [...listed, ...likenessProblems(record, passage, listed).filter(isNotOwn)];
				}),
			),
		];
	},
};
