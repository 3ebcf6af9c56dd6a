import type { Suggestion } from "../result.ts";
import { copyOf, fill } from "./elements.ts";

/** The parts of the field with its list of names. */
export interface ComboboxParts {
	readonly input: HTMLInputElement;
	readonly list: HTMLElement;
	/** A live region that says how many names there are. */
	readonly count: HTMLElement;
	readonly option: HTMLTemplateElement;
	/** What a reader calls a kind of thing: hospital → 医院. */
	readonly kindLabel: (kind: string) => string;
	readonly complete: (typed: string) => Promise<readonly Suggestion[]>;
	/** Somebody took a name out of the list. */
	readonly choose: (name: string) => void;
}

/**
 * A text field with a list of names under it, by the pattern for comboboxes of the ARIA Authoring Practices:
 * the focus stays in the field, `aria-activedescendant` says which name is meant.
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function makeCombobox(parts: ComboboxParts): { close: () => void } {
	const { input, list, count, option, kindLabel, complete, choose } = parts;
	let active = -1;
	let asked = 0;

	const options = () => [...list.querySelectorAll<HTMLElement>("[role=option]")];

	const setActive = (index: number) => {
		const all = options();
		active = all.length === 0 ? -1 : (index + all.length) % all.length;
		for (const [at, element] of all.entries())
			element.setAttribute("aria-selected", String(at === active));
		const current = all[active];
		if (!current) return input.removeAttribute("aria-activedescendant");
		input.setAttribute("aria-activedescendant", current.id);
		current.scrollIntoView({ block: "nearest" });
	};

	const close = () => {
		asked++;
		active = -1;
		list.hidden = true;
		list.replaceChildren();
		count.textContent = "";
		input.setAttribute("aria-expanded", "false");
		input.removeAttribute("aria-activedescendant");
	};

	const show = (suggestions: readonly Suggestion[]) => {
		if (suggestions.length === 0) return close();
		list.replaceChildren(
			...suggestions.map(({ kind, name, label, note }, index) => {
				const item = copyOf(option);
				item.id = `${list.id}-${index}`;
				item.dataset["name"] = name;
				fill(item, ".name", name);
				const notes = [label === name ? "" : label, note === kindLabel(kind) ? "" : note];
				fill(item, ".note", notes.filter(Boolean).join(" · "));
				fill(item, ".kind", kindLabel(kind));
				return item;
			}),
		);
		list.hidden = false;
		count.textContent = `${suggestions.length} 个名称，按上下键选择`;
		active = -1;
		input.setAttribute("aria-expanded", "true");
		input.removeAttribute("aria-activedescendant");
	};

	const ask = async () => {
		asked++;
		const mine = asked;
		const suggestions = await complete(input.value);
		if (mine === asked && document.activeElement === input) show(suggestions);
	};

	const take = (element: HTMLElement | undefined) => {
		const name = element?.dataset["name"];
		if (name === undefined) return;
		close();
		choose(name);
	};

	input.addEventListener("input", (event) => {
		// While an input method is composing, the field holds letters that nobody meant to search for.
		if (!(event instanceof InputEvent && event.isComposing)) void ask();
	});
	input.addEventListener("compositionend", () => void ask());
	input.addEventListener("blur", close);
	input.addEventListener("keydown", (event) => {
		if (event.isComposing) return;
		if (event.key === "ArrowDown" || event.key === "ArrowUp") {
			event.preventDefault();
			if (list.hidden) return void ask();
			const step = event.key === "ArrowDown" ? 1 : -1;
			setActive(active < 0 && step < 0 ? -1 : active + step);
		} else if (event.key === "Enter" && active >= 0) {
			event.preventDefault();
			take(options()[active]);
		} else if (event.key === "Escape" && !list.hidden) {
			event.preventDefault();
			close();
		}
	});
	// The field must keep the focus, or the list closes before the click arrives.
	list.addEventListener("mousedown", (event) => event.preventDefault());
	list.addEventListener("click", (event) => {
		if (event.target instanceof Element)
			take(event.target.closest<HTMLElement>("[role=option]") ?? undefined);
	});
	return { close };
}
