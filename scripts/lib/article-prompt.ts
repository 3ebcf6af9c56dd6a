/** The text with which a new article begins, until somebody writes it. */
export const articlePrompt = "这里写正文。第一段说清：什么时间、在哪里、谁、做了什么。";
