/** What parts the title of a page from the name of its site, which comes last. */
const lastSeparator = /^.+?((?:\s[-–—|·]\s|\s?[|_｜]\s?)[^-–—|·_｜]{1,40})$/u;

const suffixOf = (title: string) => lastSeparator.exec(title)?.[1] ?? "";

/** Below so many titles nothing can be said of what they share. */
const leastTitles = 3;

/** What more than half of the titles of a site end with: " - 新闻中心"; "" where there is nothing. */
export function siteSuffix(titles: readonly string[]): string {
	const counts = new Map<string, number>();
	for (const title of titles) {
		const suffix = suffixOf(title);
		if (suffix) counts.set(suffix, (counts.get(suffix) ?? 0) + 1);
	}
	const [suffix, count] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [
		"",
		0,
	] as const);
	return count >= leastTitles && count * 2 > titles.length ? suffix : "";
}
