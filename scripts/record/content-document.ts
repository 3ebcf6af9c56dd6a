import { type Document, isScalar, isSeq, parseDocument, visit } from "yaml";
import type { DataPath } from "../lib/front-matter.ts";

/** A text that is a path or an address: a file may bear a name that is corrected. */
const address = /^(?:\.{0,2}\/|https?:)/;

/** The same within an article: the targets of links and pictures, and the attributes that hold them. */
const addresses = /(\]\([^()\n]*\)|\b(?:href|src|poster)="[^"\n]*")/;

/** A file of the content that is edited in place: comments, order and quotation marks stay as they are. */
export class ContentDocument {
	readonly #yaml: Document;
	readonly #isArticle: boolean;
	readonly #lineBreak: "\n" | "\r\n";
	/** The text after the front matter; "" for an entity. */
	body: string;

	constructor(text: string, isArticle: boolean) {
		this.#isArticle = isArticle;
		this.#lineBreak = text.includes("\r\n") ? "\r\n" : "\n";
		const plain = text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
		const match = isArticle ? /^\s*---\n([\s\S]*?\n)---(?:\n|$)/.exec(plain) : undefined;
		this.#yaml = parseDocument(match?.[1] ?? plain);
		this.body = match ? plain.slice(match[0].length) : "";
	}

	get(path: DataPath): unknown {
		const value = this.#yaml.getIn(path);
		return isSeq(value) ? value.toJSON() : value;
	}

	set(path: DataPath, value: unknown): void {
		this.#yaml.setIn(path, value);
	}

	/** Adds an item to a list, which is made where there is none. */
	add(path: DataPath, item: unknown): void {
		if (isSeq(this.#yaml.getIn(path))) this.#yaml.addIn(path, this.#yaml.createNode(item));
		else this.#yaml.setIn(path, this.#yaml.createNode([item]));
	}

	/** Takes a value out, and the list it stood in where nothing else is left of it. */
	delete(path: DataPath): void {
		this.#yaml.deleteIn(path);
		const parent = path.slice(0, -1);
		const list = parent.length > 0 ? this.#yaml.getIn(parent) : undefined;
		if (isSeq(list) && list.items.length === 0) this.#yaml.deleteIn(parent);
	}

	/** Rewrites every text of the data, whatever field holds it, but for ids and addresses. */
	mapTexts(rewrite: (text: string) => string): void {
		visit(this.#yaml, {
			Scalar: (key, node) => {
				if (key === "key" || !isScalar(node) || typeof node.value !== "string") return;
				if (!address.test(node.value)) node.value = rewrite(node.value);
			},
		});
		this.body = this.body
			.split(addresses)
			.map((part, index) => (index % 2 === 0 ? rewrite(part) : part))
			.join("");
	}

	toString(): string {
		const yaml = this.#yaml.toString({
			lineWidth: 0,
			defaultStringType: "QUOTE_DOUBLE",
			defaultKeyType: "PLAIN",
		});
		const text = this.#isArticle ? `---\n${yaml}---\n${this.body}` : yaml;
		return text.replaceAll("\n", this.#lineBreak);
	}
}
