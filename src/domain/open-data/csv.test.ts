import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeCsv } from "./csv.ts";

/** Reads CSV as RFC 4180 has it, one character after the other. */
function readCsv(text: string): string[][] {
	const rows: string[][] = [[]];
	let cell = "";
	let isQuoted = false;
	for (let index = 1; index < text.length; index++) {
		const character = text[index] ?? "";
		if (isQuoted) {
			if (character !== '"') cell += character;
			else if (text[index + 1] === '"') {
				cell += '"';
				index++;
			} else isQuoted = false;
		} else if (character === '"') isQuoted = true;
		else if (character === ",") {
			rows.at(-1)?.push(cell);
			cell = "";
		} else if (character === "\r" && text[index + 1] === "\n") {
			rows.at(-1)?.push(cell);
			cell = "";
			index++;
			rows.push([]);
		} else cell += character;
	}
	return rows.slice(0, -1);
}

describe("writeCsv", () => {
	it("begins with a byte-order mark and ends every line with CRLF", () => {
		expect(writeCsv(["名称", "数"], [["甲院", 3]])).toBe("\uFEFF名称,数\r\n甲院,3\r\n");
	});

	it("puts a list into one cell and leaves what is unknown empty", () => {
		expect(writeCsv(["a", "b"], [[["甲", "乙"], undefined]])).toContain("甲；乙,\r\n");
	});

	it.each(["=1+1", "+86", "-2", "@SUM(A1)", "\t=1", " =1", "＝1", "\n=cmd"])(
		"lets no spreadsheet run %j",
		(text) => {
			expect(readCsv(writeCsv(["a"], [[text]]))[1]).toEqual([`'${text}`]);
		},
	);

	it("leaves numbers alone", () => {
		expect(writeCsv(["a"], [[-2]])).toContain("\r\n-2\r\n");
	});

	it("is read back by the rules of RFC 4180, whatever the text", () => {
		const text = fc.string({ maxLength: 30 });
		fc.assert(
			fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
				const back = readCsv(writeCsv(["a", "b"], rows)).slice(1);
				expect(back.map((row) => row.map((cell) => cell.replace(/^'/, "")))).toEqual(
					rows.map((row) => row.map((cell) => cell.replace(/^'/, ""))),
				);
			}),
		);
	});
});
