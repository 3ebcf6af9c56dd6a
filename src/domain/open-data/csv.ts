/** What a cell of a table holds. */
export type Cell = string | number | boolean | readonly string[] | undefined;

/** What stands between the items of a list within one cell. */
const listSeparator = "；";

/** Text that a spreadsheet would run as a formula: = + - @, their full-width forms, and blanks that hide them. */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** A cell as RFC 4180 has it. Text that a spreadsheet would run gets an apostrophe before it (OWASP, CSV injection). */
function cellText(cell: Cell): string {
	if (cell === undefined) return "";
	if (typeof cell === "number" || typeof cell === "boolean") return String(cell);
	const text = typeof cell === "string" ? cell : cell.join(listSeparator);
	const safe = formula.test(text) ? `'${text}` : text;
	return /["\r\n,']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as CSV with a byte-order mark, without which Excel takes Chinese for another encoding. */
export function writeCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
	const lines = [header, ...rows].map((row) => row.map(cellText).join(","));
	return `\uFEFF${lines.join("\r\n")}\r\n`;
}
