import { agreementRegister } from "../domain/agreements.ts";
import { groupBy } from "../domain/group-by.ts";
import { agreementView } from "./facts.ts";
import { describePage } from "./page.ts";
import { loadRecord } from "./record.ts";

/** The register of all agreements, by the year in which they were signed. */
export async function agreementsView() {
	const record = await loadRecord();
	const register = agreementRegister(record.events);
	const years = groupBy(register, ({ agreement }) => [agreement.signed.slice(0, 4)]);
	return {
		page: describePage({
			target: { page: "agreements" },
			title: "协议",
			description: "医联体签了哪些协议：各方是谁、约定什么、何时签署、到何时为止。",
			section: "events",
		}),
		total: register.length,
		years: [...years].map(([year, agreements]) => ({
			year: `${year}年`,
			agreements: agreements.map((entry) => agreementView(record, entry)),
		})),
	};
}
