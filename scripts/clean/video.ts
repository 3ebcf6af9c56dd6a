import type { Element } from "hast";
import type { CleanFile } from "./clean-file.ts";
import { attribute, element, findElement, hasClass, lineOf, text } from "./dom.ts";

/** Elements that play something, each with what to call it where the page gives no name. */
const players = new Map([
	["iframe", "视频"],
	["video", "视频"],
	["mpvideo", "视频"],
	["mpvideosnap", "视频号视频"],
	["mp-common-videosnap", "视频号视频"],
	["mp-miniprogram-video", "视频"],
	["audio", "音频"],
	["mpvoice", "音频"],
	["mp-common-mpaudio", "音频"],
	["mpaudio", "音频"],
	["qqmusic", "音频"],
	["mp-common-qqmusic", "音频"],
	["embed", "视频"],
	["object", "视频"],
]);

/** The place of a video or a sound, as `video-embed` with its address and name; undefined for anything else. */
export function videoOf(node: Element, file: CleanFile): Element | undefined {
	if (node.tagName === "figure" && hasClass(node, "video")) return ourVideo(node, file);
	const kind = players.get(node.tagName);
	if (kind === undefined) return undefined;
	const src = addressOf(node);
	const name = nameOf(node);
	const isFrame =
		node.tagName === "iframe" || node.tagName === "embed" || node.tagName === "object";
	// A frame of an unknown kind (a card, a vote) is no video.
	if (
		isFrame &&
		!/video|v\.qq\.com|player|youku|bilibili/i.test(
			`${src ?? ""} ${attribute(node, "class") ?? ""}`,
		)
	)
		return undefined;
	for (const child of node.children) file.ledger.drop(child, "播放器里的文字");
	file.ledger.add(node, kind, "标出视频或音频的位置");
	if (name || !src) file.ledger.missing(node, `${kind}${src ? "" : "没有可用的地址"}`, name, src);
	return element("video-embed", src ? { src } : {}, [text(kind)]);
}

/** A player as the site itself shows it: its caption is its title. */
function ourVideo(node: Element, file: CleanFile): Element {
	const player = findElement(node, ({ tagName }) => players.has(tagName));
	const caption = findElement(node, ({ tagName }) => tagName === "figcaption");
	for (const child of node.children)
		if (child !== caption) file.ledger.drop(child, "播放器里的文字");
	// A player of another site is a link to it.
	const link = findElement(node, (each) => each.tagName === "a");
	const src = (player && addressOf(player)) ?? (link && attribute(link, "href"));
	return element("video-embed", src ? { src } : {}, caption ? [text(lineOf(caption))] : []);
}

function addressOf(node: Element): string | undefined {
	const found = ["data-src", "data-mpvid-src", "src", "voice_url", "data-url"]
		.map((name) => attribute(node, name)?.trim())
		.find((value) => value && /^(?:https?:)?\/\//i.test(value));
	const address = found?.startsWith("//") ? `https:${found}` : found;
	const tencent = /v\.qq\.com\/.*[?&]vid=(\w{5,20})/.exec(address ?? "")?.[1];
	return tencent ? `https://v.qq.com/x/page/${tencent}.html` : address?.replace(/^http:/, "https:");
}

function nameOf(node: Element): string {
	const name = ["data-title", "data-desc", "music_name", "name", "title", "data-name"]
		.map((key) => attribute(node, key)?.replace(/\s+/g, " ").trim())
		.find((value) => value && /\p{Script=Han}/u.test(value));
	return name && name.length <= 80 ? name : "";
}
