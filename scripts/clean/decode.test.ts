import { describe, expect, it } from "vitest";
import { decode, unwrapClipboard } from "./decode.ts";

const text = "<p>青禾县人民医院</p>";
const wide = (order: "le" | "be") =>
	Uint8Array.from(
		[...text].flatMap((character) => {
			const code = character.charCodeAt(0);
			return order === "le" ? [code & 255, code >> 8] : [code >> 8, code & 255];
		}),
	);
/** 青禾县人民医院 in GB 18030. */
const chinese = Uint8Array.from([
	0xc7, 0xe0, 0xba, 0xcc, 0xcf, 0xd8, 0xc8, 0xcb, 0xc3, 0xf1, 0xd2, 0xbd, 0xd4, 0xba,
]);
const read = (bytes: Uint8Array) => decode(bytes).html;
const ascii = (value: string) => new TextEncoder().encode(value);

describe("decode", () => {
	it("reads UTF-8 with and without a mark", () => {
		expect(read(ascii(text))).toBe(text);
		expect(read(Uint8Array.from([0xef, 0xbb, 0xbf, ...ascii(text)]))).toBe(text);
	});

	it("reads UTF-16 in both orders, with and without a mark", () => {
		expect(read(Uint8Array.from([0xff, 0xfe, ...wide("le")]))).toBe(text);
		expect(read(Uint8Array.from([0xfe, 0xff, ...wide("be")]))).toBe(text);
		expect(read(wide("le"))).toBe(text);
		expect(read(wide("be"))).toBe(text);
	});

	it("reads GB 18030 without a declaration, and with a wrong one", () => {
		const page = (head: string) => Uint8Array.from([...ascii(head), ...chinese, ...ascii("</p>")]);
		expect(read(page("<p>"))).toBe(text);
		expect(read(page('<meta charset="utf-8"><p>'))).toContain("青禾县人民医院");
	});

	it("refuses what is no text", () => {
		const noise = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256);
		expect(() => decode(noise)).toThrow("读不出文字");
	});

	it("takes the selection out of clipboard HTML", () => {
		const clip = `Version:0.9\r\nStartHTML:00000097\r\nEndHTML:00000170\r\nStartFragment:00000131\r\nEndFragment:00000134\r\n<html><body><!--StartFragment-->${text}<!--EndFragment--></body></html>`;
		expect(unwrapClipboard(clip)).toEqual({ html: text });
	});

	it("takes the page out of an MHTML archive", () => {
		const body = "<p>=E9=9D=92=E7=A6=BE=\r\n=E5=8E=BF</p>";
		const archive = `From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="xx"\r\n\r\n--xx\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${body}\r\n--xx--`;
		expect(read(ascii(archive)).trim()).toBe("<p>青禾县</p>");
	});

	it("says where the clipboard and the archive come from", () => {
		const clip = `Version:0.9\r\nStartHTML:00000097\r\nStartFragment:00000131\r\nSourceURL:https://a.cn/1?b=2\r\n<html><!--StartFragment-->${text}<!--EndFragment--></html>`;
		expect(decode(ascii(clip))).toEqual({ html: text, url: "https://a.cn/1?b=2" });
		const archive = (head: string) =>
			`From: <Saved by a browser>\r\n${head}MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="xx"\r\n\r\n--xx\r\nContent-Type: text/html\r\nContent-Location: https://a.cn/part\r\n\r\n${text}\r\n--xx--`;
		expect(decode(ascii(archive(""))).url).toBe("https://a.cn/part");
		expect(decode(ascii(archive("Snapshot-Content-Location: https://a.cn/page\r\n"))).url).toBe(
			"https://a.cn/page",
		);
	});

	it("takes no address out of the text", () => {
		const page = `<pre>SourceURL:https://a.cn/1</pre>${text}`;
		expect(decode(ascii(page))).toEqual({ html: page });
	});
});
