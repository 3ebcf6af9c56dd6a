import { numericValue } from "../../../src/domain/metrics.ts";
import type { Problem } from "../../lib/finding.ts";
import { printed } from "./list-text.ts";
import {
	classifier,
	isActing,
	itemNumber,
	listNumber,
	miscount,
	possibleCounts,
} from "./miscounts.ts";
import type { Passage } from "./passages.ts";

/** Items with numbers of their own: 社工一名、志愿者二十六名. */
const ownNumber = new RegExp(`(?:${listNumber}|一)${classifier}`);
/** A、B和C三家: the list stands before its number. 中医二院、 is a name of the list. */
const listThenNumber = new RegExp(
	`([^，。；：！？,;:!?“”（）()\\n|、]+、[^，。；：！？,;:!?“”（）()\\n|]+?)(等|，?一共|，?共计|，?总共|，?合计|，?共有?|这)?(?![二三四五六七八九十]院、)${listNumber}${classifier}`,
	"g",
);
/** 七个中心：A、B…, 两项协议，分别是A和B: the number stands before its list. */
const numberThenList = new RegExp(
	`${listNumber}${classifier}[^，。；：！？、\\n|\\d]{0,16}(?:：|:|，?(?:分别是|分别为|依次是|依次为|即|它们是|包括))([^。；！？—\\n|]+)`,
	"g",
);
/** 3点期盼：A、B、C; 9点：A、B is a time of the day. */
const pointsThenList =
	/(?<![\d午晚晨日])(\d{1,2}|[二两三四五六七八九十]{1,3})(点)(?:意见|建议|要求|期盼|希望|体会|想法|做法|经验|措施|打算|考虑|感受|启示|共识|心得|倡议|提醒|提示|安排|不足|变化)：([^。；！？—\n|]+)/g;
/** 三家医院（A、B、C）: the list stands in a parenthesis behind its number. */
const numberThenAside = new RegExp(
	`${listNumber}${classifier}[^，。；：！？、\\n|\\d（]{0,12}（([^（）。；！？\\n|]+)）`,
	"g",
);
/** 三家医院——A、B、C——签约. */
const numberThenDash = new RegExp(
	`${listNumber}${classifier}[^，。；：！？、\\n|\\d—]{0,12}——([^—。；！？\\n|]+)`,
	"g",
);
/** 六面锦旗，分别交到A、B…手中: what is shared out, one for each. */
const numberThenShared = new RegExp(
	`(?<![第\\d])${listNumber}(面|块|份|台|本|枚|辆|套|支|名|位|家|个)[^，。；！？：、\\n|\\d]{0,8}，?(?:分别|依次)(?:交到|交给|授予|颁给|颁发给|送到|送给|发给|赠给|赠予|来自|位于|设在)([^。；！？，\\n|]+)`,
	"g",
);
/** 签约的三家医院是A、B和C. */
const numberIsList = new RegExp(
	`的${listNumber}${classifier}[^，。；：！？、\\n|\\d是为]{1,8}[是为]([^，。；！？\\n|]+)`,
	"g",
);
/** 包括A、B和C在内的三家医院. */
const listWithin = new RegExp(`包括([^，。；！？\\n|]+)在内的${listNumber}${classifier}`, "g");
/** “三统一”：A、B、C. */
const quotedNumber = new RegExp(
	`“${listNumber}([^”，。、\\d二两三四五六七八九十]{1,6})”(?:：|，即|，就是|，分别是|，也就是)([^。；！？“”\\n|]+)`,
	"g",
);

/** 人员、药品、管理“三统一”. */
const listThenQuoted = new RegExp(
	`([^，。；：！？“”（）\\n|、]+、[^，。；：！？“”（）\\n|]+?)(等)?“${listNumber}([^”，。、\\d二两三四五六七八九十]{1,4})”`,
	"g",
);

const numberBeforeList = [
	numberThenList,
	pointsThenList,
	numberThenAside,
	numberThenDash,
	numberThenShared,
	numberIsList,
	quotedNumber,
];

/** Kinds of people, of which a number counts the heads: 医生、护士、药师|12名. */
const kindsOfPeople =
	/(?:医生|医师|护士|药师|技师|康复师|营养师|专家|教授|骨干|人员|队员|学员|选手|志愿者|社工|职工|员工|干部|党员|教师|老师|学生|代表|患者|病人|群众|居民|村民|老人|儿童|妇女|村医|乡医|主任医师|硕士|博士|本科生|研究生|司机)$/;
