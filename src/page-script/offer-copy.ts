/* Shows the button that copies the address of an article where the browser can, and says on it when that is done. */
addEventListener("DOMContentLoaded", () => {
	const button = document.querySelector<HTMLButtonElement>(".share button");
	const address = document.querySelector<HTMLAnchorElement>(".share a");
	if (!button || !address || !navigator.clipboard) return;
	const say = (text: string) => () => {
		button.textContent = text;
	};
	button.hidden = false;
	button.onclick = () =>
		navigator.clipboard.writeText(address.href).then(say("已复制"), say("请长按网址复制"));
});
