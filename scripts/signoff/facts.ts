import { formatDay, formatInstant, formatPeriod } from "../../src/domain/dates.ts";
import { isInOrder } from "../../src/domain/mentions/mention.ts";
import { verdicts } from "../../src/domain/mentions/verdict.ts";
import { formatMetric } from "../../src/domain/metrics.ts";
import { countHan } from "../../src/schemas/fields.ts";
import { articleKinds, consentStates, dateBasisKinds } from "../../src/schemas/vocabulary.ts";
import { nodesOf } from "../check/body.ts";
import { hospitalNames, officialName } from "../check/texts/hospitals/hospital-names.ts";
import { isOfBody, passagesOf } from "../check/texts/passages.ts";
import { dayOfArticle, mentionsIn, type PlacedMention } from "../check/texts/people/mentions.ts";
import { recordText } from "../check/texts/people/record-text.ts";
import type { ContentRecord, Entry } from "../lib/record.ts";

type Article = Entry<"articles">;

/** A row of the facts: what, and its words. */
export type Fact = readonly [label: string, value: string];

/** A person as the text names him, and as the record has him on the day. */
export interface PersonFact {
	readonly name: string;
	/** Organisation and titles as printed, each form once. */
	readonly printed: string;
	/** What the record says; "" for somebody whom it does not have. */
	readonly record: string;
	readonly verdict: string;
	/** Whether the check tells nothing of it: an office beside the own one may be unknown. */
	readonly isInOrder: boolean;
	readonly count: number;
}

/** Everything that whoever signs answers for. */
export interface SheetFacts {
	readonly rows: readonly Fact[];
	/** The day whose titles and names hold. */
	readonly day: string;
	readonly people: readonly PersonFact[];
	/** Names of hospitals on the day, each with the other forms that the text uses. */
	readonly hospitals: readonly string[];
	/** The figure with its qualifier, what it counts, whose it is and when. */
	readonly figures: readonly Fact[];
	readonly openQuestions: readonly string[];
}

const list = (names: readonly (string | undefined)[] | undefined) =>
	(names ?? []).filter(Boolean).join("、");

/** When it was or will be published, and how that is known. */
function dateText({ date, dateBasis, updated, publishAt }: Article["data"]): string {
	const basis = dateBasis.kind === "stated" ? "" : `（${dateBasisKinds[dateBasis.kind]}）`;
	return [
		formatInstant(date, dateBasis.precision) + basis,
		updated && `改于 ${formatInstant(updated, "minute")}`,
		publishAt && `定于 ${formatInstant(publishAt, "minute")} 公开`,
	]
		.filter(Boolean)
		.join("；");
}

function sourceText({ source }: Article["data"]): string {
	if (!source) return "本单位原创";
	return `${source.name}${source.reprint ? "（转载）" : ""}${source.url ? `　${source.url}` : ""}`;
}

function sizeText(article: Article): string {
	const characters = passagesOf(article)
		.filter(isOfBody)
		.reduce((sum, { text }) => sum + countHan(text), 0);
	const pictures = nodesOf(article, "image").length;
	const { attachments } = article.data;
	return [
		`正文 ${characters} 字`,
		`图片 ${pictures} 张`,
		attachments.length > 0 && `附件 ${attachments.length} 个`,
	]
		.filter(Boolean)
		.join("，");
}

function rowsOf(record: ContentRecord, article: Article): Fact[] {
	const { data } = article;
	const { credits, cover } = data;
	const event = data.event && record.events.get(data.event.id)?.data;
	const rows: (readonly [string, string | undefined])[] = [
		["类别", articleKinds[data.kind]],
		["首次发布", dateText(data)],
		["来源", sourceText(data)],
		["活动", event && `${event.name}（${formatInstant(event.start, event.dateBasis.precision)}）`],
		["记者、通讯员", list([...(credits?.reporters ?? []), ...(credits?.correspondents ?? [])])],
		["摄影", list(credits?.photographers)],
		["编辑", credits?.editor],
		["摘要", data.summary],
		["篇幅", sizeText(article)],
		["封面", cover && `${cover.alt}（肖像：${consentStates[cover.consent]}）`],
		["附件", list(data.attachments.map(({ title }) => title))],
		["更正", data.corrections.map(({ date, note }) => `${formatDay(date)}：${note}`).join("；")],
		["文件", `articles/${article.id}/index.mdx`],
	];
	return rows.flatMap(([label, value]) => (value ? [[label, value] as const] : []));
}

/** People in their first order, every printed form of one person's titles in one row. */
function peopleOf(record: ContentRecord, article: Article, day: string): PersonFact[] {
	const placed = mentionsIn(record, article).filter(({ mention }) => mention.kind !== "credit");
	const keyOf = ({ mention: { person, name, verdict } }: PlacedMention) =>
		verdict === "疑似错名" ? name : (person ?? name);
	return [...new Set(placed.map(keyOf))].map((key) => {
		const own = placed.filter((each) => keyOf(each) === key);
		const mention = own[0]?.mention;
		const forms = own.flatMap(({ mention: { titles, name }, words }) =>
			titles.length > 0
				? [words.replace(name, "").replace(/^[，：、；\s]+|[，：、；\s]+$/g, "")]
				: [],
		);
		const worst = Math.max(0, ...own.map((each) => verdicts.indexOf(each.mention.verdict)));
		return {
			name: mention?.name ?? "",
			printed: [...new Set(forms)].join("；") || "（只有姓名）",
			record: mention?.person ? recordText(record, mention.person, day) : "",
			verdict: verdicts[worst] ?? "",
			isInOrder: own.every((each) => isInOrder(each.mention)),
			count: own.length,
		};
	});
}

/** The hospitals that the article lists, then those that its text names besides, as they are called on the day. */
function hospitalsOf(record: ContentRecord, article: Article, day: string): string[] {
	const met = passagesOf(article)
		.flatMap(({ text }) => hospitalNames(record).namesIn(text))
		.flatMap(({ name, others }) => (others.length === 0 ? [name] : []));
	const ids = new Set([...article.data.hospitals.map(({ id }) => id), ...met.map(({ id }) => id)]);
	return [...ids].map((id) => {
		const name = officialName(record, id, day);
		const others = new Set(
			met.flatMap(({ id: other, text }) => (other === id && text !== name ? [`“${text}”`] : [])),
		);
		return others.size > 0 ? `${name}（文中又称${[...others].join("、")}）` : name;
	});
}

/** Gathers what an article states, from its front matter, its text and the record. */
export function factsOf(record: ContentRecord, article: Article): SheetFacts {
	const day = dayOfArticle(record, article);
	return {
		rows: rowsOf(record, article),
		day,
		people: peopleOf(record, article, day),
		hospitals: hospitalsOf(record, article, day),
		figures: article.data.metrics.map(
			(metric): Fact => [
				formatMetric(metric),
				`${metric.label}（${metric.scope}，${formatPeriod(metric.period)}）`,
			],
		),
		openQuestions: article.data.openQuestions,
	};
}
