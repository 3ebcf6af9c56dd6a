import { pairAt } from "../../../../src/domain/mentions/characters.ts";
import { nameStartingAt } from "../../../../src/domain/mentions/name-shape.ts";
import { commonSurnames, surnames } from "../../../../src/domain/mentions/name-words.ts";
import type { Problem } from "../../../lib/finding.ts";
import type { ContentRecord } from "../../../lib/record.ts";
import { fixIn } from "../../fix/fix-in.ts";
import type { Rule } from "../../rule.ts";
import { hospitalNames } from "../../texts/hospitals/hospital-names.ts";
import { recordPlaces } from "../../texts/hospitals/record-places.ts";
import { barePlaces } from "../../texts/hospitals/unsaid-places.ts";
import { inPassage, type Passage, plainPassagesOf } from "../../texts/passages.ts";
import { recordKnowledge } from "../../texts/people/mentions.ts";
import { homophonesIn } from "../../texts/words/homophones.ts";
import { isAcrossWords, reachesOut } from "../../texts/words/known-words.ts";
import { mixedWordsIn } from "../../texts/words/mixed-words.ts";
import { phraseSlipsIn } from "../../texts/words/phrase-slips.ts";
import { repeatsIn } from "../../texts/words/repeats.ts";
import { likeWordsIn } from "../../texts/words/word-likeness.ts";
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

/** Whether a slip begins with those who are counted before it: 8|人驻在下面. */
const isCounted = (text: string, start: number, { wrong }: WordSlip): boolean =>
	wrong.startsWith("人") && /[\d一二两三四五六七八九十百千万几多余数]/.test(text.charAt(start - 1));

/** Whether words touch a name of a hospital, a place or a person of the record: 院长盖|立东, 柳|泉县, 在|杨桥. */
type IsNamed = (start: number, words: string) => boolean;

/** Reads the names of a passage when they are first asked for: few passages hold a slip. */
function namedIn(record: ContentRecord, { text }: Passage): IsNamed {
	let names: { readonly start: number; readonly end: number }[] | undefined;
	return (start, words) => {
		names ??= [
			...hospitalNames(record)
				.namesIn(text)
				.map(({ start, name }) => ({ start, end: start + name.text.length })),
			...recordPlaces(record)
				.placesIn(text)
				.map(({ start, words }) => ({ start, end: start + words.length })),
			...barePlaces(record)
				.flat()
				.flatMap((place) =>
					[...text.matchAll(new RegExp(place, "g"))].map(({ index }) => ({
						start: index,
						end: index + place.length,
					})),
				),
			...recordKnowledge(record)
				.people.namesIn(text)
				.map(({ start, name }) => ({ start, end: start + name.length })),
		];
		return names.some((name) => start < name.end && name.start < start + words.length);
	};
}

/** Whether a slip is what follows a surname behind an office, and so somebody's name: 院长盖|立东，. */
const isGivenName = (text: string, start: number, { wrong }: WordSlip): boolean =>
	surnames.has(text.charAt(start - 1)) &&
	/(?:院长|主任|书记|[局县市镇区处科部会所站]长|护士长|主席|医师|护师|技师|药师)$/.test(
		text.slice(Math.max(0, start - 4), start - 1),
	) &&
	/^(?:$|[，、。；：！？（）说到出参介陪主作和与及])/.test(text.slice(start + wrong.length));

/** Whether a slip lies in words beside each other, unless the office or every text wants it told: 字|符和. */
const isApart = (text: string, start: number, { wrong, safe, isOwn }: WordSlip): boolean =>
	!safe &&
	!isOwn &&
	(wrong.length === 2 ? isAcrossWords(text, start) : reachesOut(text, start, start + wrong.length));

function problemsIn(
	passage: Passage,
	heads: ReadonlyMap<number, readonly WordSlip[]>,
	isNamed: IsNamed,
): Problem[] {
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
					!isCounted(text, start, each) &&
					!isBeforeName(text, start, each) &&
					!isGivenName(text, start, each) &&
					!isApart(text, start, each),
			)
			.sort((a, b) => b.wrong.length - a.wrong.length);
		if (!slip || start + slip.wrong.length <= end || isNamed(start, slip.wrong)) continue;
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

/** Whether some words stand in the source without a blank or mark-up between: **培训**　培训基层人员 is a heading with its text. */
function isWhole(passage: Passage, start: number, end: number): boolean {
	const [first, last] = [passage.placeAt(start), passage.placeAt(end - 1)];
	return first.line === last.line && last.column - first.column < end - start;
}

