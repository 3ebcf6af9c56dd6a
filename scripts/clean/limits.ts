/** Every number that bounds the cleaner's work. Beyond the first of them it refuses, before any recursion. */
export const limits = {
	/** Characters (UTF-16) of input: a page of 5 MB and a little. */
	maxInputLength: 6_000_000,
	/** Elements open at once; real articles nest to about 120, the usual walkers overflow at about 500 tables. */
	maxDepth: 400,
	/** Elements and texts of one input; the largest real page has about 30,000. */
	maxNodes: 150_000,
	/** Paragraphs, pictures and the like of an article; the longest real one has 500. */
	maxBlocks: 5_000,
	/** Visible characters: a long article has 20,000. */
	maxTextLength: 200_000,
	/** Web addresses standing in the text: finding where each ends takes a quadratic time. */
	maxAddresses: 1_000,
	/** Characters in prose that Markdown reads as marks: the parser takes a quadratic time for those of a paragraph. */
	maxMarks: 2_500,
	/** Line ends (`<br>`) of one input: a text copy of a long article has some hundred. */
	maxBreaks: 20_000,
	/** Stretches of one paragraph that are set differently; more, and it is left plain. */
	maxRuns: 1_000,
	/** Attributes of one element; broken `data-pm-slice` quoting spills some hundred. */
	maxAttributes: 4_000,
	/** Characters of a caption: longer lines under a picture are paragraphs. */
	maxCaptionLength: 60,
	/** Characters of a heading. */
	maxHeadingLength: 40,
	/** The same where the page has it in a heading tag. */
	maxTaggedHeadingLength: 60,
	/** Characters of context that a ledger entry shows. */
	contextLength: 12,
} as const;
