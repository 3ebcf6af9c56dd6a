import type { Link, PhrasingContent, Root, Text } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import { joinLinks } from "../join-links.ts";

/** A web address or a mail address standing in text; it ends before the first character that is none of an address. */
const addressPattern =
	/(?:https?:\/\/|www\.)[\w\-.]{1,255}[\w\-.~:/?#@!$&'()*+,;=%]*|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}/gi;

/** Makes addresses in text explicit links: a bare one would swallow the Chinese that follows it. */
export function remarkRepairInline() {
	return (tree: Root): undefined => {
		visit(tree, (node, index, parent) => {
			if (node.type === "link") return SKIP;
			if (node.type !== "text" || !parent || index === undefined) return undefined;
			const parts = linkAddresses(node);
			if (parts.every(({ type }) => type === "text")) return undefined;
			(parent.children as PhrasingContent[]).splice(index, 1, ...parts);
			return [SKIP, index + parts.length];
		});
		visit(tree, (node) => {
			if ("children" in node) joinLinks(node);
		});
	};
}

function linkAddresses(node: Text): PhrasingContent[] {
	const parts: PhrasingContent[] = [];
	let done = 0;
	for (const match of node.value.matchAll(addressPattern)) {
		// Punctuation at the end belongs to the sentence.
		const long = match[0].replace(/[.,;:!?'*_~()&-]+$/, "");
		// `[{1}](http://a.cn)4.4万`: what no host may have ends the address.
		const address = urlOf(long) ? long : (/^(?:https?:\/\/)?[\w\-.]*\w/i.exec(long)?.[0] ?? "");
		const url = urlOf(address);
		if (url === undefined) continue;
		if (match.index > done)
			parts.push({ type: "text", value: node.value.slice(done, match.index) });
		const link: Link = { type: "link", url, children: [{ type: "text", value: address }] };
		parts.push(link);
		done = match.index + address.length;
	}
	if (done < node.value.length || parts.length === 0)
		parts.push({ type: "text", value: node.value.slice(done) });
	return parts;
}

function urlOf(address: string): string | undefined {
	if (/^https?:/i.test(address)) return URL.canParse(address) ? address : undefined;
	if (/^www\./i.test(address))
		return URL.canParse(`http://${address}`) ? `http://${address}` : undefined;
	return /[\w-]$/.test(address) ? `mailto:${address}` : undefined;
}
