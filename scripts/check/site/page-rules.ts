import { addressesIn, addressesInCss } from "./addresses.ts";
import { attribute, type Element, isRedirect, type Page, textOf } from "./page.ts";

/** What every page keeps to: gives the elements that do not, or a sentence where the page as a whole does not. */
export interface PageRule {
	readonly name: string;
	/** What it asks for, in words for the office. */
	readonly says: string;
	readonly check: (page: Page) => readonly (Element | string)[];
	readonly ok: string;
	readonly bad: string;
}

const named = (page: Page, name: string) => page.elements.filter(({ tagName }) => tagName === name);

const contentSecurityPolicy = (page: Page) =>
	named(page, "meta").find(
		(element) => attribute(element, "http-equiv")?.toLowerCase() === "content-security-policy",
	);

const robots = (page: Page) =>
	named(page, "meta")
		.filter((element) => attribute(element, "name") === "robots")
		.map((element) => attribute(element, "content") ?? "")
		.join();

/** Whether an address makes the browser ask another host. */
const isForeign = (url: string) => /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(url.trim());

/** Whether a picture says nothing that the words beside it do not say. */
const isDecoration = (element: Element) =>
	attribute(element, "aria-hidden") === "true" || attribute(element, "role") === "presentation";

export const pageRules: readonly PageRule[] = [
	{
		name: "is read without an error of syntax",
		says: "的 HTML 有语法错误",
		check: ({ faults }) => faults.map(({ code, line }) => `${code}（第 ${line} 行）`),
		ok: '<!doctype html><p lang="zh-CN">文</p>',
		bad: '<!doctype html><p lang="zh-CN" lang="en">文</p>',
	},
	{
		name: "gives every id once",
		says: "里的 id 不能重复",
		check: (page) => {
			const seen = new Set<string>();
			return page.elements.filter((element) => {
				const id = attribute(element, "id");
				if (id === undefined) return false;
				const isAgain = seen.has(id);
				seen.add(id);
				return isAgain;
			});
		},
		ok: '<p id="甲">一</p><p id="乙">二</p>',
		bad: '<p id="甲">一</p><p id="甲">二</p>',
	},
	{
		name: "has one first heading, with words",
		says: "要有一个一级标题",
		check: (page) => {
			const headings = named(page, "h1");
			const [first] = headings;
			return headings.length === 1 && first && textOf(first).trim() !== ""
				? []
				: [`现在有 ${headings.length} 个`];
		},
		ok: "<h1>标题</h1>",
		bad: "<h1>一</h1><h1>二</h1>",
	},
	{
		name: "states its language",
		says: "要写明语言 zh-CN",
		check: (page) =>
			named(page, "html").filter((element) => attribute(element, "lang") !== "zh-CN"),
		ok: '<html lang="zh-CN"><h1>标题</h1></html>',
		bad: '<html lang="en"><h1>标题</h1></html>',
	},
	{
		name: "has a title and a description",
		says: "要有标题和说明",
		check: (page) => {
			const title = named(page, "title").map(textOf).join("").trim();
			const description = named(page, "meta").find(
				(element) => attribute(element, "name") === "description",
			);
			return [
				...(title ? [] : ["没有标题"]),
				...(description && attribute(description, "content")?.trim() ? [] : ["没有说明"]),
			];
		},
		ok: '<title>标题</title><meta name="description" content="说明">',
		bad: '<title> </title><meta name="description" content="">',
	},
	{
		name: "names its one address, unless search engines are to pass it by",
		says: "要有一个规范网址",
		check: (page) => {
			if (/\bnoindex\b/.test(robots(page))) return [];
			const canonical = named(page, "link").filter(
				(element) => attribute(element, "rel") === "canonical",
			);
			return canonical.length === 1 &&
				/^https?:\/\/./.test(attribute(canonical[0] as Element, "href") ?? "")
				? []
				: [`现在有 ${canonical.length} 个`];
		},
		ok: '<link rel="canonical" href="https://news.example.cn/">',
		bad: '<link rel="canonical" href="/news/">',
	},
	{
		name: "runs no code in attributes",
		says: "的属性里不能有代码",
		check: (page) =>
			page.elements.filter((element) =>
				element.attrs.some(
					({ name, value }) =>
						/^on/i.test(name) || /^\s*(?:javascript|vbscript|data:text)/i.test(value),
				),
			),
		ok: '<a href="/news/">新闻</a>',
		bad: '<a href="javascript:alert(1)">新闻</a>',
	},
	{
		name: "has no style attributes",
		says: "里不能有 style 属性",
		check: (page) => page.elements.filter((element) => attribute(element, "style") !== undefined),
		ok: '<p class="lead">文</p>',
		bad: '<p style="color: red">文</p>',
	},
	{
		name: "has a content security policy that allows no inline code",
		says: "要有不放行内嵌代码的安全策略",
		check: (page) => {
			const policy = contentSecurityPolicy(page);
			const content = (policy && attribute(policy, "content")) ?? "";
			return content.includes("script-src") && !/unsafe-(?:inline|eval)/.test(content)
				? []
				: [content || "没有写"];
		},
		ok: `<meta http-equiv="content-security-policy" content="script-src 'self'">`,
		bad: `<meta http-equiv="content-security-policy" content="script-src 'unsafe-inline'">`,
	},
	{
		name: "asks nothing of another host",
		says: "不能向别的网站要东西",
		check: (page) =>
			page.elements.filter(
				(element) =>
					addressesIn(element).some(({ url, use }) => use === "resource" && isForeign(url)) ||
					(element.tagName === "style" && addressesInCss(textOf(element)).some(isForeign)),
			),
		ok: '<a href="https://example.com/">外部</a><img src="/a.png" alt="甲">',
		bad: '<img srcset="/a.png 1x, //example.com/a.png 2x" src="/a.png" alt="甲">',
	},
	{
		name: "gives every picture its dimensions and alternative text",
		says: "里的每张图片要有尺寸和替代文字",
		check: (page) =>
			named(page, "img").filter((element) => {
				const hasSize = ["width", "height"].every((name) =>
					/^[1-9]\d*$/.test(attribute(element, name) ?? ""),
				);
				const alt = attribute(element, "alt");
				return !hasSize || alt === undefined || (alt.trim() === "" && !isDecoration(element));
			}),
		ok: '<img src="/a.png" alt="甲" width="4" height="3">',
		bad: '<img src="/a.png" alt="" width="4" height="3">',
	},
	{
		name: "opens no window and sends no referrer to strangers",
		says: "打开新窗口的链接要写 noopener",
		check: (page) =>
			named(page, "a").filter(
				(element) =>
					attribute(element, "target") === "_blank" &&
					!/\bnoopener\b/.test(attribute(element, "rel") ?? ""),
			),
		ok: '<a href="https://example.com/" target="_blank" rel="noopener">外部</a>',
		bad: '<a href="https://example.com/" target="_blank">外部</a>',
	},
];

/** The rules that a page which only sends its visitor on keeps to as well. */
const redirectRules = new Set([
	"runs no code in attributes",
	"has no style attributes",
	"asks nothing of another host",
]);

/** The rules that apply to a page. */
export function rulesFor(page: Page): readonly PageRule[] {
	return isRedirect(page) ? pageRules.filter(({ name }) => redirectRules.has(name)) : pageRules;
}
