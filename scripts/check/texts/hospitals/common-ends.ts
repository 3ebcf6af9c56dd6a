/** How many characters two texts begin with alike. */
export function commonStart(a: string, b: string): number {
	let length = 0;
	while (length < Math.min(a.length, b.length) && a[length] === b[length]) length++;
	return length;
}

/** How many characters two texts end with alike. */
export const commonEnd = (a: string, b: string) =>
	commonStart([...a].reverse().join(""), [...b].reverse().join(""));
