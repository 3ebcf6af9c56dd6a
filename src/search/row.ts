import type { Places } from "./chunk.ts";

/** The pages on which words stand at their distances from each other. */
export function pagesOfRow(
	row: readonly { readonly distance: number; readonly places: Places }[],
): Set<number> {
	const [rarest, ...others] = [...row].sort((a, b) => a.places.size - b.places.size);
	const pages = new Set<number>();
	for (const [page, places] of rarest?.places ?? []) {
		const onPage = others.map(({ distance, places: all }) => ({
			distance: distance - (rarest?.distance ?? 0),
			places: all.get(page),
		}));
		if (onPage.some((other) => other.places === undefined)) continue;
		const stands = (place: number) =>
			onPage.every((other) => other.places?.includes(place + other.distance));
		if (places.some(stands)) pages.add(page);
	}
	return pages;
}
