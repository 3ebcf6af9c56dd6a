import type { Article } from "../../schemas/index.ts";
import type { Collections, Entry } from "../record.ts";
import { type Cell, writeCsv } from "./csv.ts";

/** What the tables are made of. */
export type OpenCollections = Collections<Entry<Omit<Article, "cover">>>;

/** A field of a table, with a sentence for whoever reads the data. */
export interface Field {
	readonly key: string;
	readonly label: string;
	readonly about: string;
}

/** A table of open data: its fields, and its rows as lists of cells in the order of the fields. */
export interface OpenTable {
	readonly id: string;
	readonly label: string;
	readonly about: string;
	readonly fields: readonly Field[];
	readonly rowsOf: (collections: OpenCollections) => Cell[][];
}

/** A field with the value that it has in a row. */
export type Column<Row> = readonly [key: string, label: string, about: string, (row: Row) => Cell];

/** Makes a table of its columns and of the rows that a record holds. */
export function openTable<Row>(
	id: string,
	label: string,
	about: string,
	rows: (collections: OpenCollections) => readonly Row[],
	columns: readonly Column<Row>[],
): OpenTable {
	return {
		id,
		label,
		about,
		fields: columns.map(([key, fieldLabel, fieldAbout]) => ({
			key,
			label: fieldLabel,
			about: fieldAbout,
		})),
		rowsOf: (collections) => rows(collections).map((row) => columns.map(([, , , of]) => of(row))),
	};
}

/** A table as CSV; its first line holds the keys of the fields. */
export function tableCsv(table: OpenTable, rows: readonly Cell[][]): string {
	return writeCsv(
		table.fields.map(({ key }) => key),
		rows,
	);
}

/** A table as JSON: one object a row; what is unknown is absent, and so is an empty list. */
export function tableJson(table: OpenTable, rows: readonly Cell[][], source: string): string {
	const objects = rows.map((cells) =>
		Object.fromEntries(
			table.fields.flatMap(({ key }, index) => {
				const cell = cells[index];
				return cell === undefined || (Array.isArray(cell) && cell.length === 0)
					? []
					: [[key, cell]];
			}),
		),
	);
	return `${JSON.stringify({ table: table.id, label: table.label, source, rows: objects }, null, "\t")}\n`;
}
