import { isHanAt, standsIn, wordEndingAt, wordEndings } from "./characters.ts";
import type { OrganisationIndex } from "./organisation-index.ts";

/** What stands before a title: whose office it is. */
export type Holder =
	/** Nothing that names an organisation: 党委书记张西峰, 该院院长. */
	| { readonly kind: "none"; readonly start: number; readonly text: "" }
	/** A department alone: 医政股|股长. */
	| { readonly kind: "department"; readonly start: number; readonly text: string }
	/** An organisation of the record, perhaps with a department: 市一院|普外一科|主任. */
	| {
			readonly kind: "known";
			readonly start: number;
			readonly text: string;
			readonly organisation: string;
			readonly keys: readonly string[];
			readonly department: string;
	  }
	/** Words that name an organisation which the record does not have. */
	| { readonly kind: "unknown"; readonly start: number; readonly text: string };

/** Words of the running text after which an organisation begins. */
const leadIns = wordEndings(
	"由 受 听 赴 是 为 的 在 和 与 及 对 向 请 让 被 经 据 从 到 以 上 中 时 后 前 有 年 月 日 了 着 叫 并 给 将 把 或 如 即 系 同 其中 会上 会议 邀请 特邀 感谢 代表 陪同 随后 最后 首先 接着 主持 主持人 出席 参加 参会 来自 包括 以及 分别 任命 聘请 聘任 聘 授予 介绍 采访 对话 专访 探访 走近 走访 会见 拜访 慰问 祝贺 欢迎 联系 委托 根据 按照 现任 时任 原任 担任 兼任 出任 当选 原 前 现 兼 我国 知名 著名 优秀 全体 各位 该市 该县 该区 嘉宾 领导 专家 记者 讲话人 发言人 汇报人 授课人 主讲人 致辞人 负责人 联系人 责任人 签约人 见证人 到场 莅临 表彰 宣布 特聘 希望 盼望 建议 提议 要求 点名 指 特指 意指 告诉 询问 请教 求助 致电 打给 拜托 遇见 碰见 委派 指派 选派 推选 推举 选举 推荐".split(
		" ",
	),
);
const departmentEnd =
	/(?:科|室|部|处|股|办|组|中心|病区|院区|病房|门诊|支部|党委|委员会|学系|教研室|分院|工作站|基地|大队|窗口|实验室|机关|车队|药房|药库|护理)$/;
const organisationEnd = /[院局委部会府校厅司所站社团心办协盟市县区省镇乡]$|集团|公司|党校|大学/;
const places =
	/[省市县区州镇乡旗]|第[一二三四五六七八九十]|[一二三四五六七八九十]院|大学|附属|附[一二三]/;
/** Words with a place's character that name none. */
const noPlaces =
	/[省市县区镇乡](?:级|域|内|外|直|属|管|医院|民|里|委书记|长)|社区|病区|院区|地区|片区|辖区|城区|园区|厂区|库区|山区|牧区|灾区|各区|各县|各市|全[省市县区镇乡]|城市|城乡|城镇|乡村|乡镇|老乡|家乡|跨[省市县区]|多[市县区]/g;

/** Whether words name one organisation, by its place or number, and not any. */
function isSpecific(words: string): boolean {
	return places.test(words.replace(noPlaces, ""));
}

const generic =
	/^(?:(?:各|该|本|我|贵|全|市级|县级|区级|省级|上级|基层|牵头|龙头|成员|共建|帮扶|受援|支援|兄弟|相关|有关|双方|多家|当地|乡镇|公立|三级|二级|三甲|\d+家|[一二两三四五六七八九十]+家)*(?:医院|院|卫生院|单位|局|中心|科室|科|部门|机构|分院|集团|医联体|医共体|县|市|区|镇|乡|省|社区|临床科室|职能科室|处室)?)$/;

/** Where the words that belong to a title begin: after punctuation or a word of the running text. */
function clauseStart(text: string, from: number, end: number): number {
	let start = end;
	while (start > from && (isHanAt(text, start - 1) || /[\dA-Za-z]/.test(text.charAt(start - 1))))
		start--;
	// The subtitle of a profile: ——记|市一院神经内科主任吴昌茂.
	if (start < end && text.startsWith("—记", start - 1)) start++;
	for (let index = end; index > start; index--) {
		// 9时10分 市一院急诊科主任: the squeezed text has no space between.
		if (/^\d[分点]/.test(text.slice(index - 2, index))) return index;
		if (wordEndingAt(text, index, leadIns) !== undefined && !splitsPlace(text, index, start))
			return index;
	}
	return start;
}

/** Words that end with a lead-in's character and are one word: 神经|内科, 太和|县. */
const closedWords =
	/(?:华中|太原|中原|平原|高原|草原|三原|固原|神经|月经|财经|泌尿系|体系|联系|关系|太和|泰和|安和|人和|仁和|义和|永和|政和|德和|协和|中和|祥和|共和|平和|产前|术前|院前|产后|术后|术中|卒中|脑卒中|海上|江上|面向|志向|方向|地对|昌都到|质对|主任|责任|老年|青年|少年|中年|成年|青少年)$/;

