import type { Piece } from "../result.ts";

/** The element of a page that a script cannot do without. */
export function need<Wanted extends Element = HTMLElement>(
	root: ParentNode,
	selector: string,
): Wanted {
	const element = root.querySelector<Wanted>(selector);
	if (!element) throw new Error(`The search page has no ${selector}.`);
	return element;
}

/** A copy of what a template holds. */
export function copyOf(template: HTMLTemplateElement): HTMLElement {
	const first = template.content.firstElementChild;
	if (!(first instanceof HTMLElement)) throw new Error("A template of the search page is empty.");
	return first.cloneNode(true) as HTMLElement;
}

/** Sets text into an element, or removes the element where there is none. */
export function fill(root: ParentNode, selector: string, text: string): void {
	const element = need(root, selector);
	if (text) element.textContent = text;
	else element.remove();
}

/** Text with marks, as nodes: never as HTML. */
export function markedNodes(pieces: readonly Piece[]): Node[] {
	return pieces.map(({ text, marked }) => {
		if (!marked) return document.createTextNode(text);
		const mark = document.createElement("mark");
		mark.textContent = text;
		return mark;
	});
}
