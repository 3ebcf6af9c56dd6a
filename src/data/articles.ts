import { render } from "astro:content";
import { dateView, dayView } from "../domain/date-views.ts";
import { shanghaiDay } from "../domain/dates.ts";
import { lastChange } from "../domain/last-change.ts";
import { readingIn } from "../domain/readings.ts";
import { relatedArticles } from "../domain/related.ts";
import { readable } from "../domain/source-image.ts";
import { absoluteUrl, href } from "../domain/urls.ts";
import type { ArticleView } from "../domain/views/article.ts";
import type { Link } from "../domain/views/links.ts";
import type { PageInfo } from "../domain/views/page.ts";
import { articleKinds, series, topics } from "../schemas/vocabulary.ts";
import { site } from "../site.config.ts";
import { attachmentsOf } from "./attachments.ts";
import { articleCard, coverOf, eventCard, hospitalCard, marksOf } from "./cards.ts";
import { eventDate, factsOf } from "./facts.ts";
import { figuresOf } from "./figures.ts";
import { articleNode } from "./linked-nodes.ts";
import { allianceLink, articleLink } from "./links.ts";
import { describePage } from "./page.ts";
import { personCard, rolesOf } from "./people.ts";
import { type ArticleEntry, loadRecord, type Record } from "./record.ts";
import { articleCardOf, cardPictures, siteCard } from "./share-cards.ts";
import { sharePicture } from "./share-picture.ts";

/** The paths of all articles: year and slug. */
export async function articlePaths() {
	const { articles } = await loadRecord();
	return articles.map((article, index) => {
		const [year, slug] = article.id.split("/");
		return {
			params: { year, slug },
			props: { id: article.id, newer: articles[index - 1]?.id, older: articles[index + 1]?.id },
		};
	});
}

/** Fewer parts than these are in sight anyway. */
const fewestContents = 3;

/** The text of an article as a component, and the ways to its parts. */
export async function renderArticle(article: ArticleEntry) {
	const { Content, headings } = await render(article);
	const parts = headings.filter(({ depth }) => depth === 2);
	const contents: Link[] =
		parts.length < fewestContents
			? []
			: parts.map(({ slug, text }) => ({ text, href: `#${slug}` }));
	return { Content, contents };
}

/** Whether the text itself shows the picture, so that it need not stand above the text too. */
function isInText({ body = "" }: ArticleEntry, { src }: { src: string }): boolean {
	// What a build makes of cover.png is /_astro/cover.HASH.png; a development server keeps the name.
	const [file = ""] = (src.split("/").at(-1) ?? "").split("?");
	const parts = file.split(".");
	return body.includes(`/${parts[0]}.${parts.at(-1)})`);
}

function creditsOf({ data: { credits } }: ArticleEntry) {
	const named = [
		{ label: "记者", names: credits?.reporters ?? [] },
		{ label: "通讯员", names: credits?.correspondents ?? [] },
		{ label: "摄影", names: credits?.photographers ?? [] },
		{ label: "责任编辑", names: credits?.editor ? [credits.editor] : [] },
	];
	return named.filter(({ names }) => names.length > 0);
}

/** Who wrote it. */
function authorsOf({ data: { credits } }: ArticleEntry): string[] {
	return [...(credits?.reporters ?? []), ...(credits?.correspondents ?? [])];
}

function reviewsOf({ data: { review } }: ArticleEntry) {
	const stages = [
		{ label: "初审", stage: review?.first },
		{ label: "复审", stage: review?.second },
		{ label: "终审", stage: review?.final },
	];
	return stages.flatMap(({ label, stage }) => (stage ? [{ label, name: stage.name }] : []));
}

function subjectsOf({ data }: ArticleEntry): Link[] {
	const shared = data.topics.map((id) => ({
		text: topics[id].name,
		href: href({ page: "topic", id }),
	}));
	return data.series
		? [
				{ text: series[data.series].name, href: href({ page: "series", id: data.series }) },
				...shared,
			]
		: shared;
}

