import type { Element, Nodes, Root } from "hast";

/** What a line at the end of a Chinese report begins with: 来源：宣传科　编辑：周小满　审核：吴越. */
const credit =
	/^[（(【]?(?:信息来源|来源|稿源|本报记者|特约记者|记者|通讯员|作者|撰稿|撰文|供稿|文字|文案|文|图片|图|摄影|摄像|供图|责任编辑|责编|编辑|美编|排版|制图|校对|审核|审校|审稿|审稿人|初审|复审|终审|一审|二审|三审|审签|签发|监制|总监制|主编)(?:[/、与和](?:图|文|摄影|编辑))?\s{0,4}[:：|丨/]/u;

/** A line of credits is no sentence, and short. */
const mostCharacters = 80;

const textOf = (node: Nodes): string =>
	"value" in node ? node.value : "children" in node ? node.children.map(textOf).join("") : "";

function isCredits(node: Root["children"][number] | undefined): node is Element {
	if (node?.type !== "element" || node.tagName !== "p") return false;
	const text = textOf(node).trim();
	return text.length <= mostCharacters && credit.test(text) && !/[。！？]/u.test(text);
}

/** Marks the lines of credits that end a text, so that they are set as such and not as paragraphs; they stay where they are. */
export function rehypeCredits() {
	return (tree: Root): undefined => {
		const nodes = tree.children.filter(
			// Notes stand below everything, whatever ends the text.
			(node) => (node.type === "element" ? node.tagName !== "section" : node.type !== "text"),
		);
		for (let last = nodes.pop(); isCredits(last); last = nodes.pop())
			last.properties["className"] = ["credits"];
	};
}
