import { numericValue } from "../../../../src/domain/metrics.ts";

/** A number of an alliance's members, or of those of one kind, as a text states it. */
export interface MemberStatement {
	readonly index: number;
	readonly end: number;
	/** 由6家增至7家, 成员单位12家, 12家成员单位. */
	readonly words: string;
	readonly number: number;
	readonly written: string;
	/** What is counted: 成员单位, 分院, 县级医院; 单位 and 医院 where the members' own name is left out. */
	readonly noun: string;
	/** Where the noun stands: 12家成员单位, 成员单位12家, 其中3家为中心卫生院, or before the clause of 增至12家. */
	readonly form: "after" | "before" | "is" | "bare";
	/** Of 由6家增至7家, the first number with what says of when it is: 由|最初的|6家. */
	readonly from?: { readonly number: number; readonly when: string };
	/** Whether it says to have grown to this number, or shrunk. */
	readonly isGrown: boolean;
	/** Whether the leading hospital is said to be counted. */
	readonly lead: "with" | "without" | undefined;
	/** Who is left out: 除市二院外的|11家成员单位. */
	readonly besides: string | undefined;
	/** The sentence up to the words, and what follows them in it. */
	readonly before: string;
	readonly after: string;
}

const digits = "(?:\\d{1,3}|[一二两三四五六七八九十百]{1,4})";
const levels =
	"县（市、区）|县、区|旗县市区|县市区|县区|区县|旗县|县市|市直|州级|市级|县级|区级|旗县级|县区级|县市级|乡镇|乡、镇|城区";
const kinds =
	"成员(?:单位|医院|机构)?|中心卫生院|镇卫生院|卫生院|分院|综合性?医院|中医医?院|妇幼保健院|人民医院|社区卫生服务中心|专科医院|医疗机构|医院|单位";
/** A noun that counts members or some kind of them. */
const noun = `(?:${levels})?级?(?:${kinds})`;
const owner =
	"(?:县域|紧密型|专科)?(?:医联体|医共体|联盟|集团|协作网)?(?:的|内)?(?:首批|基层|县级)?";
const bracket = "(?:（[^（）]{1,14}）)?";
const growing =
	"(?:增加|增长|增|扩大|扩展|扩充|扩|发展|拓展|壮大|变|上升|调整|减少|减|回)[到至为成]了?";
const becoming = `(?:${growing}|变(?![到至为成]))`;
const states = `(?:总数|总量|数量|数|队伍)?${bracket}(?:已经|已|现|目前|至此|如今|年底|月底|均|仍然?|还|只|仅)?(?:${growing}|(?:保持|维持|稳定|停留?)在|达到?了?|共有|共计|共|有|为|是)?`;

const counted = new RegExp(
	`(?<![\\d.第约近超逾百十几])(${digits})([家个所位名])(?:${owner}(${noun})(?!长))?`,
	"g",
);
/** 由最初的6家（含牵头单位）增至现在的, 由2022年的5家增加到, 从成立时的8家，到2026年的, 四家变. */
const pairBefore = new RegExp(
	`(?:[由从]|(?<=^|[，。；：“])(?=[^，。；]{1,3}家${becoming}))((?:20\\d\\d年(?:\\d{1,2}月)?)?[^，。；\\d由从]{0,10}?)(${digits})家(${noun})?${bracket}[^，。；\\d]{0,3}?(?:，?${becoming}(?:[^，。；\\d]{0,5}的)?|，?到(?:[^，。；\\d]{0,5}的|20\\d\\d年(?:\\d{1,2}月)?的)?)$`,
);
const nounBefore = new RegExp(`(?<!家)(?<!家医联体)(${noun})${states}$`);
const grownBefore = new RegExp(`(?:${growing}|达到?了?)$`);
/** 某医院退出，剩下|4家. */
export const leftBefore = /(?:退出|撤出|并入)[^，。；]{0,12}，[^，。；]{0,4}(?:剩|剩下|余下)了?$/;
/** 其余5家|均为县区级综合医院. */
const isKind = new RegExp(
	`^(?:成员单位|分院)?(?:均|都|全部|全)?(?:为|是)(${noun})(?=[，。；、）]|$)`,
);
const besidesBefore =
	/除(?:了|去)?([^，。；、除]{1,16}?)(?:以外|之外|外)，?(?:的|其余的?|其他的?|还有|另有)*[^，。；]{0,6}$/;
/** 成员单位|只有甲院和乙院|两家: the kind that stands before the number is the end of a name. */
export const listedBefore =
	/成员(?:单位|医院|机构)?(?:[只仅]?[有是]|为|包括|包含|：)([^，。；：等]*[院心][、和与及][^，。；：等]*[院心])$/;
/** Nothing counted right behind a number of which the sentence before says that it is of the members: 加入，增至|10家|，. */
const endsAlone =
	/^(?:$|[，。；：！？、”（—]|起步|(?:发展|扩展)而来|到|相比|以来|之一|均|都|各|全)/;

/** 加上牵头医院，|集团共7家; 算上牵头的市医院，|集团现有7家; 连牵头单位一共是|7家. */
export const withLeadBefore =
	/(?:^|[，；])(?:含|包括|连同?|加上|算上)牵头(?:单位|医院|的[^，。；\d]{2,12})(?:在内)?(?:，[^，。；]*|[一总]?共[有是]?)$/;
