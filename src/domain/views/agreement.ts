import type { DateView } from "./dates.ts";
import type { Link } from "./links.ts";

export interface AgreementView {
	readonly parties: readonly Link[];
	readonly scope: string;
	readonly signed: DateView;
	readonly until?: DateView | undefined;
	/** 有效, 已到期, 来源未载: on the day of the build. */
	readonly state: string;
	readonly event?: Link | undefined;
}
