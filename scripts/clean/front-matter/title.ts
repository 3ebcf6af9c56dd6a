import { evenMarks, isProse, squeeze, trimEndOf } from "./text.ts";

/** Section names that sites print before a title: they say where it stood, not what it is. */
const channels = [
	"医院新闻",
	"医院动态",
	"医院要闻",
	"院内新闻",
	"新闻动态",
	"新闻中心",
	"新闻资讯",
	"新闻速递",
	"工作动态",
	"工作简报",
	"基层动态",
	"通知公告",
	"媒体报道",
	"图片新闻",
	"综合新闻",
	"本院新闻",
	"要闻",
	"动态",
	"快讯",
	"简讯",
	"资讯",
	"首页",
];
/** Marks that sites put beside a title: 【原创】, [图], 置顶. */
const badges =
	"原创|转载|图文|组图|图|视频|荐|推荐|热|热门|置顶|最新|新|独家|NEW|HOT|new|hot|喜讯|喜报|重磅|关注|聚焦|头条|速递|播报";

const channel = `(?:${[...channels, ...badges.split("|")].join("|")})`;
const channelPattern = new RegExp(
	`^\\s*(?:[【\\[]?${channel}[】\\]]?\\s*[|：»>·-]+\\s*|[【\\[](?:${channel}|\\p{Script=Han}{2,4}(?:动态|新闻|要闻|快讯|简讯|速递|播报|资讯))[】\\]]\\s*)`,
	"u",
);
/** A channel after the title: …推进会|动态. */
const channelEnd = new RegExp(`(?:\\s*[|»·]|\\s+[-_–—])\\s*${channel}\\s*$`, "u");
const badgePattern = new RegExp(
	`^ ?[【\\[（](?:${badges})[】\\]）] ?| ?[【\\[（](?:${badges})[】\\]）] ?$`,
);

/**
 * A title without what the site put around it: its channel and badges before it, its own name after it. A bar inside
 * a title (theme|event) stays: only what is known to be a channel or the account's name goes.
 */
export function cleanTitle(raw: string, siteNames: readonly string[] = []): string {
	let title = raw.replace(/\s+/g, " ").trim();
	for (let before = ""; before !== title; ) {
		before = title;
		const even = evenMarks(title);
		title = title.slice(0, even.length - (channelEnd.exec(even)?.[0].length ?? 0));
		title = title.slice(channelPattern.exec(even)?.[0].length ?? 0);
		title = title.replace(badgePattern, "");
		for (const name of siteNames) title = withoutSite(title, name);
	}
	return title;
}

/** The title without a site's name at its end or start, where a mark parts it from the title. */
function withoutSite(title: string, name: string): string {
	if (name === "" || title === name) return title;
	const end = title.endsWith(name) ? title.slice(0, -name.length) : "";
	const bare = trimEndOf(end, " -_|–—｜丨│»·");
	if (bare !== end.trimEnd()) return bare;
	const start = title.startsWith(name) ? title.slice(name.length) : "";
	return /^\s*[|｜丨│»：:]/.test(start) ? start.replace(/^\s*[|｜丨│»：:]+\s*/, "") : title;
}

/** Whether a block can be the title of an article: one short line, no sentence, no byline, no bare date. */
export function looksLikeTitle(block: string): boolean {
	const text = block.trim();
	const length = [...text].length;
	if (length < 6 || length > 64 || isProse(text) || /[。；：:，,]$/.test(text)) return false;
	if (/^\s*(?:发布日期|发布时间|来源|作者|日期|时间|编辑|记者)\s*[:：]/.test(text)) return false;
	return !/^\d{4}[-/.年]\d{1,2}/.test(text) && /\p{Script=Han}{4}/u.test(text);
}

/** Whether two lines are the same title: equal once channel, badges, marks and white space are off. */
export function isSameTitle(a: string, b: string): boolean {
	const bare = (text: string) => squeeze(evenMarks(cleanTitle(text))).replace(/[\p{P}\p{S}]/gu, "");
	return bare(a) !== "" && bare(a) === bare(b);
}

/** A clause in which something happens: the offices of somebody alone are no title. */
const happens =
	/带领|率领|前往|走访|赴|到.{2,20}(?:调研|义诊|指导|考察|慰问)|开展|获|通过|完成|突破|推出|开设|新增|揭牌|授牌|签|挂牌|调整|达到|建成|启用|投用/;

/**
 * A title for an article that has lost its own: what the first sentence says took place, without its date.
 * 3月2日上午，甲医院与乙医院签约仪式在丙举行。→ 甲医院与乙医院签约仪式在丙举行
 */
export function titleFromLead(lead: string): string {
	const sentence = /^[^。！？!?]*/.exec(lead.trim())?.[0] ?? "";
	const clauses = sentence.split(/[，,]/).map((clause) => clause.trim());
	const event = clauses.find((clause) =>
		/(?:举行|召开|举办|启动|签约|开幕|成立)(?:仪式)?$|(?:举行|召开|举办)/.test(clause),
	);
	const said = clauses.filter((clause) => !/^(?:为|自|从|根据|按照|\d|近日|日前)/.test(clause));
	const chosen = event ?? said.find((clause) => happens.test(clause)) ?? said[0] ?? sentence;
	return [...chosen].slice(0, 40).join("");
}

/** Words that are often mistyped in headlines of this genre, each with the word that was meant. */
const likelySlips: readonly (readonly [string, string])[] = [
	["协手", "携手"],
	["携手共健", "携手共建"],
	["座谈汇", "座谈会"],
	["签约议式", "签约仪式"],
	["医连体", "医联体"],
	["医共休", "医共体"],
	["帮抚", "帮扶"],
	["赋能添采", "赋能添彩"],
	["启动义式", "启动仪式"],
];

/** The slips of a title with what was probably meant; they are reported, never corrected. */
export function slipsIn(title: string): readonly (readonly [string, string])[] {
	return likelySlips.filter(([slip]) => title.includes(slip));
}
