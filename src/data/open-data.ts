import { type OpenCollections, tableCsv, tableJson } from "../domain/open-data/table.ts";
import { openTables } from "../domain/open-data/tables.ts";
import { publicRecord } from "../domain/public-record.ts";
import { absoluteUrl, href } from "../domain/urls.ts";
import { isPublic } from "../domain/visibility.ts";
import { describePage } from "./page.ts";
import { loadRecord, now } from "./record.ts";

const fileOf = (id: string, format: "json" | "csv") =>
	({ page: "file", path: `data/${id}.${format}` }) as const;

/** What may be given away: a preview's drafts may not. */
async function openCollections(): Promise<OpenCollections> {
	const { articles, ...record } = await loadRecord();
	return publicRecord({ ...record, articles: articles.filter(({ data }) => isPublic(data, now)) });
}

/** The tables with their fields and files, for the page that documents them. */
export async function openDataView() {
	const collections = await openCollections();
	return {
		page: describePage({
			target: { page: "openData" },
			title: "开放数据",
			description:
				"本站的记录可以整表下载：医院、人物、任职、活动、协议、数字等，各字段的含义见下。",
			section: "about",
		}),
		tables: openTables.map((table) => ({
			id: table.id,
			label: table.label,
			about: table.about,
			count: table.rowsOf(collections).length,
			fields: table.fields,
			json: href(fileOf(table.id, "json")),
			csv: href(fileOf(table.id, "csv")),
		})),
	};
}

/** Every table as JSON and as CSV. */
export async function openDataFiles() {
	const collections = await openCollections();
	const source = absoluteUrl({ page: "openData" });
	return openTables.flatMap((table) => {
		const rows = table.rowsOf(collections);
		return [
			{
				params: { file: `${table.id}.json` },
				props: { text: tableJson(table, rows, source), type: "application/json" },
			},
			{
				params: { file: `${table.id}.csv` },
				props: { text: tableCsv(table, rows), type: "text/csv" },
			},
		];
	});
}
