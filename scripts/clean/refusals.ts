import type { Root } from "hast";
import { CleanError, type CleanErrorCode } from "./clean-error.ts";
import { attribute, findElement, hasText, lineOf } from "./dom.ts";

/** What WeChat shows in place of an article, by its words. */
const notices: readonly {
	readonly code: CleanErrorCode;
	readonly pattern: RegExp;
	readonly message: string;
}[] = [
	{
		code: "verification",
		pattern: /环境异常|完成验证后即可继续访问|当前环境异常|请在微信客户端打开链接|访问过于频繁/,
		message: "这是微信的验证页面，不是文章。请在浏览器里完成验证、看到文章以后再保存或复制。",
	},
	{
		code: "deleted",
		pattern: /该公众号已迁移/,
		message:
			"这个公众号已迁移，页面里没有正文。请在浏览器里点“访问文章”，看到文章以后再保存或复制。",
	},
	{
		code: "deleted",
		pattern:
			/该内容已被发布者删除|此内容因违规无法查看|此内容发送失败无法查看|此(?:帐|账)号已(?:被屏蔽|自主注销)|该链接已过期|内容已被删除|该内容暂时无法查看|此内容已被投诉/,
		message: "这篇文章已被删除或不能查看，页面里没有正文。请向发布者索取原稿。",
	},
];

/** Elements of WeChat's pages that hold something else than an article, by id. */
const shares: readonly {
	readonly code: CleanErrorCode;
	readonly ids: readonly string[];
	readonly message: string;
}[] = [
	{
		code: "picture-share",
		ids: [
			"img_swiper_content",
			"img_swiper",
			"js_image_content",
			"js_image_desc",
			"js_share_content_page_hd",
		],
		message: "这是微信的图片分享页，没有文章正文。请把图片和说明文字分别保存后新建文章。",
	},
	{
		code: "text-share",
		ids: ["js_text_content", "js_text_desc", "text_content", "js_text_title"],
		message: "这是微信的文字分享页，没有文章正文。请直接复制那段文字。",
	},
	{
		code: "video-share",
		ids: ["js_video_channel_container", "js_video_page_title", "video_content", "js_mpvedio"],
		message: "这是微信的视频分享页，没有文章正文。请另行取得视频和文字稿。",
	},
];

/** Refuses a page of WeChat's that has no article in it, and says which kind it is. Throws CleanError. */
export function refuseOtherPages(tree: Root): void {
	const body = findElement(tree, (node) => attribute(node, "id") === "js_content");
	if (body && (hasText(body) || findElement(body, ({ tagName }) => tagName === "img"))) return;
	refuseShares(tree, (id) => id.startsWith("js_"));
	const isPage = findElement(
		tree,
		(node) =>
			/^(?:js_article|js_base_container|activity-detail|img-content|js_content)$/.test(
				attribute(node, "id") ?? "",
			) || /weui-msg|rich_media|global_error_msg|mesg-block/.test(attribute(node, "class") ?? ""),
	);
	if (!isPage) {
		// A notice alone, copied as text, is as short as this.
		const line = lineOf(tree);
		const notice =
			line.length < 200 ? notices.find(({ pattern }) => pattern.test(line)) : undefined;
		if (notice) throw new CleanError(notice.code, notice.message);
		return;
	}
	const other = findElement(tree, (node) => attribute(node, "id") === "jsWxContainer");
	if (other) return;
	refuseShares(tree, () => true);
	const line = lineOf(tree);
	for (const { code, pattern, message } of notices)
		if (pattern.test(line)) throw new CleanError(code, message);
	const content = findElement(
		tree,
		(node) => /rich_media_content/.test(attribute(node, "class") ?? "") && hasText(node),
	);
	if (!content && body)
		throw new CleanError(
			"no-body",
			"这个微信页面里没有文章正文。请打开文章、等内容显示出来以后再保存。",
		);
}

/** Refuses the pages that share a picture, a text or a video, told by those ids that `counts` accepts. */
function refuseShares(tree: Root, counts: (id: string) => boolean): void {
	for (const { code, ids, message } of shares) {
		const known = ids.filter(counts);
		if (findElement(tree, (node) => known.includes(attribute(node, "id") ?? "")))
			throw new CleanError(code, message);
	}
}
