import type { CleanResult } from "../types.ts";
import type { Credits } from "./credits.ts";
import { isProse } from "./text.ts";
import { tidyLine } from "./tidy.ts";

/** Who published an article, as the front matter has it. */
export interface SourceField {
	readonly name: string;
	readonly url?: string;
}

/** An address that leads every reader to the page: http(s), no login, no host of one office alone. */
function isWebAddress(url: string): boolean {
	if (!URL.canParse(url) || !/^https?:\/\/[^/@]+(?:\/|$)/.test(url)) return false;
	const { hostname, pathname } = new URL(url);
	if (
		!/\.[a-z][a-z0-9-]+$/i.test(hostname) ||
		/\.(?:local|lan|internal|localhost)$/i.test(hostname)
	)
		return false;
	// A paste out of WeChat's editor says /cgi-bin/appmsg?…&token=…: the key of a session.
	return !(hostname === "mp.weixin.qq.com" && pathname.startsWith("/cgi-bin/"));
}

/** A dateline at the head of the first paragraph: 某某网讯, 某报讯（记者 …）. */
function dateline(blocks: readonly string[]): string | undefined {
	const lead = blocks.find(isProse) ?? "";
	return /^([\p{L}\p{N}·-]{2,20}(?:网|报|社|台|客户端))(?:\d+月\d+日)?讯/u.exec(lead)?.[1];
}

/** 第1眼TV-华龙网: a short line before the text that the dateline repeats. */
function bylineSource(blocks: readonly string[]): string | undefined {
	const line = dateline(blocks);
	const firstProse = blocks.findIndex(isProse);
	return blocks
		.slice(0, Math.max(0, firstProse))
		.find((block) => line !== undefined && (block.includes(line) || line.includes(block.trim())))
		?.trim();
}

/**
 * The publisher: the account of the page, 来源：…, or the dateline; the host of the address where nothing names it;
 * undefined where there is none of these.
 */
export function sourceOf(result: CleanResult, credits: Credits): SourceField | undefined {
	const { account } = result.facts;
	const url = result.facts.url && isWebAddress(result.facts.url) ? result.facts.url : undefined;
	const names = [account, credits.source, bylineSource(result.blocks), dateline(result.blocks)];
	const name = names.map((each) => tidyLine(each ?? "")).find((each) => each !== "");
	if (url === undefined) return name === undefined ? undefined : { name };
	return { name: name ?? hostOf(url), url };
}

const hostOf = (url: string) => new URL(url).hostname;

/** Tells that nothing but the address says who published an article. */
export function sourceDoubts(source: SourceField | undefined): string[] {
	if (source?.url === undefined || source.name !== hostOf(source.url)) return [];
	return [`原文没有写来源的名称，暂填网站的域名 ${source.name}；请改 source 的 name`];
}
