import type { AllianceEvent, Organisation } from "../../schemas/index.ts";
import {
	allianceKinds,
	articleKinds,
	eventStatuses,
	hospitalKinds,
	membershipRoles,
	topics,
} from "../../schemas/vocabulary.ts";
import { lastChange } from "../last-change.ts";
import { numericValue } from "../metrics.ts";
import type { Entry } from "../record.ts";
import { absoluteUrl } from "../urls.ts";
import { type Column, type OpenTable, openTable } from "./table.ts";

const ids = (references: readonly { id: string }[]) => references.map(({ id }) => id);

/** An organisation: the id of a hospital, or plain words. */
const organisationCell = (organisation: Organisation) =>
	"hospital" in organisation ? organisation.hospital.id : organisation.name;

/** Every item of a list that entries hold, with the entry it belongs to. */
const within = <Data, Item>(
	entries: readonly Entry<Data>[],
	itemsOf: (data: Data) => readonly Item[],
) => entries.flatMap((entry) => itemsOf(entry.data).map((item, order) => ({ entry, item, order })));

const idColumn = (what: string): Column<Entry<unknown>> => [
	"id",
	"编号",
	`${what}的编号，也是它网址的一部分；其他表用它指向这一条`,
	({ id }) => id,
];
const spanColumns: Column<{
	item: { from?: string | undefined; knownAt?: string | undefined; until?: string | undefined };
}>[] = [
	["from", "起", "从哪一天起；可以只精确到年或月", ({ item }) => item.from],
	["known_at", "已知于", "起始日不详时，有来源证实的日期", ({ item }) => item.knownAt],
	["until", "止", "从这一天起不再成立；没有写的，至今没有结束的记录", ({ item }) => item.until],
];

/** The event of a row, for tables of what events hold. */
const eventColumn: Column<{ entry: Entry<AllianceEvent> }> = [
	"event",
	"活动",
	"活动的编号，见“活动”表",
	({ entry }) => entry.id,
];

