import { isFiltered } from "../filter-pages.ts";
import { emptyResult, type SearchResult } from "../result.ts";
import { Search } from "../search.ts";
import { makeCombobox } from "./combobox.ts";
import { need } from "./elements.ts";
import { readFilters, renderFilters } from "./render-filters.ts";
import { renderCard, renderHit, renderSuggestion } from "./render-results.ts";
import { sparesData } from "./spares-data.ts";
import { readUrl, type UrlState, writeUrl } from "./url-state.ts";

const hitsAtOnce = 10;

/** What a reader calls the kinds of things that have a page of their own. */
const kindLabels: Readonly<Record<string, string>> = {
	hospital: "医院",
	person: "人物",
	event: "活动",
	alliance: "医联体",
};
const kindLabel = (kind: string) => kindLabels[kind] ?? "";

const words = (list: string | undefined) => JSON.parse(list ?? "[]") as readonly string[];

/** The way to a page from here: a search below /elder/ leads to pages below /elder/. */
function addressFrom(bundle: string): (url: string) => string {
	const base = bundle.replace(/pagefind\/$/, "");
	const isBelow = document.documentElement.dataset["elder"] !== undefined;
	return (url) =>
		isBelow && url.startsWith(base) ? `${base}elder/${url.slice(base.length)}` : url;
}

/** The text of the live region: how much was found, and of what. */
function countText(result: SearchResult, filtered: boolean): string {
	const { state, total, query, suggestions } = result;
	if (state === "failed") return "搜索没有打开。请检查网络后再试。";
	const among = filtered ? "符合筛选的" : "";
	if (total > 0) return `找到 ${total} 条${among}结果：${query}`;
	const close = suggestions.length > 0 ? `，有 ${suggestions.length} 个相近的名称` : "";
	return `没有找到${among}“${query}”${close}`;
}

/** Brings a search panel to life: what it shows follows the address, and the address what is done to it. */
export function mountSearch(root: HTMLElement): void {
	const bundlePath = root.dataset["bundle"] ?? "/pagefind/";
	const search = new Search({ bundlePath });
	const form = need<HTMLFormElement>(root, "form.field");
	const input = need<HTMLInputElement>(root, "[role=combobox]");
	const status = need(root, ".status");
	const found = need(root, ".found");
	const nothing = need(root, ".nothing");
	const lists = need(root, ".lists");
	const narrow = need<HTMLFormElement>(root, ".narrow");
	const hits = need(root, ".hits");
	const more = need<HTMLButtonElement>(root, ".more");
	const card = need(root, ".card-place");
	const maybe = need(root, ".maybe");
	const template = (name: string) =>
		need<HTMLTemplateElement>(root, `template[data-part="${name}"]`);
	const templates = {
		hit: template("hit"),
		card: template("card"),
		suggestion: template("suggestion"),
		kindLabel,
		addressOf: addressFrom(bundlePath),
	};
	const filterParts = {
		root: narrow,
		choice: template("choice"),
		order: {
			kind: words(root.dataset["kinds"]),
			year: words(root.dataset["years"]),
		},
	};
	const filters = need<HTMLDetailsElement>(narrow, "details");
	// Beside the hits there is room for the filters; above them they would hide the hits.
	filters.open = matchMedia("(min-width: 64rem)").matches;
	let isCounted = false;
	const pageTitle = document.title;
	let state = readUrl(location.search);
	let shown = 0;

	const sorts = () => [...narrow.querySelectorAll<HTMLInputElement>("input[name=sort]")];

	const showMore = (result: SearchResult) => {
		hits.append(...result.hits.map((hit) => renderHit(templates, hit)));
		shown += result.hits.length;
		const left = result.total - shown;
		more.hidden = left <= 0;
		more.textContent = `再显示 ${Math.min(left, hitsAtOnce)} 条（还有 ${left} 条）`;
	};

	const show = (result: SearchResult) => {
		const isAsked = state.query.trim() !== "";
		const filtered = isFiltered(state.filters);
		const isEmpty = result.total === 0 && result.state === "done";
		shown = 0;
		hits.replaceChildren();
		card.replaceChildren(
			...[result.entity, ...result.namesakes].flatMap((entity) =>
				entity ? [renderCard(templates, entity)] : [],
			),
		);
		need(maybe, "ul").replaceChildren(
			...result.suggestions.map((suggestion) => renderSuggestion(templates, suggestion)),
		);
		maybe.hidden = result.suggestions.length === 0;
		showMore(result);
		isCounted = result.facets !== undefined;
		if (result.facets) renderFilters(filterParts, result.facets, state.filters);
		for (const box of sorts()) box.checked = box.value === state.sort;
		narrow.hidden = result.total === 0 && !filtered;
		found.hidden = !isAsked;
		nothing.hidden = !(isAsked && isEmpty);
		need(nothing, ".unfilter").hidden = !filtered;
		// Whoever has searched knows what can be typed, and wants to see the hits.
		need(form, ".hint").hidden = isAsked;
		lists.hidden = isAsked && result.total > 0;
		status.textContent = isAsked ? countText(result, filtered) : "";
		document.title = isAsked ? `${state.query} - ${pageTitle}` : pageTitle;
	};

	const run = async () => {
		combobox.close();
		if (input.value !== state.query) input.value = state.query;
		if (state.query.trim() === "") return show(emptyResult("", "done"));
		if (isFiltered(state.filters)) filters.open = true;
		root.setAttribute("aria-busy", "true");
		const result = await search.search(state.query, {
			filters: state.filters,
			sort: state.sort,
			count: hitsAtOnce,
			facets: filters.open,
		});
		if (result.state === "superseded") return;
		root.removeAttribute("aria-busy");
		show(result);
	};

	const go = (next: UrlState) => {
		const address = location.pathname + writeUrl(next);
		if (address !== location.pathname + location.search) history.pushState(null, "", address);
		state = next;
		void run();
	};

	const combobox = makeCombobox({
		input,
		list: need(root, "[role=listbox]"),
		count: need(root, '[data-part="names-count"]'),
		option: template("option"),
		kindLabel,
		complete: (typed) => search.complete(typed),
		choose: (name) => go({ query: name, filters: {}, sort: state.sort }),
	});

	form.addEventListener("submit", (event) => {
		event.preventDefault();
		go({ query: input.value.trim(), filters: {}, sort: state.sort });
	});
	// Whoever spares data fetches the index with the first search, not before.
	if (!sparesData()) input.addEventListener("focus", () => void search.preload(), { once: true });
	narrow.addEventListener("submit", (event) => event.preventDefault());
	narrow.addEventListener("change", () =>
		go({
			query: state.query,
			filters: readFilters(narrow),
			sort: sorts().some(({ checked, value }) => checked && value === "date")
				? "date"
				: "relevance",
		}),
	);
	need(nothing, ".unfilter").addEventListener("click", () => go({ ...state, filters: {} }));
	more.addEventListener("click", async () => {
		const first = shown;
		const result = await search.search(state.query, {
			filters: state.filters,
			sort: state.sort,
			from: shown,
			count: hitsAtOnce,
		});
		if (result.state !== "done") return;
		showMore(result);
		// Whoever came by keyboard goes on where the new ones begin.
		hits.children[first]?.querySelector("a")?.focus();
	});
	window.addEventListener("popstate", () => {
		state = readUrl(location.search);
		void run();
	});
	// What can be filtered by is loaded when somebody looks at it.
	filters.addEventListener("toggle", () => {
		const isBusy = root.hasAttribute("aria-busy");
		if (filters.open && !isCounted && !isBusy) void run();
	});
	form.hidden = false;
	void run();
}
