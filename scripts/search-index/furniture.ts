import { attributeOf, type Element, elementsOf, isWithin } from "./markup.ts";

/** Roles of page furniture, by the names of ARIA landmarks. */
const furnitureRoles = new Set(["navigation", "search", "banner", "contentinfo", "complementary"]);

/** What a class of an aside says that is part of the text: a hint, a warning. */
const calloutClass = /note|tip|hint|caution|danger|warning|admonition|callout|starlight/i;

/** A form around a whole page, as some servers make it, is no furniture; one to search or to write in is. */
const holdsText = (form: Element) =>
	elementsOf(form).some(({ tagName }) => ["main", "article", "h1", "p"].includes(tagName));

/** Whether an element is plainly not what a page is about. `marked` pages have said so themselves, but for navigation. */
export function isFurniture(element: Element, reading: "marked" | "guessed"): boolean {
	const { tagName } = element;
	const role = attributeOf(element, "role") ?? "";
	if (tagName === "nav" || role === "navigation") return true;
	if (reading === "marked") return false;
	if (furnitureRoles.has(role) || tagName === "dialog") return true;
	// The head and foot of an article belong to it: its title, its date, its source.
	if (tagName === "header" || tagName === "footer") return !isWithin(element, ["main", "article"]);
	if (tagName === "form") return !holdsText(element);
	if (tagName !== "aside") return false;
	const isCallout = role === "note" || calloutClass.test(attributeOf(element, "class") ?? "");
	return !isCallout && !isWithin(element, ["article"]);
}
