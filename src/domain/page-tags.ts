import { shanghaiDay, shanghaiTime } from "./dates.ts";

/** A `<meta>` element. */
export interface PageTag {
	readonly name: string;
	readonly content: string;
}

/** What 《政府网站网页标签规范》 asks of a page; hospitals follow it where a health commission supervises them. */
export interface PageTagRequest {
	readonly siteName: string;
	/** The host without its scheme. */
	readonly siteDomain: string;
	/** 网站标识码: given by the authority; a site without one leaves it out and never invents one. */
	readonly siteIdCode?: string | undefined;
	/** The column that the page is, or that the article stands in. */
	readonly column?:
		| {
				readonly name: string;
				readonly description: string;
				readonly keywords: readonly string[];
				/** 概况信息, 工作动态, 政策文件, 数据开放 … */
				readonly type: string;
		  }
		| undefined;
	readonly article?:
		| {
				readonly title: string;
				/** First publication, a moment with its zone. */
				readonly published: string;
				readonly source: string;
				readonly author?: string | undefined;
				readonly keywords: readonly string[];
				readonly description: string;
				/** Absolute, as the address of the page. */
				readonly image?: string | undefined;
				readonly url: string;
		  }
		| undefined;
}

/** The tags of a page in the order of the standard: names exact in case, one value each, none of them empty. */
export function pageTags({
	siteName,
	siteDomain,
	siteIdCode,
	column,
	article,
}: PageTagRequest): PageTag[] {
	const tags: readonly (readonly [string, string | undefined])[] = [
		["SiteName", siteName],
		["SiteDomain", siteDomain],
		["SiteIDCode", siteIdCode],
		["ColumnName", column?.name],
		["ColumnDescription", column?.description],
		["ColumnKeywords", column?.keywords.join(",")],
		["ColumnType", column?.type],
		["ArticleTitle", article?.title],
		["PubDate", article && `${shanghaiDay(article.published)} ${shanghaiTime(article.published)}`],
		["ContentSource", article?.source],
		["Author", article?.author],
		["Keywords", article?.keywords.join(",")],
		["Description", article?.description],
		["Image", article?.image],
		["Url", article?.url],
	];
	return tags.flatMap(([name, content]) => (content ? [{ name, content }] : []));
}
