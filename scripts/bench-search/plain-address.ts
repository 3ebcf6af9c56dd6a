/** An address in one form, so that /a/, /a, a/index.html, its escapes and its host make no difference. */
export function plainAddress(address: string): string {
	const path = address.replace(/^https?:\/\/[^/]+/i, "").replace(/[?#].*$/, "");
	let read = path;
	try {
		read = decodeURIComponent(path);
	} catch {
		// A lone % is part of a name.
	}
	return `/${read
		.replace(/^\.?\/+/, "")
		.replace(/(^|\/)index\.html?$/i, "$1")
		.replace(/\/$/, "")}`;
}
