import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CountingServer, serveCounted } from "../../scripts/bench-search/serve.ts";
import { launchBrowser } from "../../scripts/lib/browser.ts";
import { indexSite } from "../../scripts/search-index/index-site.ts";
import { pairsOf } from "../../src/domain/search/tokens.ts";
import { segmentText } from "../../src/domain/search/units.ts";
import type { SearchOptions, SearchResult, Suggestion } from "../../src/search/result.ts";
import { askPagefind } from "../support/pagefind-engine.ts";

/** A small site of our own: what stands in each page, by its address. */
const site: Readonly<Record<string, string>> = {
	"news/signing": `<h1>市一院与卫生院签约</h1><p>2025年9月4日，渭南市第一医院与14家卫生院签订医联体共建协议。</p><p>院长盛玮讲话。</p>
		<i data-pagefind-filter="kind:签约"></i><i data-pagefind-filter="year:2025"></i><i data-pagefind-filter="hospital:渭南市第一医院"></i>
		<i data-pagefind-sort="date:2025-09-04"></i><i data-pagefind-meta="date:2025年9月4日"></i>`,
	"news/training": `<h1>卫生院举办培训</h1><p>4家卫生院的医生学习 CT 检查,“小病不出乡”。盛　玮到场。</p>
		<i data-pagefind-filter="kind:培训"></i><i data-pagefind-filter="year:2024"></i><i data-pagefind-sort="date:2024-03-01"></i>`,
	"news/older": `<h1>医联体共建启动</h1><p>医联体共建从2024-1-5开始，CTA设备到位。</p><p>医院</p><p>院长</p>
		<i data-pagefind-filter="kind:签约"></i><i data-pagefind-filter="year:2024"></i><i data-pagefind-sort="date:2024-01-05"></i>`,
	"people/sheng-wei": `<h1>盛玮</h1><p>院长</p><i data-pagefind-meta="entity:person"></i><i data-pagefind-meta="note:渭南市第一医院院长"></i>`,
	"hospitals/first": `<h1>渭南市第一医院</h1><p>综合医院，在乾县设有门诊。</p><i data-pagefind-meta="entity:hospital"></i><i data-pagefind-meta="names:市一院|渭南医院"></i>`,
	"hospitals/second": `<h1>渭南市第二医院</h1><p>综合医院</p><i data-pagefind-meta="entity:hospital"></i><i data-pagefind-meta="names:市二院"></i>`,
};

/** Neither a worker nor WebAssembly: they are not to be had everywhere. */
const policy = "default-src 'none'; script-src 'self'; connect-src 'self'";

let folder = "";
let server: CountingServer;
let browser: Browser;
let page: Page;
const requested: string[] = [];

beforeAll(async () => {
	folder = mkdtempSync(path.join(tmpdir(), "newsroom-search-test-"));
	const root = path.join(folder, "sub", "path");
	for (const [name, body] of Object.entries(site)) {
		mkdirSync(path.join(root, name), { recursive: true });
		writeFileSync(
			path.join(root, name, "index.html"),
			`<!doctype html><nav>量子纠缠</nav><main data-pagefind-body>${body}</main>`,
		);
	}
	await indexSite(root);
	writeFileSync(
		path.join(root, "blank.html"),
		`<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><title>空</title><script type="module" src="start.js"></script>`,
	);
	writeFileSync(path.join(root, "start.js"), 'self.searching = import("./pagefind/search.js");');
	server = await serveCounted(folder);
	browser = await launchBrowser();
	page = await browser.newPage();
	page.on("request", (request) => requested.push(request.url()));
	await page.goto(`${server.origin}/sub/path/blank.html`);
	await page.waitForFunction("self.searching");
});

afterAll(async () => {
	await browser?.close();
	await server?.close();
	rmSync(folder, { recursive: true, force: true });
});

/** The query module, as the page itself loaded it. */
interface SearchModule {
	search(query: string, options?: SearchOptions): Promise<SearchResult>;
	complete(typed: string): Promise<readonly Suggestion[]>;
	Search: new (place: { bundlePath: string }) => SearchModule;
}
declare const searching: Promise<SearchModule>;

const search = (query: string, options: SearchOptions = {}): Promise<SearchResult> =>
	page.evaluate(async ({ query, options }) => (await searching).search(query, options), {
		query,
		options,
	});

const names = async (query: string, options?: SearchOptions) =>
	(await search(query, options)).hits.map(({ url }) =>
		url.replace("/sub/path/", "").replace(/\/$/, ""),
	);

const sorted = (list: readonly string[]) => [...list].sort();

