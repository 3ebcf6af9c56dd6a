/**
 * The closed vocabularies of the content model: what is stored, and what a reader sees.
 * A new word is one line here; everything that lists kinds, topics or roles follows.
 */

/** Kinds of article, in the order in which a reader is offered them. */
export const articleKinds = {
	signing: "签约",
	launch: "启动会",
	summary: "年终总结",
	press: "发布会",
	symposium: "座谈会",
	training: "培训",
	visit: "调研",
	notice: "公告",
	other: "其他",
} as const;

/** Topics: what an article is about, whatever its kind. The closed list of the whole site. */
export const topics = {
	"tiered-care": { name: "分级诊疗", description: "基层首诊、双向转诊、急慢分治、上下联动。" },
	"joint-departments": { name: "科室共建", description: "上级医院与基层共同建设和管理科室。" },
	"referral-consultation": { name: "转诊会诊", description: "转诊通道、远程会诊和协作规范。" },
	"grassroots-capacity": { name: "基层能力", description: "卫生院、社区和村卫生室的服务能力。" },
	"county-consortium": { name: "县域医共体", description: "紧密型县域医共体的建设与运行。" },
	"city-group": { name: "城市医疗集团", description: "跨区县的城市医疗集团。" },
	"chinese-medicine": { name: "中医药", description: "中医适宜技术、名医工作室和中药制剂。" },
	"talent-training": { name: "人才培训", description: "进修、带教、讲座和业务培训。" },
	"research-technology": { name: "科研与新技术", description: "论文、课题和新技术新项目。" },
} as const;

/** Series: articles that belong together over time. */
export const series = {
	"alliance-in-progress": {
		name: "医联体进行时",
		description: "签约、启动、座谈：医联体建设的现场。",
	},
	"year-in-figures": { name: "数说这一年", description: "用数字看医联体一年的工作。" },
} as const;

export const hospitalKinds = {
	general: "综合医院",
	chinese: "中医医院",
	specialist: "专科医院",
	"maternal-child": "妇幼保健院",
	"township-centre": "中心卫生院",
	township: "乡镇卫生院",
	community: "社区卫生服务中心",
	"village-clinic": "村卫生室",
	other: "其他机构",
} as const;

export const allianceKinds = {
	"city-group": "城市医疗集团",
	"county-consortium": "县域医共体",
	"medical-alliance": "医联体",
	"specialist-alliance": "专科联盟",
	"telemedicine-network": "远程医疗协作网",
} as const;

export const membershipRoles = { lead: "牵头单位", member: "成员单位", branch: "分院" } as const;

export const eventStatuses = {
	scheduled: "将举行",
	held: "已举行",
	postponed: "延期",
	cancelled: "取消",
} as const;

/** What somebody did at an event, in the words of the genre. */
export const agendaVerbs = [
	"主持",
	"致辞",
	"讲话",
	"介绍",
	"汇报",
	"表态",
	"答问",
	"签约",
	"授牌",
	"培训",
	"总结",
	"出席",
] as const;

/** How exact a figure is, as the source words it. `约…余` is printed doubled where the source doubles it. */
export const metricQualifiers = ["余", "约", "近", "超", "逾", "以上", "以下", "约…余"] as const;

export const datePrecisions = ["minute", "day", "month", "year"] as const;
export const dateBasisKinds = { stated: "原文载明", inferred: "推断", unknown: "不详" } as const;
export const consentStates = {
	illustration: "示意图",
	given: "已获同意",
	public: "公开活动",
	pending: "待确认",
} as const;

export type ArticleKind = keyof typeof articleKinds;
export type HospitalKind = keyof typeof hospitalKinds;
export type AgendaVerb = (typeof agendaVerbs)[number];
export type MetricQualifier = (typeof metricQualifiers)[number];
export type DatePrecision = (typeof datePrecisions)[number];

/** The keys of a vocabulary as the non-empty tuple that `z.enum` wants. */
export function keysOf<T extends Record<string, unknown>>(
	table: T,
): [keyof T & string, ...(keyof T & string)[]] {
	return Object.keys(table) as [keyof T & string, ...(keyof T & string)[]];
}
