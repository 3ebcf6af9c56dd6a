import type { Problem } from "../../lib/finding.ts";
import { inPassage, type Passage } from "./passages.ts";
import { isSlipOf } from "./slips.ts";

const cellNumber = (words: string | undefined) => {
	const found = /^(\d+(?:\.\d+)?)[\p{Script=Han}]{0,3}$/u.exec((words ?? "").replaceAll(" ", ""));
	return found ? Number(found[1]) : undefined;
};

/** The last row of a table that calls itself 合计, against the rows above it. */
export function tableSumProblems(passages: readonly Passage[]): Problem[] {
	const cells = passages.filter(({ kind }) => kind === "cell");
	return cells.flatMap((passage, index) => {
		const { cell } = passage;
		if (
			!cell ||
			cell.column === 0 ||
			!/^(?:[两二三四五六七八九十]{1,2}[家院县区项])?(?:合计|总计|总数|共计|小计)/.test(
				cell.row[0] ?? "",
			)
		)
			return [];
		const total = cellNumber(passage.text);
		const above = cells
			.slice(0, index)
			.filter(
				(other) =>
					other.cell?.heads === cell.heads &&
					other.cell.column === cell.column &&
					!other.cell.isHead,
			);
		const numbers = above.map(({ text }) => cellNumber(text));
		if (total === undefined || numbers.length < 2 || numbers.includes(undefined)) return [];
		if (/率|比|均|%/.test(cell.heads[cell.column] ?? "")) return [];
		// Rows that add up others above them are no parts of their own.
		if (above.some((other) => /[小合总共]计|其中/.test(other.cell?.row[0] ?? ""))) return [];
		const sum = Number(
			numbers.reduce<number>((all, number) => all + (number ?? 0), 0).toPrecision(12),
		);
		const isSlip = [
			{ number: total, meant: sum },
			...numbers.map((number = 0) => ({ number, meant: number + total - sum })),
		].some(({ number, meant }) => isSlipOf({ number, kind: "" }, meant));
		return sum === total || !isSlip
			? []
			: [
					{
						...inPassage(passage, 0),
						message: `表格的${cell.row[0]}是 ${total}，上面各行相加是 ${sum}`,
						mend: "核对来源，改正总数或其中一行",
						words: passage.text.trim(),
						record: String(sum),
					},
				];
	});
}

/** The column of a table that calls itself 总分 or 合计, against the cells of its row; where all other rows add up. */
export function rowSumProblems(passages: readonly Passage[]): Problem[] {
	const totals = passages.filter(({ cell }) => {
		const head = cell?.heads[cell.column] ?? "";
		return cell && !cell.isHead && cell.column > 2 && /^(?:总分|合计|总计|小计)/.test(head);
	});
	const partsOf = ({ cell }: Passage) => {
		const row = cell?.row.slice(0, cell.column) ?? [];
		const numbers = row.map(cellNumber);
		// The first columns say who, or which place.
		const first = Math.max(1, numbers.lastIndexOf(undefined) + 1);
		return numbers.slice(first).map((number) => number ?? 0);
	};
	const addsUp = (passage: Passage) => {
		const sum = partsOf(passage).reduce((all, number) => all + number, 0);
		return Number(sum.toPrecision(12)) === cellNumber(passage.text);
	};
	return totals.flatMap((passage): Problem[] => {
		const others = totals.filter(
			(other) => other !== passage && other.cell?.heads === passage.cell?.heads,
		);
		const total = cellNumber(passage.text);
		if (total === undefined || partsOf(passage).length < 2 || addsUp(passage)) return [];
		if (others.length < 2 || !others.every(addsUp)) return [];
		const sum = partsOf(passage).reduce((all, number) => all + number, 0);
		return [
			{
				...inPassage(passage, 0),
				message: `表格这一行的${passage.cell?.heads[passage.cell.column] ?? "合计"}是 ${total}，各项相加是 ${sum}`,
				mend: "核对来源，改正总数或其中一项",
				words: passage.text.trim(),
				record: String(sum),
			},
		];
	});
}
