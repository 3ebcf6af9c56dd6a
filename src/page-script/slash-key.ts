const writing = "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]";

/* `/` goes to the search field, as on most sites that are searched a lot; never while somebody writes. */
addEventListener("keydown", (event) => {
	const { key, ctrlKey, metaKey, altKey, isComposing, target } = event;
	if (key !== "/" || ctrlKey || metaKey || altKey || isComposing) return;
	if ((target as Element).closest(writing)) return;
	// The field of the search page itself comes before the one in the header.
	const field =
		document.querySelector<HTMLInputElement>("main [type=search]") ??
		document.querySelector<HTMLInputElement>("[type=search]");
	if (!field) return;
	event.preventDefault();
	field.focus();
	field.select();
});
