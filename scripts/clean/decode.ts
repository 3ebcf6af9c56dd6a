import { CleanError } from "./clean-error.ts";
import { refuseForeign } from "./foreign-file.ts";

/** What was pasted, and where it says that it comes from: any address, not yet judged. */
export interface Pasted {
	readonly html: string;
	readonly url?: string;
}

/**
 * Reads the bytes of a saved page, a paste or a mail archive as text: UTF-8, UTF-16 and GB18030, with or without a
 * declaration; the HTML part of an MHTML archive; what lies between the fragment marks of clipboard HTML.
 * Throws CleanError where no reading makes sense.
 */
export function decode(bytes: Uint8Array): Pasted {
	refuseForeign(bytes);
	const text = decodeText(bytes);
	refuseBinary(text);
	return isArchive(text) ? readArchive(bytes) : unwrapClipboard(text);
}

function decodeText(bytes: Uint8Array): string {
	const [first, second, third] = bytes;
	if (first === 0xef && second === 0xbb && third === 0xbf) return utf("utf-8", bytes.subarray(3));
	if (first === 0xff && second === 0xfe) return utf("utf-16le", bytes.subarray(2));
	if (first === 0xfe && second === 0xff) return utf("utf-16be", bytes.subarray(2));
	const wide = wideOrder(bytes);
	if (wide) return utf(wide, bytes);
	const strict = tryUtf8(bytes);
	if (strict !== undefined) return strict;
	const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
	const declared = /charset\s*=\s*(?:["']\s*)?([\w-]{2,20})/i.exec(head)?.[1]?.toLowerCase();
	if (declared === "big5") return utf("big5", bytes);
	// A page that says UTF-8 and has one broken byte is still UTF-8.
	const loose = utf("utf-8", bytes);
	const broken = (loose.match(/\uFFFD/g) ?? []).length;
	if (declared === "utf-8" && broken <= 3 + bytes.length / 10_000) return loose;
	const chinese = utf("gb18030", bytes);
	const brokenToo = (chinese.match(/\uFFFD/g) ?? []).length;
	if (Math.min(broken, brokenToo) > 3 + bytes.length / 200) throw undecodable();
	return broken < brokenToo ? loose : chinese;
}

/** Pictures and Office files have control characters all over; text has none. */
function refuseBinary(text: string): void {
	const sample = text.slice(0, 20_000);
	const controls = (sample.match(/(?![\t\n\f\r])\p{Cc}/gu) ?? []).length;
	if (controls > 8 && controls > sample.length / 100) throw undecodable();
}

const undecodable = () =>
	new CleanError(
		"undecodable",
		"读不出文字：文件不是网页或文本，或已损坏。请重新保存为网页（UTF-8）再试。",
	);

const utf = (encoding: string, bytes: Uint8Array) => new TextDecoder(encoding).decode(bytes);

function tryUtf8(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/** UTF-16 without a mark: HTML has many ASCII characters, so every other byte is often zero. */
function wideOrder(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
	const length = Math.min(bytes.length, 4096) & ~1;
	if (length < 8) return undefined;
	let even = 0;
	let odd = 0;
	for (let index = 0; index < length; index += 2) {
		if (bytes[index] === 0) even++;
		if (bytes[index + 1] === 0) odd++;
	}
	if (odd > length / 8 && even < length / 64) return "utf-16le";
	if (even > length / 8 && odd < length / 64) return "utf-16be";
	return undefined;
}

/**
 * Clipboard HTML begins with lines such as `StartHTML:0000000105` and `SourceURL:https://…`, and marks what was
 * selected.
 */
export function unwrapClipboard(text: string): Pasted {
	const isClipboard =
		/^\uFEFF?Version:\d/i.test(text) && /StartFragment:\d/i.test(text.slice(0, 600));
	const url = isClipboard ? addressIn(text.slice(0, 4000).split("<")[0] ?? "", "SourceURL") : {};
	const start = text.indexOf("<!--StartFragment-->");
	const end = text.lastIndexOf("<!--EndFragment-->");
	if (start >= 0 && end > start)
		return { html: text.slice(start + "<!--StartFragment-->".length, end), ...url };
	if (!isClipboard) return { html: text };
	const markup = text.indexOf("<");
	return { html: markup < 0 ? "" : text.slice(markup), ...url };
}

/** The address on the line `name:` of a header. */
function addressIn(header: string, name: string): { url?: string } {
	const line = header.split(/\r\n?|\n/).find((each) => each.startsWith(`${name}:`));
	const url = line?.slice(name.length + 1).trim();
	return url ? { url } : {};
}

const isArchive = (text: string) =>
	/^(?:From:|MIME-Version:|Snapshot-Content-Location:|Subject:|Date:)/i.test(text.trimStart()) &&
	/Content-Type:\s*(?:multipart\/related|text\/html)/i.test(text.slice(0, 4000));

/** The first HTML part of an MHTML archive, decoded, and the address of the page. */
function readArchive(bytes: Uint8Array): Pasted {
	// Latin-1 keeps every byte as a character of the same number.
	const raw = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
	const boundary = /boundary\s*=\s*"?([^"\r\n;]{1,200})/i.exec(raw.slice(0, 8000))?.[1];
	const parts = boundary ? raw.split(`--${boundary}`) : [raw];
	const saved = addressIn(parts[0]?.slice(0, 8000) ?? "", "Snapshot-Content-Location");
	for (const part of parts) {
		const gap = /\r?\n\r?\n/.exec(part);
		if (!gap) continue;
		const head = part.slice(0, gap.index);
		if (!/Content-Type:\s*text\/html/i.test(head)) continue;
		const body = part.slice(gap.index + gap[0].length);
		const encoding = /Content-Transfer-Encoding:\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
		const html = decodeText(decodeTransfer(body, encoding));
		return { html, ...addressIn(head, "Content-Location"), ...saved };
	}
	throw new CleanError("no-body", "这个 MHTML 文件里没有网页正文。请重新保存网页再试。");
}

function decodeTransfer(body: string, encoding: string | undefined): Uint8Array {
	if (encoding === "base64") {
		const clean = body.replace(/[^A-Za-z0-9+/=]/g, "").replace(/=+$/, "");
		return toBytes(atob(clean.slice(0, clean.length - (clean.length % 4 === 1 ? 1 : 0))));
	}
	if (encoding !== "quoted-printable") return toBytes(body);
	return toBytes(
		body
			.replace(/=\r?\n/g, "")
			.replace(/=([0-9A-F]{2})/gi, (_, hex: string) =>
				String.fromCharCode(Number.parseInt(hex, 16)),
			),
	);
}

const toBytes = (latin: string) =>
	Uint8Array.from(latin, (character) => character.charCodeAt(0) & 0xff);
