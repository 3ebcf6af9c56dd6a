/** Shows the button that copies the address of an article where the browser can, and says on it when that is done. */
export function offerCopy(): void {
	const button = document.querySelector<HTMLButtonElement>(".share button");
	const address = document.querySelector<HTMLAnchorElement>(".share a")?.href;
	if (!button || !address || !navigator.clipboard) return;
	button.hidden = false;
	button.onclick = async () => {
		try {
			await navigator.clipboard.writeText(address);
			button.textContent = "已复制";
		} catch {
			button.textContent = "没有复制成功，请长按网址复制";
		}
	};
}
