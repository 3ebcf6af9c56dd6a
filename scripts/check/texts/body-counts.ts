import type { Passage } from "./passages.ts";
import { type Quantity, quantitiesIn } from "./quantities.ts";

/** A number of institutions as an article tells it: 9家|医联体|成员单位. */
export interface BodyCount {
	readonly passage: Passage;
	readonly quantity: Quantity;
	/** What is counted, without 医联体 and its like: 成员单位, 乡镇成员单位. */
	readonly noun: string;
	/** What follows the noun: 的64名学员. */
	readonly behind: string;
}

const institution =
	/^((?:集团|医联体|医共体|联盟|参加|参会|县区|区县|县级|市级|乡镇|基层|镇|县|区|中心)*?)((?:成员)?(?:单位|医院|机构)|医疗(?:卫生)?(?:机构|单位)|卫生院|分院|社区卫生服务中心)/;
/** Words before or behind a number that make of it a part, one of several, or a number of another time. */
const partBefore =
	/(?:其中|首批|新增|新|另|另有|还有|其余|其他|中有|已有|各|每|等|第|前|近|又|再|余|[增达扩加展升大][到至])$/;
const partBehind = /^(?:中|里|之一|以上|左右|[增扩]|发展)/;

/** Most passages count none, and need not be read for numbers. */
const mayCount = /[家所个][^，。；：]{0,10}(?:单位|机构|院|中心)/;

/** The numbers of institutions in some passages, without those that count a part. */
export function bodyCounts(passages: readonly Passage[]): BodyCount[] {
	return passages
		.filter(({ text }) => mayCount.test(text))
		.flatMap((passage) =>
			quantitiesIn(passage.text).flatMap((quantity): BodyCount[] => {
				const found = institution.exec(quantity.tail);
				const level = /[县区市乡镇基中]/.test(found?.[1] ?? "") ? (found?.[1] ?? "") : "";
				const noun = level + (found?.[2] ?? "");
				const isPlain = quantity.kind === "家" && !quantity.isRound && quantity.number > 1;
				if (!found || !isPlain) return [];
				const at = quantity.unitEnd + found[0].length;
				const behind = passage.text.slice(at, at + 12);
				if (partBefore.test(passage.text.slice(0, quantity.start)) || partBehind.test(behind))
					return [];
				return [{ passage, quantity, noun, behind }];
			}),
		);
}
