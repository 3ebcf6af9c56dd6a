/*
 * 长者模式 where scripts run: kept in the browser, set before the page is painted, so that addresses stay as they are.
 * Without scripts the same link leads to the same page below /elder/. The text of this file is set into every page.
 */
((root: HTMLElement, key: string) => {
	let kept: Storage | undefined;
	/** What lies below /elder/ is large by its address; every other page is as the browser keeps it. */
	const show = () => {
		if (!root.dataset[key]) root.classList.toggle(key, !!kept?.[key]);
	};
	try {
		kept = localStorage;
		if (root.dataset[key]) kept[key] = 1;
		show();
	} catch {
		// Where nothing may be kept, the link leads to the pages below /elder/, as without scripts.
		kept = undefined;
	}
	// The back button brings a page as it was left, though the mode may have been changed on another since.
	addEventListener("pageshow", show);
	addEventListener("click", (event) => {
		if (!(event.target as Element).closest(".elder-switch") || !kept) return;
		if (root.dataset[key] || kept[key]) delete kept[key];
		else kept[key] = 1;
		// Where the page itself lies below /elder/, the link leads out of it.
		if (root.dataset[key]) return;
		show();
		event.preventDefault();
	});
})(document.documentElement, "elder");