describe("literal queries", () => {
	test.each<[string, string[]]>([
		["医联体", ["news/older", "news/signing"]],
		["醫聯體", ["news/older", "news/signing"]],
		["医联体共建", ["news/older", "news/signing"]],
		["联体共", ["news/older", "news/signing"]],
		["2025年9月4日", ["news/signing"]],
		["2025.9.4", ["news/signing"]],
		["2025-09-04", ["news/signing"]],
		["2024年1月5日", ["news/older"]],
		["二〇二四年一月五日", ["news/older"]],
		["14家", ["news/signing"]],
		["4家", ["news/training"]],
		["CT", ["news/training"]],
		["ＣＴ检查", ["news/training"]],
		["cta", ["news/older"]],
		["“小病不出乡”", ["news/training"]],
		["「小病不出乡」", ["news/training"]],
		["盛玮", ["news/signing", "news/training", "people/sheng-wei"]],
		["盛玮 签约", ["news/signing"]],
		["医院院长", ["people/sheng-wei"]],
		["乾縣", ["hospitals/first"]],
		["市", ["hospitals/first", "hospitals/second", "news/signing", "people/sheng-wei"]],
	])("%s", async (query, wanted) => {
		const found = await names(query);
		expect(sorted(found)).toEqual(wanted);
		expect((await search(query)).total).toBe(wanted.length);
	});

	test.each(["量子纠缠", "火山", "盛伟", "签约盛玮", "xyz", "", "  ", "。", "\ud840"])(
		"nothing for %j",
		async (query) => {
			expect(await search(query)).toMatchObject({ state: "done", total: 0, hits: [] });
		},
	);

	test("a paragraph is found whole", async () => {
		const text = "渭南市第一医院与14家卫生院签订医联体共建协议";
		expect(await names(`2025年9月4日，${text}。`)).toEqual(["news/signing"]);
		expect(await names(text.replace("14", "15"))).toEqual([]);
		expect(await names(text.repeat(20))).toEqual([]);
	});
});

test("Pagefind's own engine finds the same pages in the index", async () => {
	const queries = [
		"医联体共建",
		"市一院",
		"14家卫生院",
		"院",
		"ct",
		"共建协议",
		"小病不出乡",
		"医院院长",
	];
	const phrases = queries.map((query) => pairsOf(segmentText(query).flat()));
	const other = await browser.newPage();
	await other.goto(`${server.origin}/sub/path/news/older/`);
	const byPagefind = await askPagefind(other, "/sub/path/pagefind/", phrases);
	await other.close();
	const totals: number[] = [];
	for (const query of queries) totals.push((await search(query)).total);
	expect(byPagefind.map((pages) => pages.length)).toEqual(totals);
	expect(totals.filter((total) => total > 0).length).toBeGreaterThan(5);
});

describe("order", () => {
	test("titles before texts, newer before older", async () => {
		expect(await names("医联体共建")).toEqual(["news/older", "news/signing"]);
		expect(await names("卫生院")).toEqual(["news/signing", "news/training"]);
	});

	test("the page of that very name before all others", async () => {
		expect((await names("渭南市第一医院"))[0]).toBe("hospitals/first");
		expect((await names("市一院"))[0]).toBe("hospitals/first");
	});

	test("newest first where that is asked for", async () => {
		expect(await names("医联体共建", { sort: "date" })).toEqual(["news/signing", "news/older"]);
	});

	test("more on demand", async () => {
		const first = await names("市", { count: 2 });
		const next = await names("市", { from: 2, count: 2 });
		expect(sorted([...first, ...next])).toEqual(sorted(await names("市")));
	});
});

describe("what comes with the hits", () => {
	test("the card of the thing that is named", async () => {
		expect((await search("市一院")).entity).toEqual({
			kind: "hospital",
			name: "渭南市第一医院",
			url: "/sub/path/hospitals/first/",
			note: "",
			names: ["市一院", "渭南医院"],
		});
		expect((await search("盛 玮")).entity?.name).toBe("盛玮");
		expect((await search("签约")).entity).toBeUndefined();
	});

	test.each([
		["shengwei", "盛玮"],
		["wnsdyyy", "渭南市第一医院"],
		["盛伟", "盛玮"],
		["市一园", "渭南市第一医院"],
		["盛伟 签约", "盛玮"],
	])("a suggestion, apart from the hits: %s", async (query, name) => {
		const { total, suggestions } = await search(query);
		expect(total).toBe(0);
		expect(suggestions.map((suggestion) => suggestion.name)).toContain(name);
		expect(suggestions[0]?.url).toMatch(/^\/sub\/path\//);
	});

	test("no suggestion beside what was found, nor for what resembles nothing", async () => {
		expect((await search("盛玮")).suggestions).toEqual([]);
		expect((await search("量子纠缠")).suggestions).toEqual([]);
	});

	test("marks on the right characters alone", async () => {
		const { hits } = await search("4家");
		const marked = hits.flatMap(({ excerpt }) => excerpt.filter((piece) => piece.marked));
		expect(marked.map(({ text }) => text)).toEqual(["4家"]);
	});

	test("filters, and what each would leave", async () => {
		const { total, facets } = await search("卫生院", {
			filters: { kind: ["签约"] },
			facets: true,
		});
		expect(total).toBe(1);
		expect(sorted((facets?.kind ?? []).map((row) => row.join(" ")))).toEqual(["培训 1", "签约 1"]);
		expect(facets?.year).toEqual([["2025", 1]]);
	});
});

describe("as a module", () => {
	test("a newer query cancels an older one", async () => {
		const states = await page.evaluate(async () => {
			const module = await searching;
			const results = await Promise.all([module.search("医联体"), module.search("盛玮")]);
			return results.map(({ state }) => state);
		});
		expect(states).toEqual(["superseded", "done"]);
	});

	test("names complete what is typed", async () => {
		const completed = await page.evaluate(async () => (await searching).complete("渭南"));
		expect(completed.map(({ name }) => name)).toEqual(["渭南市第一医院", "渭南市第二医院"]);
	});

	test("an index that is not there is told, not thrown", async () => {
		const state = await page.evaluate(async () => {
			const { Search } = await searching;
			return (await new Search({ bundlePath: "/nowhere/" }).search("医院")).state;
		});
		expect(state).toBe("failed");
	});

	test("everything came from the site itself", () => {
		expect(requested.length).toBeGreaterThan(5);
		expect(requested.filter((url) => !url.startsWith(server.origin))).toEqual([]);
	});
});
