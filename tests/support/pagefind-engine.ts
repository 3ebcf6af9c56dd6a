import type { Page } from "playwright-core";

/** Rows of words, each with its distance behind the first; a row of all words is what Pagefind calls a phrase. */
export type Phrases = readonly (readonly string[])[];

/** Asks Pagefind's own worker, in a browser, for phrases: the numbers of the pages that hold each. */
export function askPagefind(page: Page, bundlePath: string, phrases: Phrases): Promise<number[][]> {
	return page.evaluate(
		async ({ bundlePath, phrases }) => {
			const worker = new Worker(`${bundlePath}pagefind-worker.js`);
			const send = (method: string, args: readonly unknown[]) =>
				new Promise<{ results: readonly { id: string }[] }>((resolve, reject) => {
					worker.onerror = reject;
					worker.onmessage = ({ data }) =>
						data.error === undefined ? resolve(data.result) : reject(new Error(data.error));
					worker.postMessage({ id: "0", method, args });
				});
			await send("init", [{ basePath: bundlePath, language: "unknown" }]);
			const found: number[][] = [];
			for (const words of phrases) {
				const { results } = await send("search", [`"${words.join(" ")}"`, {}]);
				found.push(results.map(({ id }) => Number.parseInt(id.split("_")[1] ?? "", 36)));
			}
			worker.terminate();
			return found;
		},
		{ bundlePath, phrases },
	);
}