function hospitalsOf(record: Record, { data }: ArticleEntry, day: string) {
	return data.hospitals.flatMap(({ id }) => {
		const hospital = record.hospitalById.get(id);
		return hospital ? [hospitalCard(hospital, day)] : [];
	});
}

function peopleOf(record: Record, { data }: ArticleEntry, day: string) {
	const event = data.event && record.eventById.get(data.event.id);
	return data.people.flatMap(({ id }) => {
		const person = record.personById.get(id);
		return person ? [personCard(record, person, day, rolesOf(event, id))] : [];
	});
}

function neighbourLink(record: Record, id: string | undefined): Link | undefined {
	return id === undefined ? undefined : articleLink(record, id);
}

/** An article with its entry, which renders its text, and what the head and the search index say of it. */
interface ArticlePage extends ArticleView {
	readonly entry: ArticleEntry;
	readonly page: PageInfo;
	/** What the search index sorts by: the moment of first publication. */
	readonly sortKey: string;
}

/** Everything that the page of an article shows. */
export async function articleView(
	id: string,
	newer?: string,
	older?: string,
): Promise<ArticlePage> {
	const record = await loadRecord();
	const article = record.articleById.get(id);
	if (!article) throw new Error(`没有文章“${id}”`);
	const { data } = article;
	const event = data.event && record.eventById.get(data.event.id);
	// Titles, grades and names are those of the day that the article tells of.
	const day = shanghaiDay(event?.data.start ?? data.date);
	const date = dateView(data.date, data.dateBasis);
	const kind = { text: articleKinds[data.kind], href: href({ page: "kind", id: data.kind }) };
	const cover = coverOf(article);
	const picture = await sharePicture(article);
	const card = articleCardOf(article);
	return {
		entry: article,
		page: describePage({
			target: { page: "article", id },
			title: data.title,
			description: data.summary,
			section: "news",
			trail: [{ text: "新闻", href: href({ page: "news" }) }, kind],
			picture,
			card,
			article: {
				published: data.date,
				modified: lastChange(data),
				source: data.source?.name,
				authors: authorsOf(article),
				keywords: [articleKinds[data.kind], ...data.topics.map((topic) => topics[topic].name)],
			},
			nodes: [articleNode(article, cardPictures(card ?? siteCard), picture)],
			isIndexed: data.withdrawn === undefined,
		}),
		title: data.title,
		reading: readingIn(data.title, record.readings),
		summary: data.summary,
		kind,
		alliances: data.alliances.map((alliance) => allianceLink(record, alliance.id)),
		marks: marksOf(article),
		date,
		updated:
			data.updated === undefined
				? undefined
				: dateView(data.updated, { kind: "stated", precision: "minute" }),
		source: data.source,
		credits: creditsOf(article),
		reviews: reviewsOf(article),
		lead: cover && !isInText(article, readable(cover.image)) ? cover : undefined,
		event: event && { ...eventCard(record, event), date: eventDate(event) },
		facts: event ? factsOf(record, event) : [],
		...figuresOf(article),
		attachments: data.withdrawn ? [] : attachmentsOf(article),
		corrections: data.corrections.map(({ date: on, note }) => ({ date: dayView(on), text: note })),
		withdrawn: data.withdrawn && {
			date: dayView(data.withdrawn.date),
			reason: data.withdrawn.reason,
			replacement: data.withdrawn.replacedBy && articleLink(record, data.withdrawn.replacedBy.id),
		},
		openQuestions: data.openQuestions,
		share: data.withdrawn
			? undefined
			: {
					address: absoluteUrl({ page: "article", id }),
					code: href({ page: "file", path: `news/${id}/code.svg` }),
				},
		hospitals: hospitalsOf(record, article, day),
		people: peopleOf(record, article, day),
		subjects: subjectsOf(article),
		newer: neighbourLink(record, newer),
		older: neighbourLink(record, older),
		related: relatedArticles(record, article, site.pageSizes.related).map(
			({ article: other, reasons }) => articleCard(record, other, reasons.join("、")),
		),
		sortKey: data.date,
	};
}
