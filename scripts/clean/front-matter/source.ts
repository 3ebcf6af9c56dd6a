import type { CleanResult } from "../types.ts";
import type { Credits } from "./credits.ts";
import { isProse } from "./text.ts";
import { tidyLine } from "./tidy.ts";

/** Who published an article, as the front matter has it. */
export interface SourceField {
	readonly name: string;
	readonly url?: string;
}

const isWebAddress = (url: string) => URL.canParse(url) && /^https?:\/\/[^/@]+(?:\/|$)/.test(url);

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

/** The publisher: the account of the page, 来源：…, or the dateline; undefined where nothing names it. */
export function sourceOf(result: CleanResult, credits: Credits): SourceField | undefined {
	const { account, url } = result.facts;
	const names = [account, credits.source, bylineSource(result.blocks), dateline(result.blocks)];
	const name = names.map((each) => tidyLine(each ?? "")).find((each) => each !== "");
	if (name === undefined) return undefined;
	return { name, ...(url && isWebAddress(url) ? { url } : {}) };
}
