/** How many bytes at the beginning of a page are searched for its character set, by the HTML standard. */
const prescanBytes = 1024;

const declared = /<meta[^>]{0,200}?charset\s{0,8}=\s{0,8}["']?\s{0,8}([\w-]{1,40})/i;

function textDecoder(label: string): TextDecoder | undefined {
	try {
		return new TextDecoder(label);
	} catch {
		return undefined;
	}
}

/** Whether bytes are UTF-8 throughout. */
function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}

/**
 * The text of an HTML file in the character set that it states: by a byte order mark, by its meta element, else UTF-8,
 * or GB18030 where it is none, as older Chinese pages are.
 */
export function decodeHtml(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
	const [, label = ""] =
		declared.exec(Buffer.from(bytes.subarray(0, prescanBytes)).toString("latin1")) ?? [];
	// A page that can be read for its meta element is not UTF-16, whatever it says.
	const stated = /^utf-16/i.test(label) ? undefined : textDecoder(label || "utf-8");
	const isStated = label !== "" && stated !== undefined && stated.encoding !== "utf-8";
	if (isStated) return stated.decode(bytes);
	return new TextDecoder(isUtf8(bytes) ? "utf-8" : "gb18030").decode(bytes);
}
