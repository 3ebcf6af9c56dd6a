import { compoundSurnames, surnames } from "./surnames.ts";
import { startsWithFollower, startsWithLongFollower, titlePattern } from "./title-words.ts";

const compound = new RegExp(`^(?:${compoundSurnames})`);
const titleStart = new RegExp(`^${titlePattern.source}`);
const segmenter = new Intl.Segmenter("zh-CN", { granularity: "word" });
/** Words that begin with a surname and are no names. */
const noNames =
	/^(?:全体|全院|全市|全县|全区|全国|方面|方式|高质|高效|温馨|常态|成员|成立|单位|安全|曾经|党员|党建|国家|国内|国务|海外|平台|平均|卫生|计划|计生|项目|时间|时任|别|强化|江苏|江西|云南|贵州|安徽|宁夏|海南|山东|山西|广东|广西|和谐|有关|有序|有力|相关|公立|公共|公司|文件|文化|代表|东部|西部|华东|关于|关键|经过|经验|经济|年度|年内|席位|花园|路上|车辆|连续|居民|都市|上级|阳光|原则|原来|利用|通知|充实|满意|简称|须知|红色|初步|门诊|展开|信息|商讨|家庭|司机|权威|应急|水平|步伐|能力|农村|双方|双向|从事|丰富|衡量|习近平)/;

/** Characters that end a name before them rather than belong to it: 张辉|等领导. */
const particles = new Set("等及与和同为在就对从向将作是的");

const isHan = (character: string | undefined) =>
	character !== undefined && /\p{Script=Han}/u.test(character);

/** Whether a whole text can be a name of a person: a surname and one or two more characters. */
export function isPersonName(text: string): boolean {
	const given = text.replace(compound, "");
	const isCompound = given !== text;
	if (isCompound ? given.length < 1 || given.length > 2 : text.length < 2 || text.length > 3)
		return false;
	if (!isCompound && !surnames.has(text[0] ?? "")) return false;
	return /^\p{Script=Han}+$/u.test(text) && !noNames.test(text) && !startsWithLongFollower(text);
}

/** Whether a name may end before a text: at its end, at a mark, or before a word that follows names. */
function endsBefore(rest: string): boolean {
	return rest === "" || !isHan(rest[0]) || startsWithFollower(rest);
}

/** Whether a word begins at the start of a text: then the name before it has ended. */
function isWordStart(text: string): boolean {
	const [first] = segmenter.segment(text.slice(0, 8));
	return (first?.segment.length ?? 0) > 1;
}

/**
 * The name that a text begins with. Where it ends is told by what follows; where both lengths are possible, by how
 * often each stands elsewhere in the article.
 */
export function readName(text: string, article: string): string | undefined {
	if (startsWithLongFollower(text) || titleStart.test(text)) return undefined;
	const surname = compound.exec(text)?.[0] ?? text[0] ?? "";
	const [short, long] = [1, 2].map((given) => text.slice(0, surname.length + given));
	if (short === undefined || !isPersonName(short)) return undefined;
	const canBeLong = long !== undefined && long !== short && isPersonName(long);
	const isShort = endsBefore(text.slice(short.length));
	const isLong = canBeLong && endsBefore(text.slice(long.length));
	if (!canBeLong || (isShort && !isLong)) return short;
	if (isLong && !isShort) return long;
	const times = (name: string) => article.split(name).length - 1;
	if (times(short) > times(long)) return short;
	if (isLong) {
		const isParted = particles.has(long[short.length] ?? "");
		return isParted || startsWithLongFollower(text.slice(short.length)) ? short : long;
	}
	return isWordStart(text.slice(short.length)) ? short : long;
}
