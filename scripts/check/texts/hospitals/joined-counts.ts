import { type Announcement, announcement } from "../lists/announcements.ts";
import type { Passage } from "../passages.ts";

/** 石楼县人民医院和吕梁市人民医院|两处. */
const twoPlaces =
	/(?:医院|卫生院|保健院|卫生服务中心)(?:和|与|及|以及)[^，。；：！？、“”（）和与及\d]{2,16}(?:医院|卫生院|保健院|卫生服务中心)([三四五六])(?:处|地)/g;
/** 宣读|3份表彰决定. */
const papers =
	/(?:宣读|印发|签署|签订|发布)(?:了)?(\d{1,2}|[二两三四五六七八九十])[份个项](?:\p{Script=Han}{0,4})(决定|协议|通知|方案|办法|制度)/gu;

/** Counts of places that are two, and in the summary of papers whose titles the text gives. */
export function joinedAnnouncements(passages: readonly Passage[]): Announcement[] {
	const body = passages.filter(({ kind }) => kind === "paragraph");
	const places = body.flatMap((passage) =>
		[...passage.text.matchAll(twoPlaces)]
			.filter(({ index }) => !/、[^，。；：！？]*$/.test(passage.text.slice(0, index)))
			.map((match) => ({
				...announcement(passage, match, [2], match[0].slice(0, -2)),
				// A name may hold the same character: 第三医院.
				index: match.index + match[0].length - 2,
				announced: match[0].slice(-2),
			})),
	);
	const titled = passages
		.filter(({ kind }) => kind === "summary")
		.flatMap((passage) =>
			[...passage.text.matchAll(papers)].flatMap((match) => {
				const noun = match[2] ?? "";
				const titles = new Set(
					body
						.flatMap(({ text }) => [...text.matchAll(/《([^《》]+)》/g)])
						.map(([, title = ""]) => title)
						.filter((title) => title.endsWith(noun)),
				);
				if (titles.size < 2) return [];
				const told = announcement(passage, match, [titles.size], [...titles].join("、"));
				return Math.abs(told.number - titles.size) > 1 ? [] : [told];
			}),
		);
	return [...places, ...titled];
}
