import { evenMarks } from "../front-matter/text.ts";
import { withoutLead } from "./organisation-phrase.ts";

/** A hospital that a text names. */
export interface NamedHospital {
	/** As printed. */
	readonly name: string;
	readonly sentence: string;
}

const ends =
	/中心卫生院|卫生院|医院|社区卫生服务中心|卫生服务中心|妇幼保健计划生育服务中心|妇幼保健院|保健院|(?:市|县|区|医|附|中医|医大)第?[一二三四五六七八九]院/gu;
const marks = /[，。；：！？、“”‘’《》（）()\s|…—·]/u;

/** Words inside a clause after which a name begins; what stands before them is no part of it. */
const verbs =
	/^.*(?:指导|帮扶|支援|依托|联合|组织|走进|深入|前往|抵达|覆盖|辐射|包括|选派|落户|入驻|托管|牵头|建设|打造|成立|推动|提升|支持|给予|希望|要求|作为|依次|分别|携手|关于|聘任|至|到|赴|进驻|下派|派驻|签约|参观|走访|调研|考察|欢迎|感谢|以|于|使|被|让|等|的|了|着|过|[0-9]余?[家所个])/u;

/** Words that say what kind of hospital is meant and name none. */
const generic =
	/^(?:各|全|本|我|该|其|某|两|几|多|数|每|新|老|大|小|[一二三四五六七八九十]|家|所|个|级|甲等|乙等|公立|民营|私立|基层|上级|下级|成员|示范|龙头|核心|区域|乡镇|镇|乡|村|街道|社区|城市|城区|农村|市直|区直|县直|省直|市级|县级|区级|省级|国家级|中心|综合|专科|定点|互联网|智慧|平安|文明|合作|协作|签约|受援|支援|对口|帮扶|共建|牵头|试点|重点|大型|中型|三级|二级|一级|县域|医联体|医共体|集团|单位|主要|相关|有关|附近|当地|地方|县|市|区|省|人民|中医|现代|现代化|高水平|一流|研究型|教学|实习|临床|综合性)+$/u;
/** 某区区直医院, 某集团成员医院: a group of hospitals. */
const kindOnly = /(?:[市县区省]直|成员|直属|下属|各级|基层|定点|示范)$/u;
const typeEnd =
	/(?:人民医院|中医医院|中医院|中心卫生院|卫生院|社区卫生服务中心|卫生服务中心|妇幼保健计划生育服务中心|妇幼保健院|保健院|医院|院)$/u;
const placeMark = /[省市县区州旗镇乡盟]|大学|附属|医大|铁路|矿|军|街道/u;

/** Whether a phrase names one hospital: it says where or whose it is. */
function isNamed(name: string): boolean {
	const core = name.replace(typeEnd, "");
	if (core === "" || name.length > 30 || generic.test(core) || kindOnly.test(core)) return false;
	// A health centre bears the name of its place alone; of a hospital the place must show.
	return /卫生院$|服务中心$/.test(name)
		? core.length >= 2
		: placeMark.test(core) && core.length >= 2;
}

/** The names of one clause between two marks. */
function namesIn(clause: string): string[] {
	const names: string[] = [];
	let from = 0;
	for (const match of clause.matchAll(ends)) {
		const end = match.index + match[0].length;
		// 某某医院集团 is another body.
		if (match.index < from || clause.startsWith("集团", end)) continue;
		const name = withoutLead(clause.slice(from, end).replace(verbs, ""));
		if (isNamed(name)) names.push(name);
		from = end;
	}
	return names;
}

/** Every hospital and health centre that a text names, each once, with the sentence that names it first. */
export function findHospitalNames(blocks: readonly string[]): NamedHospital[] {
	const found = new Map<string, NamedHospital>();
	for (const block of blocks)
		for (const sentence of evenMarks(block).split(/(?<=[。！？])/)) {
			const plain = sentence.replace(/（[^（）]*）/g, "");
			for (const clause of plain.split(new RegExp(marks.source, "u")))
				for (const name of namesIn(clause))
					if (!found.has(name)) found.set(name, { name, sentence: sentence.trim() });
		}
	return [...found.values()].filter(({ name }) => !hasStrayStart(name, [...found.keys()]));
}

/** Whether a name is another one with words of the sentence before it: 过去一年某市中医院. */
function hasStrayStart(name: string, names: readonly string[]): boolean {
	return names.some(
		(other) =>
			other !== name &&
			name.endsWith(other) &&
			!/^(?:\p{Script=Han}{2,8}?[省市县区州])+$/u.test(name.slice(0, -other.length)),
	);
}