/** 一家牵头、|五家成员，: the whole in two parts. */
const besideLead = /(?:^|[：，；“由])[一1]家牵头(?:单位|医院)?[、，和与加]$/;
const endsWhole = /^(?:$|[，。；、”]|组成|构成)/;

/** Whether the leading hospital is said to be counted, by what stands before, in or right behind the words. */
function leadIn(before: string, words: string, after: string): MemberStatement["lead"] {
	if (withLeadBefore.test(before)) return "with";
	if (besideLead.test(before) && endsWhole.test(after)) return "without";
	const said = /^（[^（）]*）/.exec(after)?.[0] ?? "";
	if (/不(?:含|包括|包含|计)牵头/.test(words + said)) return "without";
	return /(?:含|包括|包含|连同)牵头/.test(words + said) ? "with" : undefined;
}

/** The noun of a number that has none of its own: …加入医联体，|增至10家; 医联体从|7家起步. */
function nounOf(before: string, after: string): string | undefined {
	const all = [
		...before.matchAll(/成员(?:单位|医院|机构)?|乡镇分院|分院|(?:^|[^新拟])(加入|退出)(?!后的)/g),
	];
	const last = all.at(-1);
	if (last) return last[1] ? "成员单位" : last[0];
	return /(?:医联体|医共体|医疗联合体|联盟|集团|协作网)[^。]*$/.test(before) ||
		/^(?:，|：|——|到|相比)[^。]{0,16}(?:医联体|医共体|医疗联合体|联盟|集团|成员)/.test(after) ||
		/^(?:：|——)[^。，]{2,24}加入[^。，]{0,16}(?:医联体|医共体|联盟|集团|协作网)/.test(after)
		? "成员单位"
		: undefined;
}

/** By those who founded it, the leading hospital among them: 由8家单位|发起. */
export const isByFounders = ({ before, after }: MemberStatement): boolean =>
	before.endsWith("由") && /^(?:共同|联合)?(?:发起|创立|创建)/.test(after);

/** Every number of members that a text states; 十余家 and 近12家 are none. */
export function memberStatements(text: string): MemberStatement[] {
	if (!/[家个所位名]/.test(text)) return [];
	const found: MemberStatement[] = [];
	for (const match of text.matchAll(counted)) {
		const [whole, written = "", unit = ""] = match;
		const own = match[3];
		// 5位分院院长 are of as many branches.
		const isOfHeads = /[位名]/.test(unit) && text.startsWith("院长", match.index + whole.length);
		if (unit !== "家" && !isOfHeads && !/^[个所]成员./.test(`${unit}${own}`)) continue;
		const start = Math.max(0, text.slice(0, match.index).search(/[^。！？]*$/));
		const before = text.slice(start, match.index);
		const end = match.index + whole.length;
		const after = /^[^。！？]*/.exec(text.slice(end))?.[0] ?? "";
		const bare = /^[^。！？]*/.exec(text.slice(match.index + written.length + 1))?.[0] ?? "";
		const pair = pairBefore.exec(before);
		const isGrown = pair !== null || grownBefore.test(before) || leftBefore.test(before);
		const head = pair ? before.slice(0, pair.index) : before;
		const said = isKind.exec(bare)?.[1];
		const kind = said?.includes("成员") ? undefined : said;
		const reverse = nounBefore.exec(head);
		const behind = own ?? pair?.[3];
		const rest = besidesBefore.exec(before)?.[1];
		const isTold =
			isGrown ||
			rest !== undefined ||
			/(?:目前|现在|如今|眼下|当前|现)(?:共|有|共有|是)$|(?:保持|维持|稳定|停留?)在$/.test(
				before,
			) ||
			withLeadBefore.test(before) ||
			/(?:成立时|成立之初|最初|起初|当初|\d[年月])的?(?:只有|仅有|有)?$/.test(before) ||
			(/[由从]$/.test(before) && /^起步/.test(bare));
		const isListed = listedBefore.test(head) && /^(?:$|[，。；！？、”）]|单位|医院)/.test(bare);
		const [given, form] = isListed
			? (["成员单位", "bare"] as const)
			: kind !== undefined
				? ([kind, "is"] as const)
				: reverse?.[1] && !behind
					? ([reverse[1], "before"] as const)
					: behind
						? ([behind, "after"] as const)
						: ([isTold && endsAlone.test(bare) ? nounOf(head, bare) : undefined, "bare"] as const);
		if (given === undefined) continue;
		const from = pair ? pair.index : form === "before" ? (reverse?.index ?? 0) : before.length;
		const index = start + from;
		const words = text.slice(index, end);
		found.push({
			index,
			end,
			words,
			number: numericValue(written),
			written,
			noun: given,
			form,
			...(pair ? { from: { number: numericValue(pair[2] ?? ""), when: pair[1] ?? "" } } : {}),
			isGrown,
			lead: leadIn(before, `${reverse?.[0] ?? ""}${words}`, after),
			besides: rest,
			before: before.slice(0, from),
			after: kind === undefined ? after : bare,
		});
	}
	return found;
}
