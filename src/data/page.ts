import { feedLinks } from "../domain/feeds/feed-links.ts";
import { type LinkedNode, serialiseGraph } from "../domain/json-ld.ts";
import { absoluteUrl, href, type Target } from "../domain/urls.ts";
import type { Link } from "../domain/views/links.ts";
import type { PageInfo } from "../domain/views/page.ts";
import type { SharePicture } from "../domain/views/pictures.ts";
import type { ShareCard } from "../share/draw-card.ts";
import { site } from "../site.config.ts";
import { headTags, type TaggedArticle } from "./head-tags.ts";
import { showsDrafts } from "./record.ts";
import { cardPictures, siteCard } from "./share-cards.ts";

/** What a page says of itself; everything else follows from it. */
export interface PageRequest {
	readonly target: Target;
	readonly title: string;
	readonly description?: string;
	/** The pages between the home page and this one. */
	readonly trail?: readonly Link[];
	readonly section?: string;
	readonly picture?: SharePicture | undefined;
	/** The picture of its shares, where it has one of its own. */
	readonly card?: ShareCard | undefined;
	readonly article?: TaggedArticle | undefined;
	readonly nodes?: readonly LinkedNode[];
	/** What the feeds of this page follow, where it has its own: its first page and its name. */
	readonly feed?: { readonly target: Target; readonly name: string };
	readonly isIndexed?: boolean;
}

export const organisationId = `${absoluteUrl({ page: "home" })}#organisation`;

function siteNodes(): LinkedNode[] {
	const home = absoluteUrl({ page: "home" });
	return [
		{ "@type": "Organization", "@id": organisationId, name: site.owner.organiser, url: home },
		{
			"@type": "WebSite",
			"@id": `${home}#website`,
			name: site.name,
			url: home,
			inLanguage: site.language,
			publisher: { "@id": organisationId },
		},
	];
}

function breadcrumbNode(trail: readonly Link[], title: string, address: string): LinkedNode {
	const origin = absoluteUrl({ page: "home" });
	const steps = [
		...trail.map(({ text, href: to = "" }) => ({ text, address: new URL(to, origin).href })),
		{ text: title, address },
	];
	return {
		"@type": "BreadcrumbList",
		itemListElement: steps.map(({ text, address: item }, index) => ({
			"@type": "ListItem",
			position: index + 1,
			name: text,
			item,
		})),
	};
}

/** Prepares what the head and the frame of a page say. With drafts on show, nothing may be indexed. */
export function describePage(request: PageRequest): PageInfo {
	const { target, title, section, picture, article, feed, isIndexed = true } = request;
	const canonical = absoluteUrl(target);
	const isHome = target.page === "home";
	const trail = isHome
		? []
		: [{ text: "首页", href: href({ page: "home" }) }, ...(request.trail ?? [])];
	const crumbs = isHome ? [] : [breadcrumbNode(trail, title, canonical)];
	return {
		title,
		description: request.description ?? site.description,
		canonical,
		isPreview: showsDrafts,
		robots: showsDrafts || !isIndexed ? "noindex" : undefined,
		section: section ?? target.page,
		trail,
		article,
		picture,
		shares: cardPictures(request.card ?? siteCard),
		feeds: feedLinks({ page: "news" }, site.name),
		head: headTags({
			title,
			description: request.description ?? site.description,
			canonical,
			page: target.page,
			section: section ?? target.page,
			isHome,
			column: article && request.trail?.at(-1)?.text,
			picture: picture?.url,
			article,
		}),
		ownFeeds: feed ? feedLinks(feed.target, `${feed.name} - ${site.name}`) : [],
		jsonLd: serialiseGraph([...siteNodes(), ...crumbs, ...(request.nodes ?? [])]),
	};
}
