import type { Entity, Hit, Suggestion } from "../result.ts";
import { copyOf, fill, markedNodes, need } from "./elements.ts";

/** The templates of what a search brings. */
export interface ResultTemplates {
	readonly hit: HTMLTemplateElement;
	readonly card: HTMLTemplateElement;
	readonly suggestion: HTMLTemplateElement;
	readonly kindLabel: (kind: string) => string;
	/** Where a page is to be opened: below /elder/ for somebody who searches there. */
	readonly addressOf: (url: string) => string;
}

const reasons: Readonly<Record<Suggestion["reason"], string>> = {
	pinyin: "拼音相同",
	initials: "拼音首字母相同",
	similar: "写法相近",
	short: "简称",
	contained: "查询中的名称",
	beginning: "",
};

export function renderHit({ hit: template, addressOf }: ResultTemplates, hit: Hit): HTMLElement {
	const item = copyOf(template);
	const link = need<HTMLAnchorElement>(item, "a");
	link.href = addressOf(hit.url);
	link.replaceChildren(...markedNodes(hit.title));
	fill(item, ".kind", hit.kind);
	fill(item, ".date", hit.date);
	fill(item, ".hospital", hit.hospitals.join("、"));
	const excerpt = need(item, ".excerpt");
	if (hit.excerpt.length > 0) excerpt.replaceChildren(...markedNodes(hit.excerpt));
	else excerpt.remove();
	return item;
}

export function renderCard(
	{ card: template, kindLabel, addressOf }: ResultTemplates,
	entity: Entity,
): HTMLElement {
	const card = copyOf(template);
	const link = need<HTMLAnchorElement>(card, "a");
	link.href = addressOf(entity.url);
	link.textContent = entity.name;
	fill(card, ".kind", kindLabel(entity.kind));
	fill(card, ".note", entity.note);
	fill(card, ".names", entity.names.length > 0 ? `又称 ${entity.names.join("、")}` : "");
	return card;
}

export function renderSuggestion(
	{ suggestion: template, kindLabel, addressOf }: ResultTemplates,
	{ kind, name, url, note, label, reason }: Suggestion,
): HTMLElement {
	const item = copyOf(template);
	const link = need<HTMLAnchorElement>(item, "a");
	link.href = addressOf(url);
	link.textContent = name;
	const other = label === name ? "" : label;
	// Each once: the line about an alliance may be the word 医联体 alone.
	const notes = new Set([kindLabel(kind), other, note, reasons[reason]].filter(Boolean));
	fill(item, ".note", [...notes].join(" · "));
	return item;
}
