import type { List, Nodes, Table } from "mdast";
import { numericValue } from "../../../../src/domain/metrics.ts";
import type { Problem } from "../../../lib/finding.ts";
import type { ContentRecord, Entry } from "../../../lib/record.ts";
import { bodyTree } from "../../body.ts";
import type { Rule } from "../../rule.ts";
import { inPassage, type Passage, plainPassagesOf } from "../../texts/passages.ts";

const number = "(\\d{1,2}|[二两三四五六七八九十]{1,3})";
const classifier =
	"(家|个|所|名|位|项|类|种|区|县|市|省|地|院|大|方面|级|条|层|句|件|步|天|支|场|门|部|份|篇|批|处)";
const itemNumber = new RegExp(`${number}(期|${classifier.slice(1)}`);
/** Items with numbers of their own: 社工一名、志愿者二十六名. */
const ownNumber = new RegExp(`(?:${number}|一)${classifier}`);
/** A、B和C三家: the list stands before its number. 中医二院、 is a name of the list. */
const listThenNumber = new RegExp(
	`([^，。；：！？,;:!?“”（）()\\n|、]+、[^，。；：！？,;:!?“”（）()\\n|]+?)(等|，?一共|，?共计|，?总共|，?合计|，?共有?|这)?(?![二三四五六七八九十]院、)${number}${classifier}`,
	"g",
);
/** 七个中心：A、B…, 两项协议，分别是A和B: the number stands before its list. */
const numberThenList = new RegExp(
	`${number}${classifier}[^，。；：！？、\\n|\\d]{0,16}(?:：|:|，?(?:分别是|分别为|依次是|依次为|即|它们是|包括))([^。；！？—\\n|]+)`,
	"g",
);
/** 3点期盼：A、B、C; 9点：A、B is a time of the day. */
const pointsThenList =
	/(?<![\d午晚晨日])(\d{1,2}|[二两三四五六七八九十]{1,3})(点)(?:意见|建议|要求|期盼|希望|体会|想法|做法|经验|措施|打算|考虑|感受|启示|共识|心得|倡议|提醒|提示|安排|不足|变化)：([^。；！？—\n|]+)/g;
/** 三家医院（A、B、C）: the list stands in a parenthesis behind its number. */
const numberThenAside = new RegExp(
	`${number}${classifier}[^，。；：！？、\\n|\\d（]{0,12}（([^（）。；！？\\n|]+)）`,
	"g",
);
/** 三家医院——A、B、C——签约. */
const numberThenDash = new RegExp(
	`${number}${classifier}[^，。；：！？、\\n|\\d—]{0,12}——([^—。；！？\\n|]+)`,
	"g",
);
/** 六面锦旗，分别交到A、B…手中: what is shared out, one for each. */
const numberThenShared = new RegExp(
	`(?<![第\\d])${number}(面|块|份|台|本|枚|辆|套|支|名|位|家|个)[^，。；！？：、\\n|\\d]{0,8}，?(?:分别|依次)(?:交到|交给|授予|颁给|颁发给|送到|送给|发给|赠给|赠予|来自|位于|设在)([^。；！？，\\n|]+)`,
	"g",
);
/** 签约的三家医院是A、B和C. */
const numberIsList = new RegExp(
	`的${number}${classifier}[^，。；：！？、\\n|\\d是为]{1,8}[是为]([^，。；！？\\n|]+)`,
	"g",
);
/** 包括A、B和C在内的三家医院. */
const listWithin = new RegExp(`包括([^，。；！？\\n|]+)在内的${number}${classifier}`, "g");
/** “三统一”：A、B、C. */
const quotedNumber = new RegExp(
	`“${number}([^”，。、\\d二两三四五六七八九十]{1,6})”(?:：|，即|，就是|，分别是|，也就是)([^。；！？“”\\n|]+)`,
	"g",
);

