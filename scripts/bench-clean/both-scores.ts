import type { Corpus } from "./corpus.ts";
import { shareOf } from "./proofs.ts";
import { score } from "./score.ts";

/** The scores of a folder of results, by the truth as it is and by the truth without its doubted entries. */
export function bothScores(corpus: Corpus, results: string, correctedRoot: string) {
	const asScored = score(corpus, results, corpus.root);
	const pages = corpus.samples.filter(({ isArticle }) => !isArticle);
	return {
		asScored,
		score: score(corpus, results, correctedRoot),
		refused: shareOf(
			pages.map(({ id }) => [
				id,
				!asScored.pages.includes(`page ${id} has no article body and was not refused`),
			]),
		),
	};
}
