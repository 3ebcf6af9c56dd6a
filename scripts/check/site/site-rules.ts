import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { decodedAddress } from "../../lib/decoded-address.ts";
import type { Severity } from "../../lib/finding.ts";
import { tellsPlace } from "../pictures/tells-place.ts";
import { atomRules } from "./atom-rules.ts";
import { budgets } from "./budgets.ts";
import { type FeedRule, feedRules } from "./feed-rules.ts";
import { type AddressProblem, createAddressCheck, type ServedAt } from "./find-broken.ts";
import { groupBroken, isArticlePage } from "./group-broken.ts";
import { jsonFeedRules } from "./json-feed-rules.ts";
import { listFiles } from "./list-files.ts";
import { attribute, type Element, type Page, type Place, startOf, textOf } from "./page.ts";
import { rulesFor } from "./page-rules.ts";
import { weighPage } from "./weigh-page.ts";
import { xmlFault } from "./xml-faults.ts";

/** What is wrong with a built site, at a file of it. */
export interface SiteProblem extends Place {
	/** From the site's folder. */
	readonly file: string;
	readonly message: string;
	readonly mend: string;
	readonly words?: string;
	/** Whether the text of an article is to be mended, where the page is an article's. */
	readonly isOfText?: true;
}

/** One thing that a built site keeps to. */
export interface SiteRule {
	/** Permanent. */
	readonly id: string;
	readonly severity: Severity;
	readonly about: string;
	/** Begins a check: `page` is asked for every page, `end` once, after the last. */
	readonly begin: (site: string, served: ServedAt) => SiteCheckRun;
}

export interface SiteCheckRun {
	readonly page?: (page: Page) => SiteProblem[];
	readonly end?: () => SiteProblem[];
}

const addressFaults: Readonly<Record<AddressProblem, string>> = {
	"no address": "不是网址",
	"outside the base": "指到了网站所在的路径之外",
	"no such file": "没有这个页面或文件",
	"no such anchor": "页面里没有这个位置（#）",
};

const linkMend = "改正这个网址，或去掉这个链接；文章和资料里没有写它的，请把这一行发给维护人员";
const anchorMend =
	"“#”后面照抄那一页里的小标题，不写标点，空格写成“-”；文章和资料里没有写它的，请把这一行发给维护人员";
const forMaintainers = "这是模板的问题，请把这一行发给维护人员";

const siteLink: SiteRule = {
	id: "site-link",
	severity: "error",
	about: "生成的网站里，每个链接、位置、图片、附件和订阅里的网址都通向站内存在的东西",
	begin: (site, served) => {
		const addresses = createAddressCheck(site, served);
		return {
			page: (page) => {
				addresses.read(page);
				return [];
			},
			end: () =>
				groupBroken(addresses.broken()).map(({ file, line, column, url, problem, count }) => ({
					file,
					line,
					column,
					message: `“${decodedAddress(url)}”${addressFaults[problem]}${count > 1 ? `（整个网站里共 ${count} 处）` : ""}`,
					mend: problem === "no such anchor" ? anchorMend : linkMend,
					words: url,
					isOfText: true,
				})),
		};
	},
};

const top: Place = { line: 1, column: 1 };

/** An element as its words are looked for: <h2>“会议议程”. */
function shownElement(element: Element): string {
	const words = textOf(element).trim().slice(0, 20);
	return `<${element.tagName}>${words ? `“${words}”` : ""}`;
}

const sitePage: SiteRule = {
	id: "site-page",
	severity: "error",
	about: "每个网页的 HTML 没有错：标题、语言、说明、图片尺寸和替代文字齐全，不运行外来的代码",
	begin: () => ({
		page: (page) =>
			rulesFor(page).flatMap(({ says, check }) =>
				check(page).map((found) => ({
					file: page.file,
					...(typeof found === "string" ? top : startOf(found)),
					message: `网页${says}：${typeof found === "string" ? found : shownElement(found)}`,
					mend: forMaintainers,
				})),
			),
	}),
};

const feedKinds: readonly { readonly pattern: RegExp; readonly rules: readonly FeedRule[] }[] = [
	{ pattern: /(?:^|\/)feed\.xml$/, rules: feedRules },
	{ pattern: /(?:^|\/)atom\.xml$/, rules: atomRules },
	{ pattern: /(?:^|\/)feed\.json$/, rules: jsonFeedRules },
];

/** The line on which the reader of JSON stopped, where it tells the place. */
function jsonFaultLine(text: string, error: unknown): number {
	const position = /at position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
	return position === undefined ? 1 : text.slice(0, Number(position)).split("\n").length;
}

