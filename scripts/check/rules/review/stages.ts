import { site } from "../../../../src/site.config.ts";
import type { ContentRecord, DataOf } from "../../../lib/record.ts";
import { readOnce } from "../../read-once.ts";

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

/** Who signed a stage, as a list of tasks has it: 终审 周某. */
export const signerOf = ({ label, name }: SignedStage): string => `${label} ${name}`;

/** Of each stage whoever signed it in most of the articles that have it, and in more than one. */
const usualSignersOf = readOnce(
	(articles: ContentRecord["articles"]): ReadonlyMap<StageId, string> => {
		const all = [...articles.values()].flatMap(({ data }) => signedStages(data.review));
		const usual = new Map<StageId, string>();
		for (const id of ["first", "second", "final"] as const) {
			const names = all.flatMap((stage) => (stage.id === id ? [stage.name] : []));
			const times = new Map<string, number>();
			for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
			for (const [name, count] of times)
				if (count > 1 && count * 2 > names.length) usual.set(id, name);
		}
		return usual;
	},
);

/** Who should sign a stage that nobody has signed: 终审人（多由周某终审）. */
export function signerOfMissing(record: ContentRecord, id: StageId): string {
	const usual = usualSignersOf(record.articles).get(id);
	return `${stageLabels[id]}人（${usual ? `多由${usual}${stageLabels[id]}` : "还没有写姓名"}）`;
}

/** A name as it is compared: 通讯员 张 三 and 张三 are one. */
export function plainName(name: string): string {
	return name
		.replace(/\s/g, "")
		.replace(/^(?:本报|见习|特约)?(?:记者|通讯员|作者|编辑|摄影)[:：]?/, "");
}
