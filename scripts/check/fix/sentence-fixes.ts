import { squeeze } from "../../../src/domain/mentions/squeeze.ts";
import type { Fix } from "../../lib/finding.ts";
import type { Entry } from "../../lib/record.ts";
import { isOfBody, type Passage, plainPassagesOf } from "../texts/passages.ts";

/** Where a fix stands in a passage; undefined where it stands in another. */
function indexIn({ text, placeAt }: Passage, { line, column }: Fix): number | undefined {
	for (let index = 0; index < text.length; index++) {
		const place = placeAt(index);
		if (place.line === line && place.column === column) return index;
	}
	return undefined;
}

/** The same change in every metric's sentence that is quoted from the words which a fix changes. */
export function sentenceFixes(article: Entry<"articles">, fix: Fix): Fix[] {
	const sentences = article.data.metrics.map(({ sentence }) => squeeze(sentence));
	if (sentences.length === 0) return [];
	return plainPassagesOf(article)
		.filter(isOfBody)
		.flatMap((passage) => {
			const found = indexIn(passage, fix);
			if (found === undefined) return [];
			const index = found + squeeze(fix.before).text.length;
			return sentences.flatMap(({ text, sourceOf }, number): Fix[] => {
				const start = passage.text.lastIndexOf(text, index);
				if (start === -1 || index >= start + text.length) return [];
				const source = article.data.metrics[number]?.sentence ?? "";
				const before = source.slice(0, sourceOf(index - start));
				const place = article.locate(["metrics", number, "sentence"]);
				return [{ ...place, words: fix.words, to: fix.to, before }];
			});
		});
}
