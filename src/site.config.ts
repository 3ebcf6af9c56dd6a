/** What the owner of a site edits: its names, address, navigation, page sizes and the numbers of the footer. */
export const site = {
	name: "医联体新闻中心",
	shortName: "医联新闻",
	tagline: "签了什么、谁来做、做成了多少——医联体的事，记在这里",
	description:
		"医联体新闻中心汇集各医院医联体的签约、启动、座谈与年度总结，可按医院、人物和活动查阅。",
	/** Where the site is served; a sub-path goes into `base`. */
	url: "https://news.example.cn",
	base: "/",
	/** What the way in for newcomers is called, above every page. */
	startLabel: "我该从哪里开始",
	language: "zh-CN",
	timeZone: "Asia/Shanghai",
	navigation: [
		{ label: "首页", page: "home" },
		{ label: "新闻", page: "news" },
		{ label: "医院", page: "hospitals" },
		{ label: "人物", page: "people" },
		{ label: "活动", page: "events" },
		{ label: "医联体", page: "alliances" },
		{ label: "关于", page: "about" },
	],
	/** Entries a page. */
	pageSizes: { news: 12, entries: 60, home: 6, feed: 30, related: 4 },
	review: {
		/** 三审: an office with two leaves out "second". */
		stages: ["first", "second", "final"],
		/** Articles first published before this day need no names: an archive from before; "" asks all for them. */
		from: "",
	},
	owner: {
		/** 主办单位 */
		organiser: "示例医联体办公室",
		/** 承办 */
		operator: "示例医院宣传科",
		phone: "",
		email: "",
		/** ICP 备案号, for example 陕ICP备00000000号-1 */
		icp: "",
		/** 网站标识码, where the authority has given one; never made up. */
		siteIdCode: "",
		/** 公安备案号, digits with 陕公网安备 before it */
		police: "",
	},
} as const satisfies SiteConfig;

interface SiteConfig {
	name: string;
	shortName: string;
	tagline: string;
	description: string;
	url: string;
	base: string;
	startLabel: string;
	language: string;
	timeZone: string;
	navigation: readonly { label: string; page: string }[];
	pageSizes: Record<"news" | "entries" | "home" | "feed" | "related", number>;
	review: { stages: readonly ("first" | "second" | "final")[]; from: string };
	owner: Record<
		"organiser" | "operator" | "phone" | "email" | "icp" | "police" | "siteIdCode",
		string
	>;
}
