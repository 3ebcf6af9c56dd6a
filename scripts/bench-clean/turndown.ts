import TurndownService from "turndown";
import { gfm } from "turndown-plugin-gfm";

const service = () =>
	new TurndownService({ headingStyle: "atx", codeBlockStyle: "fenced" }).use(gfm);

const plain = service();

const shimmed = service().addRule("lazy picture", {
	filter: "img",
	replacement: (_, node) => {
		const src = node.getAttribute("data-src") || node.getAttribute("src");
		return src ? `![${node.getAttribute("alt") ?? ""}](${src})` : "";
	},
});

/** turndown with its plugin for tables, as its manual has it. */
export const withTurndown = (html: string): string => plain.turndown(html);

/** The same with one rule more: a picture's address is where WeChat has it. */
export const withTurndownAndDataSrc = (html: string): string => shimmed.turndown(html);