/** 人员、药品、管理“三统一”. */
const listThenQuoted = new RegExp(
	`([^，。；：！？“”（）\\n|、]+、[^，。；：！？“”（）\\n|]+?)(等)?“${number}([^”，。、\\d二两三四五六七八九十]{1,4})”`,
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

/** How many items a list of words may have: 和 and 与 join two of them, or belong to the sentence before. */
function possibleCounts(list: string): number[] {
	const marks = list.split("、").length;
	const parts = list.split("、");
	const last = parts.at(-1) ?? "";
	const middle = parts.slice(0, -1).join("、");
	const joinsAtEnd = (last.match(/和|与|及|以及/g) ?? []).length;
	const joinsBefore = (middle.match(/和|与|及|以及/g) ?? []).length;
	const most = marks + joinsAtEnd + joinsBefore;
	return Array.from({ length: most - marks + 1 }, (_, index) => marks + index);
}

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
	if (names.has(last)) return true;
	return (
		Math.min(last.length, lastItem.length) <= longest + 6 &&
		!/[了着来有是共达到增派]|的.*[^、]{6}/.test(last) &&
		// 医生、护士、保安排成|三条人龙: what they make.
		!/(?:[排分组编站围汇拧凝连结变化合]成|[分合化变]为)$/.test(last) &&
		// 甲、乙、丙实行|89项互认: what they do, not how many they are.
		!/(?:实行|开展|完成|提供|设立|推出|发布|签署|签订|获|建成|建立|接诊|服务|举办|配备|招收|选派|安排|捐赠|开设|开放|制定|新增|引进|推行|采取)$/.test(
			last,
		)
	);
}

function problem(
	passage: Passage,
	index: number,
	announced: string,
	counted: number,
	words: string,
): Problem {
	return {
		...inPassage(passage, index),
		message: `写的是“${announced}”，列出的是 ${counted} 项：${words}`,
		mend: "补上缺的一项，或改正数目；只举其中几项的，加“等”",
		words: announced,
		record: String(counted),
	};
}

/** How a clause goes on in which those who are counted act: 两院|将在以下方面开展合作. */
const acts =
	/^(?:医院|单位|机构)?(?:还|也|均|都|双方)?(?:将|就|在|从|围绕|聚焦|共同|联合|携手|一致|商定|约定|达成|决定|同意|计划|拟|会|应|要|明确|建立|开展|合作|协作)/;

/** Whether a number is that of those who act, and announces nothing: of hospitals it says so only before 以下, 方面. */
function isActing(unit: string, gap: string): boolean {
	return (
		acts.test(gap) && (unit === "院" || (/[家个所]/.test(unit) && /[以如]下|下列|方面/.test(gap)))
	);
}

function inlineProblems(passage: Passage, names: ReadonlySet<string>): Problem[] {
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
		if (andOthers === "等" ? count >= Math.min(...counts) : counts.includes(count)) return [];
		// 市一院（以下简称“一院”）、甲院、乙院|3家: the list begins before the parenthesis.
		const head =
			/([^，。；：！？（）]*)（[^（）]*）、?$/.exec(text.slice(0, match.index))?.[1] ?? "";
		if (head !== "" && counts.includes(count - head.split("、").length)) return [];
		return problem(
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
		return problem(passage, match.index, digits + unit, Math.min(...counts), list);
	});
	const quoted = [...text.matchAll(listThenQuoted)].flatMap((match) => {
		const [whole, list = "", andOthers, digits = "", unit = ""] = match;
		const counts = possibleCounts(list);
		const isShort = list.split("、").every((item, place) => item.length <= (place === 0 ? 30 : 6));
		// 妇女“两癌”筛查 is an item itself.
		const isLast = /^(?:[，。；]|的|机制|模式|$)/.test(text.slice(match.index + whole.length));
		if (!isShort || !isLast || andOthers || counts.includes(numericValue(digits))) return [];
		const index = match.index + whole.lastIndexOf("“");
		return problem(passage, index, `“${digits}${unit}”`, Math.min(...counts), list);
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
				.map((item) => new RegExp(`^${number}[名位个人家]`).exec(item)?.[1])
				.reduce((sum, digits) => sum + (digits ? numericValue(digits) - 1 : 0), 0);
			if (counts.some((each) => each === count || each + more === count)) return [];
			// 15名专家分四个组：A、B…: the last number announces the list.
			const later = match[0]
				.slice(digits.length + unit.length, match[0].lastIndexOf(list))
				.match(new RegExp(itemNumber, "g"))
				?.map((words) => numericValue(words.replace(/[^\d二两三四五六七八九十].*$/, "")));
			if (later?.some((each) => counts.includes(each)) || (!later && isActing(unit, gap)))
				return [];
			// A list whose items hold commas cannot be counted by its marks.
			if (list.includes("，") && count > Math.max(...counts)) return [];
			return problem(passage, match.index, digits + unit, Math.min(...counts), named);
		}),
	);
	return [...before, ...within, ...quoted, ...after];
}

