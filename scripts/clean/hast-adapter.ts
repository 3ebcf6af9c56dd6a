import type { Comment, Element, Root, Text } from "hast";
import { html, type Token, type TreeAdapter, type TreeAdapterTypeMap } from "parse5";
import { CleanError } from "./clean-error.ts";
import { limits } from "./limits.ts";

type Parent = Root | Element;
type Child = Element | Comment | Text;
type Types = TreeAdapterTypeMap<
	Parent | Child,
	Parent,
	Child,
	Root,
	Root,
	Element,
	Comment,
	Text,
	Element,
	Comment
>;

const tooMany = () =>
	new CleanError(
		"too-many",
		`网页的元素超过 ${limits.maxNodes} 个，不像一篇文章。请只复制正文部分再试。`,
	);
const tooDeep = () =>
	new CleanError(
		"too-deep",
		`网页的标签嵌套超过 ${limits.maxDepth} 层，不像一篇文章。请在编辑器里把正文重新粘贴成普通段落再试。`,
	);

interface HastAdapter extends TreeAdapter<Types> {
	/** To be called after parsing: writes the end of the last text. */
	finish(): void;
}

/** So many pieces of a text are joined at once. */
const piecesAtOnce = 1_000;

/**
 * Lets parse5 build hast at once, with attributes by their written names. It counts as it goes: too many nodes and
 * too deep a nesting are refused here, before parse5's own searches of the stack or any later walk could suffer.
 */
export function hastAdapter(): HastAdapter {
	// Not weak: they go with the adapter, and the collector's time for weak maps grows faster than they do.
	const parents = new Map<Child, Parent>();
	const namespaces = new Map<Element, html.NS>();
	const attributes = new Map<Element, Token.Attribute[]>();
	const contents = new Map<Element, Root>();
	// parse5 gives a text in words and spaces. Added one by one they make a chain of millions of strings, whose
	// collection takes longer than all the rest.
	let unfinished: Text | undefined;
	let pieces: string[] = [];
	const finish = () => {
		if (unfinished) unfinished.value += pieces.join("");
		unfinished = undefined;
		pieces = [];
	};
	const addText = (text: Text, value: string) => {
		if (text !== unfinished || pieces.length >= piecesAtOnce) finish();
		unfinished = text;
		pieces.push(value);
	};
	let nodes = 0;
	let depth = 0;
	const count = () => {
		if (++nodes > limits.maxNodes) throw tooMany();
	};
	const append = (parent: Parent, child: Child) => {
		(parent.children as Child[]).push(child);
		parents.set(child, parent);
	};
	const insert = (parent: Parent, child: Child, before: Child) => {
		const children = parent.children as Child[];
		children.splice(children.lastIndexOf(before), 0, child);
		parents.set(child, parent);
	};
	const newText = (value: string): Text => {
		count();
		return { type: "text", value };
	};
	const root = (): Root => ({ type: "root", children: [] });
	return {
		createDocument: root,
		createDocumentFragment: root,
		createElement(tagName, namespaceURI, list) {
			count();
			const node: Element = { type: "element", tagName, properties: {}, children: [] };
			for (const { name, value } of list.slice(0, limits.maxAttributes))
				if (name !== "__proto__") node.properties[name] = value;
			namespaces.set(node, namespaceURI);
			attributes.set(node, list);
			return node;
		},
		createCommentNode(value) {
			count();
			return { type: "comment", value };
		},
		createTextNode: newText,
		appendChild: append,
		insertBefore: insert,
		insertText(parent, value) {
			const last = parent.children.at(-1);
			if (last?.type === "text") addText(last, value);
			else append(parent, newText(value));
		},
		insertTextBefore(parent, value, reference) {
			const children = parent.children as Child[];
			const previous = children[children.lastIndexOf(reference) - 1];
			if (previous?.type === "text") addText(previous, value);
			else insert(parent, newText(value), reference);
		},
		detachNode(node) {
			const parent = parents.get(node);
			if (!parent) return;
			const children = parent.children as Child[];
			const index = children.lastIndexOf(node);
			if (index >= 0) children.splice(index, 1);
			parents.delete(node);
		},
		adoptAttributes(node, list) {
			for (const { name, value } of list) if (name !== "__proto__") node.properties[name] ??= value;
		},
		setTemplateContent(template, content) {
			contents.set(template, content);
		},
		getTemplateContent: (template) => contents.get(template) ?? root(),
		setDocumentType() {},
		setDocumentMode() {},
		getDocumentMode: () => html.DOCUMENT_MODE.NO_QUIRKS,
		getFirstChild: (node) => (node.children[0] as Child | undefined) ?? null,
		getChildNodes: (node) => node.children as Child[],
		getParentNode: (node) => parents.get(node as Child) ?? null,
		getAttrList: (node) => attributes.get(node) ?? [],
		getTagName: (node) => node.tagName,
		getNamespaceURI: (node) => namespaces.get(node) ?? html.NS.HTML,
		getTextNodeContent: (node) => node.value,
		getCommentNodeContent: (node) => node.value,
		getDocumentTypeNodeName: () => "",
		getDocumentTypeNodePublicId: () => "",
		getDocumentTypeNodeSystemId: () => "",
		isTextNode: (node): node is Text => node.type === "text",
		isCommentNode: (node): node is Comment => node.type === "comment",
		isDocumentTypeNode: (_node): _node is Comment => false,
		isElementNode: (node): node is Element => node.type === "element",
		setNodeSourceCodeLocation() {},
		getNodeSourceCodeLocation: () => null,
		updateNodeSourceCodeLocation() {},
		onItemPush() {
			if (++depth > limits.maxDepth) throw tooDeep();
		},
		onItemPop() {
			depth--;
		},
		finish,
	};
}
