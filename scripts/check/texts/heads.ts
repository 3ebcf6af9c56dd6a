import type { Passage } from "./passages.ts";

/** What a title or a summary is called in a message. */
export const headName = ({ kind }: Passage): string => (kind === "title" ? "标题" : "摘要");

/** How to mend a title or a summary that says something else than the text. */
export const mendHead = "核对来源，让标题、摘要与正文一致";
