import { site } from "../../../../src/site.config.ts";
import type { DataOf } from "../../../lib/record.ts";

type Article = DataOf["articles"];
type Review = NonNullable<Article["review"]>;
export type StageId = "first" | "second" | "final";

/** The stages of the review as the office calls them. */
export const stageLabels = {
	first: "初审",
	second: "复审",
	final: "终审",
} as const satisfies Record<StageId, string>;

/** A stage that somebody has signed. */
export interface SignedStage {
	readonly id: StageId;
	readonly label: string;
	readonly name: string;
	/** As exactly as it is known: 2025-09-04. */
	readonly date: string;
}

/** The stages that an article must go through. */
export function requiredStages(): readonly StageId[] {
	return site.review.stages;
}

/** Everyone who signed, in the order of the stages. */
export function signedStages(review: Review | undefined): SignedStage[] {
	return (["first", "second", "final"] as const).flatMap((id) => {
		const stage = review?.[id];
		return stage ? [{ id, label: stageLabels[id], ...stage }] : [];
	});
}

/** A name as it is compared: 通讯员 张 三 and 张三 are one. */
export function plainName(name: string): string {
	return name
		.replace(/\s/g, "")
		.replace(/^(?:本报|见习|特约)?(?:记者|通讯员|作者|编辑|摄影)[:：]?/, "");
}
