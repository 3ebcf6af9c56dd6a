import { expect, test } from "vitest";
import { dropBlanks } from "./drop-blanks.ts";
import { dropHashes } from "./drop-hashes.ts";
import { preloadFirst } from "./preload-first.ts";
import { attributeOf, mapTags, readTags, withAttribute } from "./read-tags.ts";

const namesIn = (html: string) =>
	[...readTags(html)].map(({ name, isEnd }) => (isEnd ? `/${name}` : name));

test("tags are found, those in comments, scripts and values are not", () => {
	expect(
		namesIn(`<!doctype html><p title="a > <b>">1 < 2<!-- <i> --><script>"<u>"</script></p>`),
	).toEqual(["p", "script", "/script", "/p"]);
});

test("an attribute is read and written, and not mistaken for text in a value", () => {
	const tag = `<img alt="say class='no' " hidden class="yes">`;
	expect(attributeOf(tag, "class")).toBe("yes");
	expect(withAttribute(tag, "class", "so")).toBe(`<img alt="say class='no' " hidden class="so">`);
	expect(withAttribute(tag, "class", undefined)).toBe(`<img alt="say class='no' " hidden>`);
	expect(attributeOf("<p class>", "class")).toBe("");
	expect(attributeOf("<p>", "class")).toBeUndefined();
});

test("a page that no tag is changed of stays the same to the byte", () => {
	const html = `<!doctype html>\n<p a='1' b>x &lt; y</p>\n<script>if (a<b) {}</script>`;
	expect(mapTags(html, (tag) => tag)).toBe(html);
});

test("blanks go at the edges of blocks and stay between words", () => {
	expect(dropBlanks("<ul> <li> 甲 <a>乙</a> <b>丙</b> </li> </ul>\n")).toBe(
		"<ul><li>甲 <a>乙</a> <b>丙</b></li></ul>",
	);
	expect(dropBlanks("<pre> a\n <p> b</p> </pre>")).toBe("<pre> a\n <p> b</p> </pre>");
});

test("a policy keeps the hashes of the page's own scripts and no others", () => {
	const own = "'sha256-AvyuiL0SD1mVY3NNxR+V2uo+lhk6RMFrytWmRt6CrJQ='";
	const page = (hashes: string) =>
		`<meta http-equiv="content-security-policy" content="script-src 'self'${hashes};"><script>run()</script>`;
	expect(dropHashes(page(` 'sha256-AAAA=' ${own}`))).toBe(page(` ${own}`));
});

test("the picture that a page opens with is named in its head, in its best format", () => {
	const picture = (priority: string) =>
		`<picture><source type="image/avif" srcset="/a.avif 1w" sizes="9px"><img src="/a.webp"${priority}></picture>`;
	const page = (head: string, body: string) =>
		`<html><head>${head}</head><body>${body}</body></html>`;
	const body = picture("") + picture(' fetchpriority="high"');
	expect(preloadFirst(page("", body))).toBe(
		page(
			'<link rel="preload" as="image" type="image/avif" imagesrcset="/a.avif 1w" imagesizes="9px" fetchpriority="high">',
			body,
		),
	);
	expect(preloadFirst(page("", picture("")))).toBe(page("", picture("")));
});
