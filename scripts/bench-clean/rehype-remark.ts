import { createRequire } from "node:module";
import type { Root } from "hast";
import rehypeRemark from "rehype-remark";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { type Plugin, unified } from "unified";

// Without its types: they would ask for one more field of every element of the cleaner's trees.
const require = createRequire(import.meta.url);
const { default: rehypeParse } = require("rehype-parse") as {
	readonly default: Plugin<[], string, Root>;
};

const processor = unified()
	.use(rehypeParse)
	.use(rehypeRemark)
	.use(remarkGfm)
	.use(remarkStringify)
	.freeze();

/** rehype-remark between its parser and its writer, as its manual has it. */
export const withRehypeRemark = (html: string): string => String(processor.processSync(html));
