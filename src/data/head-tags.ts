import { type PageTag, pageTags } from "../domain/page-tags.ts";
import { baiduTimeFactor, type TimedPage, toutiaoTimes } from "../domain/time-factor.ts";
import { site } from "../site.config.ts";

/** What the tags of a page are made of. */
export interface TaggedPage {
	readonly title: string;
	readonly description: string;
	readonly canonical: string;
	/** Which page it is, and the part of the site it belongs to. */
	readonly page: string;
	readonly section: string;
	readonly isHome: boolean;
	/** The column that an article stands in. */
	readonly column?: string | undefined;
	readonly picture?: string | undefined;
	readonly article?: TaggedArticle | undefined;
}

/** What an article says of itself to directories. */
export interface TaggedArticle {
	/** Moments with their zones. */
	readonly published: string;
	readonly modified?: string | undefined;
	readonly source?: string | undefined;
	readonly authors?: readonly string[];
	readonly keywords?: readonly string[];
}

/** The kinds of column that 《政府网站网页标签规范》 knows, for the parts of this site. */
const columnTypes: Readonly<Record<string, string>> = {
	news: "工作动态",
	events: "工作动态",
	openData: "数据开放",
	feeds: "互动交流",
};
const otherColumns = "概况信息";

/** What the head of a page tells directories, crawlers and inspections: ready to be written. */
export interface HeadTags {
	readonly tags: readonly PageTag[];
	readonly properties: readonly { readonly property: string; readonly content: string }[];
	/** Baidu's time factor, ready to stand in a script element. */
	readonly timeFactor?: string | undefined;
}

function timedPage({ title, description, canonical, picture }: TaggedPage, article: TaggedArticle) {
	const images = picture === undefined ? [] : [picture];
	const { published, modified } = article;
	return { url: canonical, title, description, images, published, modified } satisfies TimedPage;
}

export function headTags(page: TaggedPage): HeadTags {
	const { title, description, canonical, section, article, picture } = page;
	const column = page.column ?? title;
	const tags = pageTags({
		siteName: site.name,
		siteDomain: new URL(canonical).host,
		siteIdCode: site.owner.siteIdCode,
		column: page.isHome
			? undefined
			: {
					name: column,
					description: article ? `${site.name}的“${column}”栏目。` : description,
					keywords: [column, site.shortName],
					type: columnTypes[page.page] ?? columnTypes[section] ?? otherColumns,
				},
		article: article && {
			title,
			published: article.published,
			source: article.source ?? site.owner.organiser,
			author: article.authors?.join("、"),
			keywords: article.keywords ?? [],
			description,
			image: picture,
			url: canonical,
		},
	});
	if (!article) return { tags, properties: [] };
	const timed = timedPage(page, article);
	return { tags, properties: toutiaoTimes(timed), timeFactor: baiduTimeFactor(timed) };
}