/** Kinds of institutions: 乡镇卫生院、村卫生室|158家. */
const kindsOfPlaces =
	/^(?:全[省市县区]|各|共?有)?(?:省|市|县|区|乡镇?|镇|村|社区|街道|基层|公立|民营|综合|专科|[省市县区乡村]级|二级|三级|妇幼|中医|中心)*(?:医院|卫生院|卫生室|卫生所|诊所|卫生服务中心|卫生服务站|服务中心|服务站|医疗机构|机构|单位|企业|公司|药店|学校|高校|媒体|养老院|村)$/;
/** Things of which a number counts the pieces: 新技术、新项目|58项. */
const kindsOfThings =
	/(?:项目|技术|课题|专利|成果|论文|设备|仪器|器械|药品|手术|操作|报告|病例|病种|奖项|荣誉|锦旗|感谢信|建议|意见|问题|讲座|培训|义诊|会诊|资金|书籍|图书|手册|单|表)$/;

/** What a list names one by one, behind its number: 四项制度. */
const named =
	/^(?:制度|机制|流程|规范|标准|职能|职责|课程|指标|模块|专题|主题|任务|措施|举措|要求|业务|免费检查|适宜技术)/;

/**
 * Whether the things of a list are kinds, of which the number behind counts the members: 心内科、骨科医生15名,
 * 新技术、新项目58项. No name of a person, a hospital or a rule ends so.
 */
function areKinds(list: string, unit: string, behind: string): boolean {
	// 预检分诊、抢救、交接班、会诊四项|制度: what is counted has its name behind the number.
	if (named.test(behind)) return false;
	const items = list.split(/、|和|与|及|以及/);
	const last = items.at(-1) ?? "";
	if (/[名位]/.test(unit)) return kindsOfPeople.test(last);
	if (/[家个所]/.test(unit)) return items.slice(1).every((item) => kindsOfPlaces.test(item));
	return /[项份部件类种]/.test(unit) && kindsOfThings.test(last);
}

/** Whether a number may have been meant for a list: who miscounts is one off, or two, not twelve. */
const isNear = (count: number, counts: readonly number[]) =>
	counts.some((each) => Math.abs(each - count) <= 2);

/** Whether the last item is a name like the others, and not the rest of a sentence (…医疗单位来了35家). */
function isParallel(list: string, names: ReadonlySet<string>): boolean {
	const parts = list.split("、");
	const last = parts.at(-1) ?? "";
	const longest = Math.max(...parts.slice(0, -1).map(({ length }) => length));
	// 白河县中医院和柳镇中心卫生院 are two items, each as long as the others.
	const lastItem = last.split(/和|与|及|以及/).at(-1) ?? "";
	// 来安县雷官卫生院 has no verb.
	if (names.has(printed(last))) return true;
	return (
		Math.min(last.length, lastItem.length) <= longest + 6 &&
		!/[了着来有是共达到增派]|的.*[^、]{6}/.test(last) &&
		// 甲、乙为|3个科室授牌: for whom they do it.
		!/[为向给对赴往从由将把被让]$/.test(last) &&
		// 医生、护士、保安排成|三条人龙: what they make.
		!/(?:[排分组编站围汇拧凝连结变化合]成|[分合化变]为)$/.test(last) &&
		// 甲、乙、丙实行|89项互认: what they do, not how many they are.
		!/(?:回答|解答|作答|答复|讲解|提出|介绍|汇报|讨论|研究|通报|部署|总结|分析|列举|宣布|公布|解读|强调|指出|梳理|发现|解决|实行|开展|完成|提供|设立|推出|发布|签署|签订|获|建成|建立|接诊|服务|举办|配备|招收|选派|安排|捐赠|开设|开放|制定|新增|引进|推行|采取)$/.test(
			last,
		)
	);
}

/** What somebody is, and the name: 西吉县人民医院院长马玉龙. */
const onePerson = /(?:[院局处科部会所站县市区镇乡]长|书记|主任|主席)\p{Script=Han}{2,4}$/u;

/** How many people a sentence names before a place, each in a clause of its own: 东院院长甲，西院院长乙，南院院长丙|3位. */
function peopleByClauses(text: string, end: number): number {
	const clauses = (
		text
			.slice(0, end)
			.split(/[。；：！？\n]/)
			.at(-1) ?? ""
	).split("，");
	const strange = clauses.findLastIndex(
		(clause) => !onePerson.test(clause) || !possibleCounts(clause).includes(1),
	);
	return clauses.length - 1 - strange;
}