const numberThenSentence = new RegExp(
	`${number}${classifier}([^。！？]{0,40})。(?:它们|他们|这[^，。]{1,6})?(?:分别)?(?:是|为)([^。！？，：、]*、[^。！？，：]*)。`,
	"g",
);

/** A sentence that announces and the next one that names: 七个中心…。它们是A、B…. */
function acrossSentences(passage: Passage): Problem[] {
	return [...passage.text.matchAll(numberThenSentence)].flatMap((match) => {
		const [, digits = "", unit = "", between = "", list = ""] = match;
		const count = numericValue(digits);
		if (list.includes("等") || new RegExp(`${number}${classifier}`).test(between)) return [];
		const counts = possibleCounts(list);
		return counts.includes(count)
			? []
			: problem(passage, match.index, digits + unit, Math.min(...counts), list);
	});
}

const numberThenCommas = new RegExp(
	`${number}(件|项|点|条|个方面|个)[^，。；：！？、\\d]{0,8}：([^。；！？：、]+)。`,
	"g",
);

/** Items parted by commas are a list where they are all alike: 建好专病联盟，办好联合门诊，用好远程平台. */
function commaLists(passage: Passage): Problem[] {
	return [...passage.text.matchAll(numberThenCommas)].flatMap((match) => {
		const [, digits = "", unit = "", list = ""] = match;
		const items = list.split("，");
		const lengths = items.map(({ length }) => length);
		const spread = Math.max(...lengths) - Math.min(...lengths);
		// 突出特色，把…，把…，把…: all but one begin alike.
		const isSameStart = items.slice(1).every((item) => item.charAt(0) === items[1]?.charAt(0));
		const isAlike = items.length > 2 && (spread <= 2 || (isSameStart && spread <= 6));
		return !isAlike || numericValue(digits) === items.length
			? []
			: problem(passage, match.index, digits + unit, items.length, list);
	});
}

const numberThenOrdinals = new RegExp(
	`${number}(点|条|项|个|方面|件)[^，。；：！？、\\d]{0,10}[：，。](?=一[是要]|第一[，、是]|首先[，、])`,
	"g",
);

/** 讲了三点意见：一是…；二是…. The ordinals say how many there are. */
function ordinalLists(passage: Passage): Problem[] {
	return [...passage.text.matchAll(numberThenOrdinals)].flatMap((match) => {
		const [whole, digits = "", unit = ""] = match;
		const rest = passage.text.slice(match.index + whole.length);
		let count = 0;
		for (const ordinal of "一二三四五六七八九") {
			const isFirst = ordinal === "一" && rest.startsWith("首先");
			if (
				!isFirst &&
				!new RegExp(`(?:^|[，。；])(?:${ordinal}[是要]|第${ordinal}[，、是])`).test(rest)
			)
				break;
			count++;
		}
		return count < 2 || count === numericValue(digits)
			? []
			: problem(
					passage,
					match.index,
					digits + unit,
					count,
					`“一是”到“${"一二三四五六七八九".charAt(count - 1)}是”`,
				);
	});
}

