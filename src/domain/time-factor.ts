import { shanghaiMoment } from "./dates.ts";

/** What Baidu and Toutiao are told of the times of an article. */
export interface TimedPage {
	readonly url: string;
	readonly title: string;
	readonly description: string;
	/** Absolute addresses of its pictures. */
	readonly images: readonly string[];
	/** First publication and last change, moments with their zones. */
	readonly published: string;
	readonly modified?: string | undefined;
}

/** 百度落地页时间因子 as text for a script element of type application/ld+json: no `<` can end it. */
export function baiduTimeFactor(page: TimedPage): string {
	const { url, title, description, images, published, modified = published } = page;
	return JSON.stringify({
		"@context": "https://ziyuan.baidu.com/contexts/cambrian.jsonld",
		"@id": url,
		title,
		...(images.length > 0 ? { images } : {}),
		description,
		pubDate: shanghaiMoment(published).slice(0, 19),
		upDate: shanghaiMoment(modified).slice(0, 19),
	}).replaceAll("<", "\\u003c");
}

/** The meta properties that Toutiao's crawler reads. */
export function toutiaoTimes({ published, modified = published }: TimedPage) {
	return [
		{ property: "bytedance:published_time", content: shanghaiMoment(published) },
		{ property: "bytedance:lrDate_time", content: shanghaiMoment(modified) },
		{ property: "bytedance:updated_time", content: shanghaiMoment(modified) },
	];
}
