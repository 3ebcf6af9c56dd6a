/** Two words about a figure that say the same, where they begin. */
export interface DoubledBound {
	readonly start: number;
	readonly words: string;
}

const digit = "[\\d,.一二两三四五六七八九十百千万亿]";
const number = `(?:[\\d,.]*\\d|[一二两三四五六七八九十百千万亿])${digit}*`;
const numberAhead = "(?=[\\d一二两三四五六七八九十百千万亿半])";
/** About so many; 签约, 附近 and 最近 end with the same characters and are none. */
const about =
	"(?:(?<![签预公合节制契特邀条履违续隐相])约|大约|大概|大致|差不多|将近|接近|(?<![最附邻临靠亲远贴将接就])近)";
/** Fewer than so many; 达不到10%以上 is a verb that fails, and says nothing of a figure. */
const below = "(?:不足|(?<![达做赶找得看想见收买遇])不到)";
const least = "(?:不少于|不低于|不下于?|至少|最少|超过|逾)";
const most = "(?:至多|最多|不超过|不多于|不高于)";
const verb = "(?:有|达|为|在|需|要|用|占)?";
const unit = "[^，。；：、！？\\d左右上下以多余\\s]{0,3}?";
const around = "(?:左右(?![手两侧脚肩臂肾眼肢邻摇为])|上下(?![楼班车山床游级肢身联午文铺册]))";
const half = "半(?:个(?:多?月|小时|钟头|学期)|[天年月]|小时|分钟|数|成)";

/** Two digits beside each other, which are one number of about so many: 七八名. */
const neighbours = "(?:一[两二]|[两二]三|三四|四五|五六|六七|七八|八九)";

/** What a figure's unit is followed by where 多 is part of it, and no 多次, 多名 or 多学科. */
const ends = "(?=[，。；、！？）”的才就后来时]|$)";
const counted = "(?![次名位种个家项所人方处地部元重层点轮批学科])";

const patterns = [
	// 约不足10毫升, 大约不到20分钟, 至少不少于3年; 不到约20分钟, 不少于约10人.
	`${about}${verb}(?:${below}|${least}|${most})${numberAhead}`,
	`(?:${below}|${least}|${most})${verb}(?:大约|大概|差不多|将近|接近|约|近)${numberAhead}`,
	`(?:至少|最少)${verb}(?:不少于|不低于|不下于?|超过|逾)${numberAhead}`,
	`(?:至多|最多)${verb}(?:不超过|不多于|不高于|不足|不到)${numberAhead}`,
	// 不到1分钟左右, 不足20人上下, 最多10人以内.
	`${below}${verb}${number}${unit}${around}`,
	`${most}${number}${unit}(?:${around}|以下|以内)`,
	`不下于?${number}${unit}(?:${around}|以上)`,
	// 不下100余双, 不到20多分钟, 不到一个多小时, 不足十来人, 近百把人.
	`(?:${below}|不下于?)${verb}${number}(?:余|来(?=[名人家个位天分岁])|多(?!学科)|个多(?=小时|钟头|月|星期|学时))(?=\\p{Script=Han})`,
	`(?:${about}|${below}|不下于?)(?:个把(?=[月小年])|[百千万]把(?=[人个块斤名号里]))`,
	// 不少于半年以上, 不到半小时左右, 超过半数以上.
	`(?:${least}|${about})${verb}${half}以上`,
	`${below}${half}${around}`,
	// 超过九成以上, 逾三分之二以上.
	`(?:${least}|过)${verb}(?:[二三四五六七八九十]分之)?[一二三四五六七八九](?:成|(?<=之.))以上`,
	// 近四五百公里, 约七八名, 大约三四成; 近两三年 is of late.
	`${about}${verb}${neighbours}[十百千万]*(?!以|[\\d多个]?[年天日周月]|个月)(?=\\p{Script=Han})`,
	// 凌晨约2时许, 约8点前后, 2时许左右.
	`(?:${about}|${below})${number}(?:时|点钟?|分|岁)(?:许(?![可诺愿多久某])|前后)`,
	`${number}(?:时|点钟?|岁)(?:许|多)(?:左右|上下|前后)`,
	// 近十点多, 约60岁多, 大约5公里多, 将近一个半小时多.
	`(?:${about}|${below})${number}(?:点|岁|公?里)多${counted}`,
	`(?:${about}|${below})${number}(?:个半?)?(?:小时|钟头|月|星期|分钟|公?斤|米)(?:多|余)${ends}`,
	// 近3倍多, 约8分多钟, 约2小时40多分钟.
	`${about}${number}(?:倍|分(?=.钟)|(?:小时|年|天|个月)${number})[多余]`,
	// 近五年有余, 不下300人有余; 有余额 is no figure's.
	`(?:${about}|${below}|不下于?|超过|逾)${verb}(?:${number}${unit}|${half})有余(?![额款量地热粮力震钱下温味生])`,
	// 突破近1800人次: what is passed was reached; 近三年 is of late.
	`突破了?${about}${number}(?!${digit}|[余多来]?个?[年月天日周届期季次])`,
	// 一年有余左右, 80%以上左右; 差不多每天5个左右.
	`(?:有余|${number}${unit}(?:以上|以下|以内))(?:左右|上下)`,
	`(?:大约|大概|差不多)每[^，。；：\\d]{1,5}${number}${unit}${around}`,
	// 当过近七年多护理部主任: how long something was done, while 近三年多科协作 has its 多 before the next word.
	`(?<=[过了时达用经])${about}${number}年多${counted}(?!${ends})`,
	`${below}${number}年多${ends}`,
	// 成立快四年多, 快十多年; 比上一批快一年多 is no approximation.
	`(?<!比[^，。；]{0,12})(?<![凉愉痛飞赶加尽爽畅欢勤轻明外车进速提])快${number}(?:年多${ends}|多年${ends})`,
].map((source) => new RegExp(source, "gu"));

/** A character that one of the words of each pattern has: most titles, items and cells have none. */
const sign = /[约概致差近足到于少多逾超过快右下]|前后|以[上内]/;

/** Every place of a text where two words set bounds to one figure, or where a bound is approximate once more. */
export function doubledBounds(text: string): DoubledBound[] {
	const found: DoubledBound[] = [];
	if (!sign.test(text)) return found;
	for (const pattern of patterns)
		for (const { index, 0: words } of text.matchAll(pattern))
			if (
				!found.some(
					({ start, words: { length } }) => index < start + length && start < index + words.length,
				)
			)
				found.push({ start: index, words });
	return found;
}