/** How many things a list may have that goes on behind a comma: A镇、B镇，|C镇、D镇，以及E镇. */
function countsBeyond(list: string, behind: string): number[] {
	if (!behind.startsWith("，")) return [];
	const clauses = (behind.slice(1).split(/[。；！？\n]/)[0] ?? "").split("，");
	return clauses.flatMap((_, index) =>
		possibleCounts(
			[list, ...clauses.slice(0, index + 1).map((each) => each.replace(/^以及/, ""))].join("、"),
		),
	);
}

/** Numbers beside an enumeration of their own sentence that is longer or shorter: A、B和C四家, 四家医院是A、B和C. */
export function inlineListProblems(passage: Passage, names: ReadonlySet<string>): Problem[] {
	const { text } = passage;
	if (!text.includes("、")) return [];
	const before = [...text.matchAll(listThenNumber)].flatMap((match) => {
		const [whole, all = "", andOthers, digits = "", unit = ""] = match;
		// A number that goes on is no count of the list: 三家 of 三家以上, 两个 of 两个多月.
		const after = text.slice(match.index + whole.length, match.index + whole.length + 2);
		const count = numericValue(digits);
		// …（下称“市院”）与甲、乙、丙三家: the word before the first item joins no two of them.
		// 15名专家来自骨科、眼科2个专业: those who come are not of the list.
		const list = all
			.replace(/^(?:和|与|及|以及)/, "")
			// 用3个月建立了|预检分诊、抢救、会诊三项制度
			.replace(/^[^、]*[立定设办成]了/, "")
			.replace(/^[^、\d]*\d+[^、\d]*(?:来自|涉及|涵盖|围绕)/, "");
		const counts = possibleCounts(list);
		// 三、抓好|四项工作: the first mark stands behind the number of a heading.
		if (match.index === 0 && /^[一二三四五六七八九十]{1,3}、[^、]*$/.test(list)) return [];
		// 王刚、护士小郁、|两名船工: the number is an item's own.
		if (!isParallel(list, names) || list.endsWith("、")) return [];
		// 先进集体3个、先进个人20名: the items have numbers of their own.
		if (
			ownNumber.test(list.replace(/[一二三四五六七八九十]院/g, "")) ||
			/\d[^、]{0,3}、/.test(list)
		)
			return [];
		const isTotal = /共|合计/.test(andOthers ?? "");
		const behind = text.slice(match.index + whole.length);
		// 来自陕西省、甘肃省、西藏自治区共|39家医院: the places do not count those who come from them.
		if (/^来自/.test(list) && /[省市县区旗州盟]$/.test(list) && /[家名位所]/.test(unit)) return [];
		// 来自内科、外科及进修班等共计|28名学员: nor do departments.
		if (/^来自/.test(list) && /[名位]/.test(unit)) return [];
		// 甲院、乙院和恩和镇卫生院，一共|16名医护人员: nor do hospitals.
		if (/[名位]/.test(unit) && /(?:[院局委科室站部校司区县市镇乡村]|中心)$/.test(list)) return [];
		// 各县区医院以及枣庄地区部分兄弟医院共|52家: an item that is many has no number.
		if (/(?:^|[、和与及])[^、]*(?:各|部分|若干|多家|数家)/.test(list)) return [];
		if (!isTotal && (areKinds(list, unit, behind) || !isNear(count, counts))) return [];
		// 带着普外、呼吸、心血管等专业的|8名专家: the things of the list belong to those who are counted. 等专业的8名.
		// 来自市一院、县医院的|15名专家: the places do not count the people.
		if (/等[^、，]{0,8}的$/.test(list) || (/的$/.test(list) && /[名位]/.test(unit))) return [];
		// 走访甲县、乙县的|三家卫生院
		if (/[省市县区旗州镇乡街村]的$/.test(list)) return [];
		// …院长于洋、副院长单雄和|6名专家: they are beside the list. 已邀请省、市专家授课|14场: no list at all.
		if (/(?:和|与|及|以及)$/.test(list) || /[场次天支层句步篇批份]/.test(unit)) return [];
		// 书记、院长带领|5个专科的专家; 省、市|13家媒体
		if (
			/(?:[带率]领|选派|派出|抽调|邀请)$/.test(list) ||
			/^[省市区县乡镇村]、[省市区县乡镇村]$/.test(list)
		)
			return [];
		if (
			/^(?:以上|多|余|半)/.test(after) ||
			// 内科、外科的医护人员各|1名
			/[各每]$/.test(list) ||
			/[\d第一二三四五六七八九十约近超共余]$/.test(list) ||
			/\d[^、]*$/.test(list)
		)
			return [];
		// 东院院长甲，西院党委副书记、院长乙|2位: the list begins before the comma.
		const people = /[名位]/.test(unit) ? peopleByClauses(text, match.index + all.length) : 0;
		if (people > 1 && people === count) return [];
		if (andOthers === "等" ? count >= Math.min(...counts) : counts.includes(count)) return [];
		// 市一院（以下简称“一院”）、甲院、乙院|3家: the list begins before the parenthesis.
		const head =
			/([^，。；：！？（）]*)（[^（）]*）、?$/.exec(text.slice(0, match.index))?.[1] ?? "";
		if (head !== "" && counts.includes(count - head.split("、").length)) return [];
		return miscount(
			passage,
			match.index + whole.length - digits.length - unit.length,
			digits + unit,
			Math.min(...counts),
			list,
		);
	});
	const within = [...text.matchAll(listWithin)].flatMap((match) => {
		const [, list = "", digits = "", unit = ""] = match;
		const counts = possibleCounts(list);
		if (!list.includes("、") || list.includes("等") || counts.includes(numericValue(digits)))
			return [];
		return miscount(passage, match.index, digits + unit, Math.min(...counts), list);
	});
	const quoted = [...text.matchAll(listThenQuoted)].flatMap((match) => {
		const [whole, list = "", andOthers, digits = "", unit = ""] = match;
		const counts = possibleCounts(list);
		const isShort = list.split("、").every((item, place) => item.length <= (place === 0 ? 30 : 6));
		// 妇女“两癌”筛查 is an item itself.
		const isLast = /^(?:[，。；]|的|机制|模式|$)/.test(text.slice(match.index + whole.length));
		// 等 may leave some out, and adds none: three kinds are no 等“两支队伍”.
		const isWrong = andOthers
			? unit.startsWith("支") && numericValue(digits) < Math.min(...counts)
			: isShort && !counts.includes(numericValue(digits));
		if (!isLast || !isWrong) return [];
		const index = match.index + whole.lastIndexOf("“");
		return miscount(passage, index, `“${digits}${unit}”`, Math.min(...counts), list);
	});
	const after = numberBeforeList.flatMap((pattern) =>
		[...text.matchAll(pattern)].flatMap((match) => {
			const [, digits = "", unit = "", list = ""] = match;
			const count = numericValue(digits);
			if (
				!list.includes("、") ||
				/等|其中|主要|之一|[省市县区乡镇村]、[省市县区乡镇村][两三四]级|[一二三四五六七八九]是|（[一二]）|；/.test(
					list,
				)
			)
				return [];
			if (/第$|[\d.]$/.test(text.slice(0, match.index))) return [];
			// 给四名护士上了第一课：看什么、做什么、说什么: the list is the lesson's.
			const gap = match[0].slice(digits.length + unit.length, match[0].lastIndexOf(list));
			if (/[了着过]|第[一二三四五六七八九十\d]/.test(gap)) return [];
			// 八个字：事业、待遇: the characters are counted.
			if (unit === "个" && gap.startsWith("字")) return [];
			// 招收60名：神经内科8名、护理20名: the items have numbers of their own, that make up the total.
			// 五个人：一名医生、两名护士: so too where one of them is one.
			if ((list.match(new RegExp(ownNumber, "g")) ?? []).length > 1) return [];
			const [named = ""] = list.split(/[，,]/);
			const counted = named.includes("、") ? named : list;
			const counts = possibleCounts(counted);
			// 四个人：王刚、护士小郁、两名船工: one item is two.
			const more = counted
				.split("、")
				.map((item) => new RegExp(`^${listNumber}[名位个人家]`).exec(item)?.[1])
				.reduce((sum, digits) => sum + (digits ? numericValue(digits) - 1 : 0), 0);
			if (counts.some((each) => each === count || each + more === count)) return [];
			// 6位医生分别来自甲院、乙院和丙院: several may come from one.
			if (/[名位]/.test(unit) && gap.endsWith("来自") && count > Math.max(...counts)) return [];
			if (countsBeyond(list, text.slice(match.index + match[0].length)).includes(count)) return [];
			// 15名专家分四个组：A、B…: the last number announces the list.
			const later = match[0]
				.slice(digits.length + unit.length, match[0].lastIndexOf(list))
				.match(new RegExp(itemNumber, "g"))
				?.map((words) => numericValue(words.replace(/[^\d二两三四五六七八九十].*$/, "")));
			if (later?.some((each) => counts.includes(each)) || (!later && isActing(unit, gap)))
				return [];
			// A list whose items hold commas cannot be counted by its marks.
			if (list.includes("，") && count > Math.max(...counts)) return [];
			return miscount(passage, match.index, digits + unit, Math.min(...counts), named);
		}),
	);
	return [...before, ...within, ...quoted, ...after];
}
