/** `/` goes to the search field, as on most sites that are searched a lot; never while somebody writes. */
document.addEventListener("keydown", (event) => {
	if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
		return;
	const { target } = event;
	if (
		target instanceof HTMLElement &&
		(target.isContentEditable ||
			target.matches("input:not([type=checkbox], [type=radio]), textarea, select"))
	)
		return;
	// The field of the search page itself comes before the one in the header.
	const fields = [...document.querySelectorAll<HTMLInputElement>('input[type="search"][name="q"]')];
	const field = fields.find((input) => input.closest("main")) ?? fields[0];
	if (!field) return;
	event.preventDefault();
	field.focus();
	field.select();
});
