import { pictureHosts } from "./limits.ts";

export type AddressVerdict =
	| { readonly url: URL; readonly refusal?: never }
	| { readonly url?: never; readonly refusal: string };

/**
 * Whether a picture may be fetched from an address: https, port 443, no user name, and a host that is in the list
 * letter by letter. Pages from before 2017 say http: for the hosts of the list it is read as https.
 */
export function judgeAddress(
	address: string,
	hosts: readonly string[] = pictureHosts,
): AddressVerdict {
	// Browsers drop tabs and line breaks, and read \ as /: an address with one of them is no honest one.
	if (/[\s\p{Cc}\p{Cf}\\]/u.test(address)) return { refusal: "网址里有空格、反斜杠或控制字符" };
	if (!/^https?:\/\/[^/]/i.test(address)) return { refusal: "不是 https 网址" };
	if (!URL.canParse(address)) return { refusal: "不是完整的网址" };
	const url = new URL(address);
	if (url.username !== "" || url.password !== "" || /^https?:\/\/[^/?#]*@/i.test(address))
		return { refusal: "网址里夹带用户名" };
	const written = /^https?:\/\/([^/?#:]*)/i.exec(address)?.[1]?.toLowerCase();
	// The parser turns full-width letters and dots into ASCII: what was written must be the host itself.
	if (!hosts.includes(url.hostname) || written !== url.hostname)
		return { refusal: `只从微信的图片服务器下载，${url.hostname} 不在其中` };
	if (url.port !== "") return { refusal: "网址带有特别的端口" };
	url.protocol = "https:";
	return { url };
}