/** Slips that no list holds: what the sentence, the dictionary and the sound tell. */
function likenessProblems(
	passage: Passage,
	isNamed: IsNamed,
	listed: readonly Problem[],
): Problem[] {
	const told = [...phraseSlipsIn(passage.text), ...likeWordsIn(passage.text)];
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
	const isListed = (place: { line: number; column: number }) =>
		listed.some(({ line, column }) => line === place.line && Math.abs(column - place.column) < 4);
	return told.flatMap(({ start, words, right, why }) => {
		const place = inPassage(passage, start);
		return isNamed(start, words) || isListed(place)
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
 * # hospitals/second-hospital.yaml
 * name: 柳泉县人民医院
 * # hospitals/third-hospital.yaml
 * name: 柳泉县杨桥镇卫生院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 三家卫生院当场接牌
 * ---
 * 主任周三查房，周四在杨桥，进修费全免。常年有9人驻在下面，柳泉县卫生健康局局长到会，松泉县也来了人。
 *
 * @example bad 10:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 接牌仪式
 * ---
 * 接牌仪式在门诊楼前举行。
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
 * 谁先接诊，谁先建医联体。大家一如既往做实做细，度过了难忘的一年。《议诊》开栏。会议议定四件事。车上有312种药，路费20元，药才15元。手术室护士张晓兰、病理科徐静同行，马桶旁的地垫换成黄色，按实结算。致欢迎词时，他谈到军工职工。她一口一口地喂饭，大家围坐交流。
 *
 * @example ok
 * # people/tan-lidong.yaml
 * name: 谭立东
 * appointments: [{ organisation: first-hospital, titles: [护士], from: 2020-01-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 姓名里的字
 * waivers: [{ rule: person-title, reason: 外省的客人, by: 王编辑 }]
 * ---
 * 护士谭立东给老人采指血，谭立东说，不疼。卫生院院长盖立东、药师苗立东到场。
 *
 * @example bad 10:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 立冬
 * ---
 * 时值立东，门诊量上升。
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
 * 2025年，专家组到紧密型医联体里巡诊，三件事合起来办，世界防治结核病日前一天，一名持续乏力的病人来看病，龙启泽、吴仁力参加。
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
 * 慢病患者请带上近半年的检查单，累计已下转190人次，耳穴压豆好学，办成常态，对此大家都问。四件都办成，比列八件强。
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
 * 院长指出出国进修是大事，要以实绩说话，改革人事绩效办法。展台前不少人驻足，沪通携手，家人激动地送上鲜花，大家为道县揭牌，各分院按全期统计，把手艺“一滴不剩”地交出去，上线“一键查床位”功能，一方有需，一方有应。汗珠啪嗒啪嗒往下掉，演练练的是速度。病情重的，柳镇分院先接，东院兜底。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 挨着的同一个字
 * ---
 * 会议摘要要有日期，血压达到到位的标准，他本来来了两次，家家户户、村村都通，何由由主持，自由由人定。大家在走一步看一步，在这一点，意见一致，我在第一次，你在再看一次。医院医院感染管理办公室即是牵头的，是短道速滑，一部分但凡有空的都来，中宣部总结，前后序号，选举错票作废，热烈地讨论。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 两个词挨着
 * ---
 * 每行是一个字符和一个数，填错了请重试，叫号机将自动报号，注意建立台账，凭证状态正常。护士收货后登记，步长是半米，“共建”一词用得好，他大把大把地抓药，管子平平地铺开。专家做了题为《血压怎么量》的讲座，截止日期为当日，手续从简。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 两句话里的字
 * ---
 * 双方座谈回顾了这一年，大家围坐介绍经验。请于截止日前报名，输液反应情况有人看。措施落实到为民服务中，压实责任新举措见效，服务务必到家，推进进社区活动。护士结下了友谊，护士张燕来了，患者过度期待疗效，累积服务时长，部属医院来人，灵感源自与患者的交谈。
 *
 * @example bad 10:5
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 反映
 * ---
 * 群众如实反应了情况。
 *
 * @example bad 10:5
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 节日
 * ---
 * 又到护士结，大家高兴。
 *
 * @example bad 10:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 到位
 * ---
 * 措施落实到为。
 *
 * @example bad 10:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 符合
 * ---
 * 病房符和相关要求。
 *
 * @example bad 10:5
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 达到
 * ---
 * 使用率达到到九成。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 两个词挨着
 * ---
 * 互联网复诊诊查费纳入报销。手术术式个体化，门诊诊区重新划分。白大衣加身，听诊器入怀。培训讲脑卒中患者的早期坐位训练，9家单位共织一张“云影像”网。
 *
 * @example bad 10:4
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 请来
 * ---
 * 科里请来来了几位村医。
 *
 * @example bad 10:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 由
 * ---
 * 会议由由理事长主持。
 *
 * @example bad 10:7
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 旺季
 * ---
 * 正是流感高发季季，门诊排队。
 *
 * @example bad 10:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 要
 * ---
 * 每天要要跑三个村。
 *
 * @example bad 10:7
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 数和道
 * ---
 * 等候时间缩短道三成。
 *
 * @example bad 10:8
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 再和在
 * ---
 * 这一关能不能请在缩短一些？
 *
 * @example bad 10:4
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 既是也是
 * ---
 * 讲课，即是教学，也是考试。
 *
 * @example bad 10:7
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 的和地
 * ---
 * 院长表示热烈地欢迎。
 *
 * @example bad 10:6
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 分担
 * ---
 * 超支由双方分但，结余留用。
 *
 * @example bad 10:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 医院
 * ---
 * 中心医院医院正式加入。
 *
 * @example bad 10:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 节气
 * ---
 * 大署刚过，后序还有两场。
 *
 * @example bad 10:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 量和侧
 * ---
 * 请先侧试线路。
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
					const isNamed = namedIn(record, passage);
					const listed = problemsIn(passage, heads, isNamed);
					return [...listed, ...likenessProblems(passage, isNamed, listed).filter(isNotOwn)];
				}),
			),
		];
	},
};
