/** Whether the visitor has asked for less data: in the system's own setting, or as Save-Data in the browser's. */
export function sparesData(): boolean {
	const { connection } = navigator as { connection?: { readonly saveData?: boolean } };
	return connection?.saveData === true || matchMedia("(prefers-reduced-data: reduce)").matches;
}
