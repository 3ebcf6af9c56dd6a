/*
 * 长者模式 where scripts run: kept in the browser, set before the page is painted, so that addresses stay as they are.
 * Without scripts the same link leads to the same page below /elder/. The text of this file is set into every page.
 */
((root: HTMLElement, key: string) => {
	let kept: Storage | undefined;
	try {
		kept = localStorage;
		if (root.classList.contains(key)) kept[key] = 1;
		else if (kept[key]) root.classList.add(key);
	} catch {
		// Where nothing may be kept, the link leads to the pages below /elder/, as without scripts.
	}
	addEventListener("click", (event) => {
		if (!(event.target as Element).closest(".elder-switch") || !kept) return;
		if (root.classList.contains(key)) delete kept[key];
		else kept[key] = 1;
		// Where the page itself lies below /elder/, the link leads out of it.
		if (root.dataset[key]) return;
		root.classList.toggle(key);
		event.preventDefault();
	});
})(document.documentElement, "elder");
