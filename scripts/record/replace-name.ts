/** A text in which a name was replaced. */
export interface Replaced {
	readonly text: string;
	/** How many times. */
	readonly count: number;
}

/** Whether a place in a text lies within one of the names that hold the searched one: 张伟 within 张伟明. */
function isWithinOther(text: string, at: number, name: string, others: readonly string[]): boolean {
	return others.some((other) => {
		for (let offset = other.indexOf(name); offset !== -1; offset = other.indexOf(name, offset + 1))
			if (text.startsWith(other, at - offset)) return true;
		return false;
	});
}

/** Replaces a name wherever it stands, but not where it is a part of one of the other names. */
export function replaceName(
	text: string,
	from: string,
	to: string,
	others: readonly string[] = [],
): Replaced {
	const longer = others.filter((other) => other !== from && other.includes(from));
	let replaced = "";
	let count = 0;
	let done = 0;
	for (let at = text.indexOf(from); at !== -1; at = text.indexOf(from, at + from.length)) {
		if (isWithinOther(text, at, from, longer)) continue;
		replaced += text.slice(done, at) + to;
		done = at + from.length;
		count += 1;
	}
	return { text: replaced + text.slice(done), count };
}