/** All tables of open data, in the order in which they are offered. */
export const openTables: readonly OpenTable[] = [
	openTable("articles", "文章", "每篇报道一行，含已撤回的。", ({ articles }) => articles, [
		["uid", "永久编号", "永不改变，订阅也用它", ({ data }) => data.uid],
		idColumn("文章"),
		["url", "网址", "网页的地址", ({ id }) => absoluteUrl({ page: "article", id })],
		["title", "标题", "全文标题", ({ data }) => data.title],
		["kind", "类别", "签约、启动会等", ({ data }) => articleKinds[data.kind]],
		["published", "首次发布", "带时区的时间；修改文章不会改动它", ({ data }) => data.date],
		[
			"date_basis",
			"日期依据",
			"stated 原文载明，inferred 推断，unknown 不详",
			({ data }) => data.dateBasis.kind,
		],
		[
			"changed",
			"最后改动",
			"修改、更正或撤回的时间；没有改动过的为空",
			({ data }) => lastChange(data),
		],
		[
			"summary",
			"摘要",
			"已撤回的文章没有摘要",
			({ data }) => (data.withdrawn ? undefined : data.summary),
		],
		["event", "活动", "报道的活动的编号", ({ data }) => data.event?.id],
		["hospitals", "医院", "文中医院的编号", ({ data }) => ids(data.hospitals)],
		["people", "人物", "文中人物的编号", ({ data }) => ids(data.people)],
		["alliances", "医联体", "文中医联体的编号", ({ data }) => ids(data.alliances)],
		["topics", "主题", "主题的名称", ({ data }) => data.topics.map((id) => topics[id].name)],
		["source", "来源", "内容来源的名称", ({ data }) => data.source?.name],
		[
			"corrections",
			"更正",
			"每条更正的说明",
			({ data }) => data.corrections.map(({ note }) => note),
		],
		["withdrawn", "撤回日期", "已撤回的文章的撤回日期", ({ data }) => data.withdrawn?.date],
		["withdrawn_reason", "撤回原因", "为什么撤回", ({ data }) => data.withdrawn?.reason],
	]),
	openTable("hospitals", "医院", "每家医疗机构一行。", ({ hospitals }) => hospitals, [
		idColumn("医院"),
		["url", "网址", "网页的地址", ({ id }) => absoluteUrl({ page: "hospital", id })],
		["name", "名称", "现在的全称", ({ data }) => data.name],
		["short_names", "简称", "常用的简称", ({ data }) => data.shortNames],
		[
			"former_names",
			"曾用名",
			"以前的名称",
			({ data }) => data.formerNames.map(({ name }) => name),
		],
		["kind", "类别", "综合医院、乡镇卫生院等", ({ data }) => hospitalKinds[data.kind]],
		["province", "省", "省、自治区或直辖市", ({ data }) => data.region.province],
		["city", "市", "地级市或州", ({ data }) => data.region.city],
		["county", "县", "县、区或县级市", ({ data }) => data.region.county],
		["address", "地址", "详细地址", ({ data }) => data.address],
		["phone", "电话", "对外公开的电话", ({ data }) => data.phone],
		["website", "网站", "医院自己的网站", ({ data }) => data.website],
	]),
	openTable(
		"grades",
		"医院等级",
		"每次评定或晋级一行：等级是有日期的事实。",
		({ hospitals }) => within(hospitals, ({ grades }) => grades),
		[
			["hospital", "医院", "医院的编号", ({ entry }) => entry.id],
			["grade", "等级", "例如三级甲等", ({ item }) => item.grade],
			["from", "起", "从哪一天起", ({ item }) => item.from],
			["source", "来源", "依据什么", ({ item }) => item.source],
		],
	),
	openTable(
		"memberships",
		"成员关系",
		"每家医院在每个医联体中的每段关系一行。",
		({ hospitals }) => within(hospitals, ({ memberships }) => memberships),
		[
			["hospital", "医院", "医院的编号", ({ entry }) => entry.id],
			["alliance", "医联体", "医联体的编号", ({ item }) => item.alliance.id],
			["role", "身份", "牵头单位、成员单位或分院", ({ item }) => membershipRoles[item.role]],
			...spanColumns,
		],
	),
	openTable("people", "人物", "每位公职人员一行；职务见“任职”表。", ({ people }) => people, [
		idColumn("人物"),
		["url", "网址", "网页的地址", ({ id }) => absoluteUrl({ page: "person", id })],
		["name", "姓名", "现在使用的姓名", ({ data }) => data.name],
		["reading", "读音", "易读错的姓名的拼音", ({ data }) => data.reading],
	]),
	openTable(
		"appointments",
		"任职",
		"每段任职一行：什么时间、在哪里、任什么职务。",
		({ people }) => within(people, ({ appointments }) => appointments),
		[
			["person", "人物", "人物的编号", ({ entry }) => entry.id],
			[
				"organisation",
				"单位",
				"医院的编号，或单位的名称",
				({ item }) => organisationCell(item.organisation),
			],
			["titles", "职务", "照来源的写法和次序", ({ item }) => item.titles],
			...spanColumns,
			["source_article", "来源文章", "证实它的文章的编号", ({ item }) => item.source?.article?.id],
		],
	),
	openTable("events", "活动", "每场活动一行。", ({ events }) => events, [
		idColumn("活动"),
		["url", "网址", "网页的地址", ({ id }) => absoluteUrl({ page: "event", id })],
		["name", "名称", "活动的名称", ({ data }) => data.name],
		["kind", "类别", "签约、启动会等", ({ data }) => articleKinds[data.kind]],
		["start", "开始", "带时区的时间；精确到哪一级见“精度”", ({ data }) => data.start],
		["end", "结束", "带时区的时间", ({ data }) => data.end],
		["precision", "精度", "minute、day、month 或 year", ({ data }) => data.dateBasis.precision],
		[
			"date_basis",
			"日期依据",
			"stated 原文载明，inferred 推断，unknown 不详",
			({ data }) => data.dateBasis.kind,
		],
		["status", "状态", "已举行、将举行、延期或取消", ({ data }) => eventStatuses[data.status]],
		["venue", "地点", "在哪里举行", ({ data }) => data.venue],
		["alliance", "医联体", "医联体的编号", ({ data }) => data.alliance?.id],
		[
			"organisers",
			"主办",
			"医院的编号，或单位的名称",
			({ data }) => data.organisers.map(organisationCell),
		],
		[
			"parties",
			"参加单位",
			"医院的编号，或单位的名称",
			({ data }) => data.parties.map(organisationCell),
		],
	]),
	openTable(
		"agenda",
		"议程",
		"每场活动的每项议程一行，照先后次序。",
		({ events }) => within(events, ({ agenda }) => agenda),
		[
			eventColumn,
			["order", "次序", "从 1 起", ({ order }) => order + 1],
			["verb", "事项", "主持、致辞、签约等", ({ item }) => item.verb],
			["person", "人物", "人物的编号", ({ item }) => item.person?.id],
			["party", "单位", "不是一个人做的，写单位", ({ item }) => item.party],
			["title_as_printed", "当时的职务", "来源在姓名前印的职务", ({ item }) => item.titleAsPrinted],
		],
	),
	openTable(
		"agreements",
		"协议",
		"每份协议一行。",
		({ events }) => within(events, ({ agreements }) => agreements),
		[
			eventColumn,
			["parties", "签约方", "医院的编号", ({ item }) => ids(item.parties)],
			["scope", "内容", "协议约定的事项", ({ item }) => item.scope],
			["signed", "签署日期", "哪一天签的", ({ item }) => item.signed],
			["until", "期限", "到哪一天为止；来源没有写的为空", ({ item }) => item.until],
		],
	),
	openTable(
		"metrics",
		"数字",
		"每个数字一行，照原文的写法，附原句和出处；已撤回的文章的数字不列。",
		({ articles }) =>
			within(
				articles.filter(({ data }) => !data.withdrawn),
				({ metrics }) => metrics,
			),
		[
			["article", "文章", "出处文章的编号", ({ entry }) => entry.id],
			["label", "指标", "数的是什么", ({ item }) => item.label],
			["value", "原文数值", "照原文的写法，例如 4.4万", ({ item }) => item.value],
			[
				"number",
				"数值",
				"换算成的数；不能换算的为空",
				({ item }) => {
					const number = numericValue(item.value);
					return Number.isNaN(number) ? undefined : number;
				},
			],
			["qualifier", "限定", "余、约、以上等；有限定的不是准确数", ({ item }) => item.qualifier],
			["unit", "单位", "人次、家、% 等", ({ item }) => item.unit],
			["scope", "范围", "数字说的是谁；范围不同的不能相比", ({ item }) => item.scope],
			["period", "时期", "年、月、日，或 起/止", ({ item }) => item.period],
			["sentence", "原句", "数字所在的句子", ({ item }) => item.sentence],
		],
	),
	openTable("alliances", "医联体", "每个医联体一行。", ({ alliances }) => alliances, [
		idColumn("医联体"),
		["url", "网址", "网页的地址", ({ id }) => absoluteUrl({ page: "alliance", id })],
		["name", "名称", "医联体的全称", ({ data }) => data.name],
		["kind", "类别", "城市医疗集团、县域医共体等", ({ data }) => allianceKinds[data.kind]],
		["lead", "牵头单位", "医院的编号", ({ data }) => data.lead?.id],
		["province", "省", "省、自治区或直辖市", ({ data }) => data.region.province],
		["city", "市", "地级市或州", ({ data }) => data.region.city],
		["county", "县", "县、区或县级市", ({ data }) => data.region.county],
		["founded", "成立", "哪一天成立", ({ data }) => data.founded],
	]),
];
