import { agreementRegister, type RegisteredAgreement } from "../domain/agreements.ts";
import { groupBy } from "../domain/group-by.ts";
import { agreementView } from "./facts.ts";
import { groupStarts, listPages } from "./paged-list.ts";
import { loadRecord } from "./record.ts";

const yearOf = ({ agreement }: RegisteredAgreement) => `${agreement.signed.slice(0, 4)}年`;

/** The register of all agreements, by the year in which they were signed, page by page. */
export async function agreementsPaths() {
	const record = await loadRecord();
	const pages = listPages({
		title: "协议",
		description: "医联体签了哪些协议：各方是谁、约定什么、何时签署、到何时为止。",
		section: "events",
		items: agreementRegister(record.events),
		targetOf: (number) => ({ page: "agreements", number }),
	});
	const starts = groupStarts(pages, yearOf, (year) => `year-${Number.parseInt(year, 10)}`);
	return pages.map(({ path, page, list }) => ({
		params: { path },
		props: {
			page,
			list,
			starts,
			years: [...groupBy(list.items, (entry) => [yearOf(entry)])].map(([year, agreements]) => ({
				year,
				agreements: agreements.map((entry) => agreementView(record, entry)),
			})),
		},
	}));
}
