import { numericValue } from "../../../src/domain/metrics.ts";
import type { Problem } from "../../lib/finding.ts";
import { listNumber, miscount } from "./miscounts.ts";
import type { Passage } from "./passages.ts";
import { sentencesOf } from "./sentences.ts";

const parted = new RegExp(
	`分(?:成|为|作|设)?(?:了)?${listNumber}个?(?:小|大|工作|专家|行动|学习|义诊)?(组|队|批|班|路|步|期|阶段|片区?)(?![\\p{Script=Han}]*[余多])`,
	"u",
);
const ordinals = "[一二三四五六七八九十\\d]{1,2}";

/** Which of the parts a sentence tells by their ordinals: 第一、二组各4人，第三组3人. */
function ordinalsIn(text: string, part: string): Set<number> {
	const pattern = new RegExp(`第(${ordinals}(?:[、和]第?${ordinals})*)(?:小|大)?${part}`, "g");
	return new Set(
		[...text.matchAll(pattern)].flatMap(([, all = ""]) =>
			all.split(/[、和]第?/).map((each) => numericValue(each)),
		),
	);
}

/** 分成4个小组，第一、二组各4人，第三、四组各3人; 分成三组，一组…，一组…，一组…. */
export function groupListProblems(passage: Passage): Problem[] {
	return sentencesOf(passage).flatMap(({ text, start }): Problem[] => {
		const match = parted.exec(text);
		if (!match) return [];
		const [whole, digits = "", part = ""] = match;
		const rest = text.slice(match.index + whole.length);
		const told = ordinalsIn(rest, part);
		// Each from the first on.
		const last = told.size > 1 && told.has(1) && Math.max(...told) === told.size ? told.size : 0;
		const alike = rest.match(new RegExp(`(?:^|[，；：])一${part}`, "g"))?.length ?? 0;
		const counted = last || (alike > 1 ? alike : 0);
		if (counted === 0 || counted === numericValue(digits)) return [];
		const index = start + match.index + whole.indexOf(digits);
		return [
			miscount(
				passage,
				index,
				`${digits}${whole.endsWith(part) ? part : ""}`,
				counted,
				`第1到第${counted}${part}`,
			),
		];
	});
}