/** Whether a lead-in's character is part of a place's name: 中|心医院, 上|饶市, 前|进区. */
function splitsPlace(text: string, index: number, start: number): boolean {
	if (closedWords.test(text.slice(Math.max(start, index - 3), index))) return true;
	const across = text.slice(Math.max(start, index - 1), index + 1);
	return /^(?:中心|中医|中西|中共|中国|中级|中区|上饶|上海|上级|上犹|上林|上栗|日照|日喀|年检|后勤|前进|前锋|前列|为民|和田|和县|和平|和硕|和顺|和政|和龙|和静|和林|向阳|同济|同仁|同心|同德|同江|到期|对外|对口|对台|以东|时代|将乐|月湖|有色|如皋|如东|即墨|给水|指导|指挥|指标|指定|指南|从化|从江|由旺|在职|在编|联系|着力|现代|前沿|前郭|中阳|中牟|中江|中方|中宁|中山|中卫|中原|中站|中沙|中药|中毒|中枢|中组|中宣|中纪|中央|中华|上城|上街|上思|上蔡|上杭|上高|上虞|上党|上甘|后旗|日间|日土|兼职|经开|经济|经营|原平|原阳|原州|被服|及时|与会|的确|为人|请示|是非|前台|前海|年鉴|会计|会昌|会东|会理|会宁|会同|会泽)/.test(
		across,
	);
}

/** Words that send somebody to a place which is not his own: 派驻|漈头卫生院. */
const sendings = wordEndings(
	"在 到 赴 驻 去 往 派驻 驻点 下派 派往 前往 支援 帮扶 援助 来到 走进 奔赴 调往 借调".split(" "),
);
/** What somebody does at such a place: 漈头卫生院|坐诊. */
const stays =
	/(?:[坐出巡义会]诊|值守|值班|驻守|驻点|驻扎|蹲点|带教|挂职|进修|支援|帮扶|援助|查房|学习|轮转|轮值|锻炼|授课|讲课|手术|指导|培训|服务|调研|交流|考察|参观)(?:了?[^，。、]{0,6})$/;

/**
 * Where the words after a place of work for a while begin, which is nobody's organisation: 在漈头卫生院坐诊的|神经内科,
 * 派驻漈头卫生院的|神经内科. Undefined where the organisation is the holder's own: 市一院的|神经内科.
 */
function afterStay(text: string, hitStart: number, hitEnd: number, end: number) {
	const de = text.slice(hitEnd, end + 1).indexOf("的") + hitEnd;
	if (de < hitEnd) return undefined;
	const isStay =
		wordEndingAt(text, hitStart, sendings) !== undefined || stays.test(text.slice(hitEnd, de));
	return isStay ? de + 1 : undefined;
}

/** Reads the organisation and department that end at `end`, not before `from` (where the item of a list begins). */
export function readHolder(
	text: string,
	from: number,
	end: number,
	organisations: OrganisationIndex,
): Holder {
	const none: Holder = { kind: "none", start: end, text: "" };
	for (let split = end; split >= Math.max(from + 2, end - 16); split--) {
		const department = text.slice(split, end);
		if (department !== "" && !departmentEnd.test(department)) continue;
		// 县医院工作室由|治未病中心主任领衔: no department has these in its name.
		if (/[由请让]/.test(department)) continue;
		const hit = organisations.endingAt(text, split, from);
		if (!hit) continue;
		const own = afterStay(text, hit.start, split, end);
		if (own !== undefined) return own < end ? readHolder(text, own, end, organisations) : none;
		const start = clauseStart(text, from, hit.start);
		const before = text.slice(start, hit.start);
		// 咸阳|市第一医院 is not the 市第一医院 of the record.
		// Nor is 大河地区|人民医院 the 人民医院 of a county. 9:15 市一院 begins with a time, and 3 市一院 with a number.
		const isApart = /(?<![第\d])\d+$/.test(before);
		const isOther = before.length <= 4 || isSpecific(before) || before.endsWith("地区");
		if (hit.isWeak && before !== "" && isOther && !isApart)
			return { kind: "unknown", start, text: text.slice(start, end) };
		return {
			kind: "known",
			start: hit.start,
			text: text.slice(hit.start, end),
			organisation: hit.text,
			keys: hit.keys,
			// 检验医学中心的实验室主任 is 检验医学中心实验室主任.
			department: department.replaceAll("的", ""),
		};
	}
	const start = clauseStart(text, from, end);
	const words = text.slice(start, end);
	// 我院|乳腺科主任: whose own it is, the text says elsewhere.
	const own =
		/^(?:(?:我|本|该|贵)[院局委校]|[我你他]们(?:医院|单位|[院局委校科县市区])?)(?=..)/.exec(words);
	if (own) return readHolder(text, start + own[0].length, end, organisations);
	if (generic.test(words)) return none;
	// 叮嘱|科室主任: the department is named before, or nowhere.
	if (/(?:科室|处室|部门)$/.test(words) && !isSpecific(words)) return none;
	if (departmentEnd.test(words) && !isSpecific(words))
		return { kind: "department", start, text: words };
	const isOrganisation = organisationEnd.test(words) || departmentEnd.test(words);
	if (isOrganisation && words.length >= 3 && isSpecific(words))
		return { kind: "unknown", start, text: words };
	return none;
}

/** Whether a printed name abbreviates a full one: its characters in order, with first, last and every number kept. */
export function isAbbreviation(printed: string, full: string): boolean {
	const numbers = (name: string) => name.replace(/[^一二三四五六七八九十]/g, "");
	if (printed.at(-1) !== full.at(-1) || numbers(printed) !== numbers(full)) return false;
	if (full.includes("中医") !== printed.includes("中")) return false;
	return printed.length >= 3 && standsIn(printed, full);
}
