import { type FacetCounts, type FacetName, type Filters, facetNames } from "../result.ts";
import { copyOf, fill, need } from "./elements.ts";

/**
 * In which order values are offered; those that are not in it come last, as the index has them. Without an order those
 * that leave most come first.
 */
export type FacetOrder = Readonly<Partial<Record<FacetName, readonly string[]>>>;

export interface FilterParts {
	readonly root: HTMLElement;
	readonly choice: HTMLTemplateElement;
	readonly order: FacetOrder;
}

const place = (list: readonly string[], value: string) => {
	const at = list.indexOf(value);
	return at < 0 ? list.length : at;
};

/** A value that is set stays to be seen, and to be taken back, though it leaves nothing. */
function rowsOf(name: FacetName, counts: FacetCounts, filters: Filters, order: FacetOrder) {
	const chosen = filters[name] ?? [];
	const counted = counts[name];
	const missing = chosen.filter((value) => !counted.some(([label]) => label === value));
	const rows = [...counted, ...missing.map((value) => [value, 0] as const)];
	const listed = order[name];
	return listed === undefined
		? rows.sort((a, b) => b[1] - a[1])
		: rows.sort((a, b) => place(listed, a[0]) - place(listed, b[0]));
}

/** Shows every value that the hits have, with how many it would leave, and which are set. */
export function renderFilters(
	{ root, choice, order }: FilterParts,
	counts: FacetCounts,
	filters: Filters,
): void {
	// The focus must not be lost when the box that was just ticked is drawn anew.
	const focused = document.activeElement?.id;
	for (const name of facetNames) {
		const group = need(root, `[data-facet="${name}"]`);
		const rows = rowsOf(name, counts, filters, order);
		group.hidden = rows.length === 0;
		need(group, ".choices").replaceChildren(
			...rows.map(([label, count], index) => {
				const item = copyOf(choice);
				const box = need<HTMLInputElement>(item, "input");
				box.id = `facet-${name}-${index}`;
				box.name = name;
				box.value = label;
				box.checked = (filters[name] ?? []).includes(label);
				fill(item, ".value", label);
				fill(item, ".count", String(count));
				return item;
			}),
		);
	}
	if (focused?.startsWith("facet-")) document.getElementById(focused)?.focus();
}

/** The values that are ticked. */
export function readFilters(root: HTMLElement): Filters {
	return Object.fromEntries(
		facetNames.map((name) => [
			name,
			[...root.querySelectorAll<HTMLInputElement>(`input[name="${name}"]:checked`)].map(
				({ value }) => value,
			),
		]),
	);
}