/** 一是…；二是…；四是…: an ordinal is left out. */
function ordinalGaps(passage: Passage): Problem[] {
	const digits = "一二三四五六七八九";
	const told = [...passage.text.matchAll(/(?:^|[，。；：])([一二三四五六七八九])是/g)];
	return told.flatMap((match, index): Problem[] => {
		const last = told[index - 1];
		const [from, to] = [last, match].map((each) => digits.indexOf(each?.[1] ?? "〇"));
		if (!last || from === undefined || from < 0 || to !== from + 2) return [];
		// From 一是 on, in order.
		if (told[index - 1 - from]?.[1] !== "一") return [];
		return [
			{
				...inPassage(passage, match.index + match[0].length - 2),
				message: `“${last[1]}是”后面是“${match[1]}是”，中间少了“${digits.charAt(from + 1)}是”`,
				mend: "补上缺的一项，或改正序号",
				words: `${match[1]}是`,
			},
		];
	});
}

const numberAtEnd = new RegExp(`${number}${classifier}([^，。；！？\\d]{0,10})[：:]$`);

/** The number that announces a list at the end of a paragraph; of 两院将开展三项合作： the second. */
function announcedAtEnd(text: string): RegExpExecArray | null {
	const found = numberAtEnd.exec(text);
	if (!found) return null;
	const [, digits = "", unit = "", gap = ""] = found;
	if (!isActing(unit, gap)) return found;
	const end = found.index + digits.length + unit.length;
	return numberAtEnd.exec("　".repeat(end) + text.slice(end));
}

/** A list of its own lines after a paragraph that announces how many: 往下做的事有三件：. */
function blockProblems(article: Entry<"articles">): Problem[] {
	const tree = bodyTree(article);
	const passages = plainPassagesOf(article);
	if (!tree) return [];
	return tree.children.flatMap((node, index) => {
		const next: unknown = tree.children[index + 1];
		const list = next as List | undefined;
		if (node.type !== "paragraph" || list?.type !== "list") return [];
		const line = node.position?.end.line ?? 0;
		const passage = passages.findLast(
			({ kind, text, placeAt }) => kind === "paragraph" && placeAt(text.length - 1).line === line,
		);
		const found = passage && announcedAtEnd(passage.text);
		if (!found) return [];
		const count = numericValue(found[1] ?? "");
		const counted = list.children.length;
		// 四个单元、16个专题：, 分4期进行，每期120人、10天：: another count of the sentence is the rows'.
		const sentence = passage.text.split(/[。！？]/).at(-1) ?? "";
		const isAnnounced = [...sentence.matchAll(new RegExp(itemNumber, "g"))].some(
			([, digits = ""]) => numericValue(digits) === counted,
		);
		// 其余3个专题为操作实训: the list names some of them.
		const hasMore = passages.some(
			({ text, placeAt }) =>
				/^(?:其余|其他|另外|另有|还有|此外)/.test(text) &&
				placeAt(0).line > line &&
				placeAt(0).line <= (list.position?.end.line ?? 0) + 2,
		);
		return count === counted || isAnnounced || hasMore || /等/.test(found[0])
			? []
			: problem(
					passage,
					found.index,
					`${found[1]}${found[2]}`,
					counted,
					`下面的列表有 ${counted} 行`,
				);
	});
}

const pointsBack =
	/^(?:按照?|对照|围绕|根据|依照|靠|凭|凭着|靠着|有了|除了)?这(\d{1,2}|[二两三四五六七八九十])(条|项|件|个|点|类|种|步|张|处|句)/;

