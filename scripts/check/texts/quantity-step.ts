import type { Quantity } from "./quantities.ts";

/** The last place to which a number is written: 0.1 of 9.2, 1,000 of 2.1万. */
export const stepOf = ({ value }: Quantity): number =>
	(/亿$/.test(value) ? 1e8 : /万$/.test(value) ? 1e4 : 1) *
	10 ** -(/\.(\d+)/.exec(value)?.[1]?.length ?? 0);
