import { costOf } from "./cost-of.ts";
import { hostileInputs } from "./hostile-inputs.ts";

export interface HostileCost {
	readonly name: string;
	readonly ms: number;
	/** "cleaned", or the code of the refusal. */
	readonly outcome: string;
}

/** How long the cleaner takes for each hostile input. */
export function measureHostile(): HostileCost[] {
	return hostileInputs.map(([name, html]) => {
		const { seconds, outcome } = costOf(html);
		return { name, ms: seconds * 1000, outcome };
	});
}