/** 按这3条，… right after the list of which it speaks. */
function pointedProblems(article: Entry<"articles">): Problem[] {
	const passages = plainPassagesOf(article);
	const nodes = bodyTree(article)?.children ?? [];
	return nodes.flatMap((node, index) => {
		const list = nodes[index - 1];
		if (node.type !== "paragraph" || list?.type !== "list") return [];
		const line = node.position?.start.line;
		const passage = passages.find(
			({ kind, placeAt }) => kind === "paragraph" && placeAt(0).line === line,
		);
		const found = passage && pointsBack.exec(passage.text);
		if (!found || numericValue(found[1] ?? "") === list.children.length) return [];
		return [
			problem(
				passage,
				found[0].length - `${found[1]}${found[2]}`.length,
				`${found[1]}${found[2]}`,
				list.children.length,
				`上面的列表有 ${list.children.length} 行`,
			),
		];
	});
}

/** The lengths that a table may be said to have: its rows, and the different values of each of its columns. */
function tableLengths(table: Table): number[] {
	const rows = table.children.slice(1).map((row) => row.children.map(toText));
	const named = rows.filter(
		([first = ""]) => !/^.{0,5}(?:合计|总计|总数|共计|小计|平均)/.test(first),
	);
	const columns = Array.from({ length: Math.max(0, ...named.map(({ length }) => length)) });
	return [
		named.length,
		...columns.map((_, column) => new Set(named.map((row) => row[column] ?? "")).size),
	];
}

const toText = (node: Nodes): string =>
	"value" in node ? node.value : "children" in node ? node.children.map(toText).join("") : "";

/** How many a paragraph announces for what follows it: 七家分院依次汇报：, 由11人组成，名单如下。. */
const announces = [
	new RegExp(
		`(?<![第\\d])${number}(家|名|人(?![份次])|位|项|个|门|堂|节|支|种|类|件|条|面|台|例)[^，。；！？\\d]{0,12}[：:]$`,
	),
	// 现场提供4项免费检查，共800人份：
	/(?<![第\d])(\d{1,2}|[二三四五六七八九十]{1,3})(家|名|项|个|门|种|类|件|台)[^，。；！？\d]{0,12}，共[^，。；！？]{1,8}[：:]$/,
	/由(\d{1,2}|[二三四五六七八九十]{1,3})(人|名|家|位)[^，。；！？\d]{0,8}组成，[^。；！？\d]{0,20}如下[。：]$/,
	/(?<![第\d])(\d{1,2}|[二三四五六七八九十]{1,3})(人|名|家|位|个|项|门|堂|支)[^，。；！？\d]{0,12}，[^，。；！？\d一二三四五六七八九十]{0,12}如下[。：:]$/,
];

/** A table after a paragraph that announces how many it holds. */
function tableProblems(article: Entry<"articles">): Problem[] {
	const passages = plainPassagesOf(article);
	return (bodyTree(article)?.children ?? []).flatMap((node, index, nodes) => {
		const table = nodes[index + 1];
		if (node.type !== "paragraph" || table?.type !== "table") return [];
		const line = node.position?.end.line ?? 0;
		const passage = passages.findLast(
			({ kind, text, placeAt }) => kind === "paragraph" && placeAt(text.length - 1).line === line,
		);
		const found = announces.map((each) => passage && each.exec(passage.text)).find(Boolean);
		const lengths = tableLengths(table);
		if (!passage || !found || /[等余多]|主要|部分/.test(found[0])) return [];
		return lengths.includes(numericValue(found[1] ?? ""))
			? []
			: problem(
					passage,
					found.index,
					`${found[1]}${found[2]}`,
					lengths[0] ?? 0,
					`下面的表格有 ${lengths[0] ?? 0} 行`,
				);
	});
}

/** What a heading announces by a number: 三句话的章程, 先进集体（3个）. */
const headed = new RegExp(
	`(?<![第\\d])${number}(句|件|个|项|条|点|家|名|位|步|大)[^，。；：！？\\d]{0,10}$`,
);

