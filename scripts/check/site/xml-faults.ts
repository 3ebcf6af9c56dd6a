/** What keeps an XML text from being read. */
export interface XmlFault {
	readonly line: number;
	readonly message: string;
}

const token =
	/<!\[CDATA\[|<!--|<\?|<!|<\/?([^\s/>]+)|&(?:#\d+|#x[\dA-Fa-f]+|amp|lt|gt|quot|apos);|[&<]/g;
const closings: Readonly<Record<string, string>> = {
	"<![CDATA[": "]]>",
	"<!--": "-->",
	"<?": "?>",
	"<!": ">",
};

/** The place after a tag's `>`, quoted values passed over; -1 where it does not end. */
function tagEnd(xml: string, from: number): number {
	let quote = "";
	for (let index = from; index < xml.length; index++) {
		const character = xml.charAt(index);
		if (quote !== "") quote = character === quote ? "" : quote;
		else if (character === '"' || character === "'") quote = character;
		else if (character === ">") return index + 1;
	}
	return -1;
}

/** The first thing that makes a text no well-formed XML; undefined where it is. Linear in the text. */
export function xmlFault(xml: string): XmlFault | undefined {
	const open: string[] = [];
	const fault = (index: number, message: string): XmlFault => ({
		line: xml.slice(0, index).split("\n").length,
		message,
	});
	token.lastIndex = 0;
	for (let match = token.exec(xml); match; match = token.exec(xml)) {
		const [found, name = ""] = match;
		const closing = closings[found];
		if (closing) {
			const end = xml.indexOf(closing, match.index + found.length);
			if (end < 0) return fault(match.index, `“${found}”没有结束`);
			token.lastIndex = end + closing.length;
		} else if (found === "&" || found === "<")
			return fault(match.index, `单独的“${found}”要写成 ${found === "&" ? "&amp;" : "&lt;"}`);
		else if (found.startsWith("<")) {
			const end = tagEnd(xml, match.index + found.length);
			if (end < 0) return fault(match.index, `标签 ${found} 没有结束`);
			token.lastIndex = end;
			if (found.startsWith("</")) {
				const last = open.pop();
				if (last !== name) return fault(match.index, `</${name}> 与 <${last ?? "？"}> 不成对`);
			} else if (xml.charAt(end - 2) !== "/") open.push(name);
		}
	}
	const [left] = open;
	return left === undefined ? undefined : fault(xml.length, `<${left}> 没有结束`);
}