/** The faults of one feed or other file for machines, with their lines. */
function feedFaults(
	site: string,
	file: string,
	{ origin, base }: ServedAt,
	address = file,
): [number, string][] {
	const text = readFileSync(path.join(site, file), "utf8");
	if (file.endsWith(".json")) {
		try {
			JSON.parse(text);
		} catch (error) {
			return [[jsonFaultLine(text, error), "不是 JSON，读不出来"]];
		}
	} else {
		const fault = xmlFault(text);
		if (fault) return [[fault.line, `XML 有错：${fault.message}`]];
	}
	const feed = { xml: text, url: new URL(address, `${origin}${base}`).href };
	const rules = feedKinds.find(({ pattern }) => pattern.test(file))?.rules ?? [];
	return rules.flatMap(({ says, check }) =>
		check(feed).map((found): [number, string] => [1, `订阅源要${says}：${found}`]),
	);
}

/** The feed of which another is a copy at its former address, where readers still ask for it: it says the new one. */
function movedTo(site: string, file: string, files: readonly string[]): string | undefined {
	const text = readFileSync(path.join(site, file));
	return files.find(
		(other) =>
			other !== file &&
			path.posix.basename(other) === path.posix.basename(file) &&
			readFileSync(path.join(site, other)).equals(text),
	);
}

/** The faults of a feed at its own address, or as the copy of one that has moved. */
function faultsOf(site: string, file: string, files: readonly string[], served: ServedAt) {
	const faults = feedFaults(site, file, served);
	const moved = faults.length > 0 ? movedTo(site, file, files) : undefined;
	return moved === undefined ? faults : feedFaults(site, file, served, moved);
}

const siteFeed: SiteRule = {
	id: "site-feed",
	severity: "error",
	about: "订阅源、站点地图和数据文件读得出来，合乎各自的规范",
	begin: (site, served) => ({
		end: () => {
			const files = listFiles(site).filter((file) =>
				/\.(?:xml|opml)$|(?:^|\/)feed\.json$/.test(file),
			);
			return files.flatMap((file) =>
				faultsOf(site, file, files, served).map(([line, message]) => ({
					file,
					line,
					column: 1,
					message,
					mend: forMaintainers,
				})),
			);
		},
	}),
};

const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1000)} KB`;

/** How much the pictures of a page weigh, as the plainest browser loads them. */
function pictureBytes(site: string, { elements, file }: Page, base: string): number {
	const files = new Set(
		elements
			.filter(({ tagName }) => tagName === "img")
			.map((element) => attribute(element, "src") ?? "")
			.filter((src) => src !== "" && !/^(?:[a-z]+:|\/\/)/i.test(src)),
	);
	return [...files].reduce((sum, src) => {
		const { pathname } = new URL(src, `https://site.invalid${base}${file}`);
		const target = path.join(site, decodedAddress(pathname.slice(base.length)));
		return sum + (statSync(target, { throwIfNoEntry: false })?.size ?? 0);
	}, 0);
}

const siteWeight: SiteRule = {
	id: "site-weight",
	severity: "warning",
	about: "网页不重：HTML、样式、脚本和图片都在预算之内（scripts/check/site/budgets.ts）",
	begin: (site, { base }) => ({
		page: (page) => {
			const { html, css, js, frame } = weighPage(site, page.file, base, page.tree);
			const isArticle = isArticlePage(page.file);
			const weights: [name: string, bytes: number, most: number, mend: string][] = [
				["HTML（压缩后）", html, budgets.htmlBytes, "太长的表格或列表，拆成几页"],
				["样式（压缩后）", css, budgets.cssBytes, forMaintainers],
				["脚本（压缩后）", js, budgets.jsBytes, forMaintainers],
				...(isArticle
					? ([["正文以外的部分", frame, budgets.articleFrameBytes, forMaintainers]] as [
							string,
							number,
							number,
							string,
						][])
					: []),
				[
					"全部图片",
					pictureBytes(site, page, base),
					budgets.picturesBytes,
					"图片太多：挑要紧的留下，或分成两篇",
				],
			];
			return weights
				.filter(([, bytes, most]) => bytes > most)
				.map(([name, bytes, most, mend]) => ({
					file: page.file,
					...top,
					message: `${name}重 ${kilobytes(bytes)}，超过 ${kilobytes(most)}`,
					mend,
					...(mend === forMaintainers ? {} : { isOfText: true as const }),
				}));
		},
	}),
};

const sitePlace: SiteRule = {
	id: "site-place",
	severity: "error",
	about: "生成的网站里，图片文件没有拍摄地点（GPS）",
	begin: (site) => ({
		end: () =>
			listFiles(site)
				.filter((file) => /\.(?:jpe?g|png|webp|avif)$/i.test(file))
				.filter((file) => tellsPlace(path.join(site, file)))
				.map((file) => ({
					file,
					...top,
					message: "图片里留着拍摄地点（GPS），谁下载谁就知道",
					mend: "先不要发布。在原图的“属性—详细信息”里删除位置，重新生成，并把这一行发给维护人员",
				})),
	}),
};

/** The rules of a built site. */
export const siteRules: readonly SiteRule[] = [siteLink, sitePage, siteFeed, siteWeight, sitePlace];