/** A heading that says how many, and the list or the line of names under it. */
function headingProblems(article: Entry<"articles">): Problem[] {
	const passages = plainPassagesOf(article);
	return (bodyTree(article)?.children ?? []).flatMap((node, index, nodes) => {
		const next = nodes[index + 1];
		if (node.type !== "heading" || !next) return [];
		const line = node.position?.start.line;
		const at = passages.findIndex(
			({ kind, placeAt }) => kind === "heading" && placeAt(0).line === line,
		);
		const passage = passages[at];
		const found = passage && headed.exec(passage.text);
		if (!passage || !found || /[余多几等]/.test(found[0])) return [];
		const count = numericValue(found[1] ?? "");
		const under = passages[at + 1]?.text ?? "";
		const isLine =
			next.type === "paragraph" && under.includes("、") && /^[^，。；：！？]+。?$/.test(under);
		const counts =
			next.type === "list"
				? [next.children.length]
				: isLine
					? possibleCounts(under.replace(/。$/, ""))
					: [count];
		return counts.includes(count)
			? []
			: problem(
					passage,
					found.index,
					`${found[1]}${found[2]}`,
					Math.min(...counts),
					"标题下面列的数目不同",
				);
	});
}

/** A title that counts its parts (简讯三则, 5个问题), and the headings and questions of the text. */
function titleProblems(article: Entry<"articles">): Problem[] {
	const passages = plainPassagesOf(article);
	const title = passages.find(({ kind }) => kind === "title");
	const found = title && new RegExp(`(?<![第\\d])${number}(则|问(?!题)|个问题)`).exec(title.text);
	if (!title || !found) return [];
	const tree = bodyTree(article)?.children ?? [];
	const depth = Math.min(...tree.flatMap((node) => (node.type === "heading" ? [node.depth] : [])));
	const counts = [
		tree.filter((node) => node.type === "heading" && node.depth === depth).length,
		passages.filter(({ text }) => /^(?:问|Q)\d?[：:]/.test(text)).length,
		...tree.flatMap((node) => (node.type === "list" ? [node.children.length] : [])),
	].filter((count) => count > 1);
	return counts.length === 0 || counts.includes(numericValue(found[1] ?? ""))
		? []
		: [problem(title, found.index, `${found[1]}${found[2]}`, counts[0] ?? 0, "正文里分开写的条目")];
}

function problemsOf({ hospitals }: ContentRecord, article: Entry<"articles">): Problem[] {
	const names = new Set([...hospitals.values()].map(({ data }) => data.name));
	return [
		...plainPassagesOf(article).flatMap((passage) => [
			...inlineProblems(passage, names),
			...acrossSentences(passage),
			...commaLists(passage),
			...ordinalLists(passage),
			...ordinalGaps(passage),
		]),
		...blockProblems(article),
		...pointedProblems(article),
		...tableProblems(article),
		...headingProblems(article),
		...titleProblems(article),
	];
}

/**
 * A list holds as many items as are announced.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 下邽、阳郭两家卫生院
 * ---
 * 彭水、巫山和邻水三家分院汇报，急诊、呼吸等五个科室参加。医生、护士、保安、师傅排成三条人龙。选派内科、骨科医生4名，社工一名、志愿者三名，开展新技术、新项目3项，全县有乡镇卫生院、社区卫生服务中心4家。走访柳镇、白河镇的三家医院，给四名护士上了第一课：先看什么、先做什么、先说什么。今年做了两件事：
 *
 * - 建科室；
 * - 派专家。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 不是列表的数
 * ---
 * 内科、外科各自带领3个专科的医生到场，省、市13家媒体采访。院长带着普外、呼吸、康复等专业的8名专家查房，组织心内、骨科等专业的12名专家义诊。来自彭水、巫山和邻水的15名专家分三个组坐诊：内科、外科、儿科。送出春联120副、药箱60个。招收28名：内科8名、护理20名。船上四个人：王刚、护士小郁、两名船工。他写了八个字：事业、待遇、情感、家门。全院五个人：一名医生、两名护士、一名药师、一名司机。队员有内科、外科的医生各1名。市一院（简称“一院”）、彭水医院、巫山医院3家单位参加。彭水、巫山、邻水实行89项互认。安排3个专题：
 *
 * - 溶栓；
 * - 取栓。
 *
 * 其余1个专题为实训。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 两院合作
 * ---
 * 两院将在以下方面开展合作：
 *
 * - 建科室；
 * - 派专家；
 * - 通转诊。
 *
 * 两家医院将在下列方面协作：
 *
 * - 建科室；
 * - 派专家；
 * - 通转诊。
 *
 * 两院将在以下方面协作：建科室、派专家、通转诊。双方将围绕以下内容协作：建科室、派专家、通转诊。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 来自各地
 * ---
 * 来自青山县、柳河县、临江区共39家医院的代表参加，各县区医院以及河西地区部分兄弟医院共52家到会，来自病房、药房及进修班等共计28名学员结业。
 *
 * @example bad 10:6
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 两院做的事
 * ---
 * 两院将开展三项合作：
 *
 * - 建科室；
 * - 派专家；
 * - 通转诊；
 * - 育人才。
 *
 * @example bad 10:9
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 缺一家
 * ---
 * 彭水、巫山、奉节四家分院汇报。
 *
 * @example bad 10:24
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 最后两家由“和”连着
 * ---
 * 柳河县人民医院、柳河县中医院和三岔镇中心卫生院四家单位签约。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 各种写法
 * ---
 * 彭水、巫山、邻水，一共三家，都来了。三家医院（彭水、巫山、邻水）签约。签约的三家医院是彭水、巫山和邻水。包括彭水、巫山和邻水在内的三家医院签约。实行“三统一”：人员、药品、管理。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 简讯两则
 * ---
 * ## 一、两句话
 *
 * - 先急后慢；
 * - 先近后远。
 *
 * ## 二、要求
 *
 * 他提了两个方面的要求。第一，抓落实。第二，抓质量。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 名单
 * ---
 * 市中医二院、县中医院、柳镇卫生院三家单位实行人员、药品、管理“三统一”，8名专家来自骨科、眼科2个专业。三家医院签约：
 *
 * | 医院 | 代表 |
 * | --- | --- |
 * | 市中医二院 | 甲 |
 * | 县中医院 | 乙 |
 * | 柳镇卫生院 | 丙 |
 *
 * @example bad 10:17
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 名字里有数
 * ---
 * 市中医二院、县中医院、柳镇卫生院四家单位签约。
 *
 * @example bad 10:11
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 引号在后
 * ---
 * 实行人员、药品、管理“四统一”。
 *
 * @example bad 10:4
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 表格
 * ---
 * 理事会由3人组成，名单如下。
 *
 * | 姓名 | 单位 |
 * | --- | --- |
 * | 甲 | 市中医二院 |
 * | 乙 | 县中医院 |
 *
 * @example bad 10:7
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 标题下面
 * ---
 * ## 先进（三个）
 *
 * 彭水分院、巫山分院。
 *
 * @example bad 10:4
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 序数
 * ---
 * 他提了三个方面的要求。第一，抓落实。第二，抓质量。
 *
 * @example bad 2:8
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 简讯三则
 * ---
 * ## 一、签约
 *
 * 两院签约。
 *
 * ## 二、义诊
 *
 * 医生义诊。
 *
 * @example bad 10:12
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 一共
 * ---
 * 彭水、巫山、奉节，一共四家，都来了。
 *
 * @example bad 10:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 括号里
 * ---
 * 四家医院（彭水、巫山、奉节）签约。
 *
 * @example bad 10:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 是
 * ---
 * 签约的四家医院是彭水、巫山和奉节。
 *
 * @example bad 10:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 在内
 * ---
 * 包括彭水、巫山和奉节在内的四家医院签约。
 *
 * @example bad 10:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 引号里
 * ---
 * 实行“四统一”：人员、药品、管理。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 分给几家
 * ---
 * 三面锦旗，分别交到内科、外科和儿科手中。提了四点意见：突出自己的特色，把康复做成品牌，把人才梯队搭好，把医保的账算清楚。排了两门课：
 *
 * | 课程 | 主讲 |
 * | --- | --- |
 * | 溶栓 | 甲 |
 * | 取栓 | 乙 |
 *
 * 两家单位依次发言，名单如下：
 *
 * | 单位 | 题目 |
 * | --- | --- |
 * | 内科 | 甲 |
 * | 外科 | 乙 |
 *
 * @example bad 10:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 锦旗
 * ---
 * 四面锦旗，分别交到内科、外科和儿科手中。
 *
 * @example bad 10:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 意见
 * ---
 * 提了五点意见：突出自己的特色，把康复做成品牌，把人才梯队搭好，把医保的账算清楚。
 *
 * @example bad 10:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 课程表
 * ---
 * 排了三门课：
 *
 * | 课程 | 主讲 |
 * | --- | --- |
 * | 溶栓 | 甲 |
 * | 取栓 | 乙 |
 *
 * @example bad 10:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 名单
 * ---
 * 三家单位依次发言，名单和题目如下：
 *
 * | 单位 | 题目 |
 * | --- | --- |
 * | 内科 | 甲 |
 * | 外科 | 乙 |
 *
 * @example bad 10:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 列表少一行
 * ---
 * 做了三件事：
 *
 * - 建科室；
 * - 派专家。
 *
 * @example ok
 * # hospitals/laian.yaml
 * name: 来安县雷官卫生院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 名字里的动词
 * ---
 * 谈了3点期盼：专家来、技术会、转诊通。用3个月建立了分诊、抢救、会诊三项制度。包括柳镇卫生院、白河镇卫生院、来安县雷官卫生院3家成员单位。看了2处现场：
 *
 * - 急诊；
 * - 病房。
 *
 * 按这2条，查房照常。现场提供2项免费检查，共30人份：
 *
 * | 项目 | 人份 |
 * | --- | --- |
 * | 血糖 | 20 |
 * | 血脂 | 10 |
 *
 * @example bad 10:30
 * # hospitals/laian.yaml
 * name: 来安县雷官卫生院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 名字里的动词
 * ---
 * 2025年，包括柳镇卫生院、白河镇卫生院、来安县雷官卫生院4家成员单位。
 *
 * @example bad 10:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 几点
 * ---
 * 谈了4点期盼：专家来、技术会、转诊通。
 *
 * @example bad 10:16
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 几项制度
 * ---
 * 用3个月建立了分诊、抢救、会诊四项制度。
 *
 * @example bad 10:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 几处
 * ---
 * 看了3处现场：
 *
 * - 急诊；
 * - 病房。
 *
 * @example bad 15:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 回指
 * ---
 * 做了两件事：
 *
 * - 急诊；
 * - 病房。
 *
 * 按这3条，查房照常。
 *
 * @example bad 10:5
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 几项检查
 * ---
 * 现场提供3项免费检查，共30人份：
 *
 * | 项目 | 人份 |
 * | --- | --- |
 * | 血糖 | 20 |
 * | 血脂 | 10 |
 *
 * @example bad 10:21
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 少了一项
 * ---
 * 他提出要求：一是把人留住，二是把账算清，四是把路走通。
 */
export const listCount: Rule = {
	id: "list-count",
	severity: "warning",
	canWaive: true,
	since: "0.1",
	about: "“七家”后面列的确是七家",
	check: (record) =>
		[...record.articles.values()].flatMap((article) => problemsOf(record, article)),
};
