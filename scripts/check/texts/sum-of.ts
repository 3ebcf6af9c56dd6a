import type { Quantity } from "./quantities.ts";

/** The sum of parts, without the noise of decimals. */
export const sumOf = (parts: readonly Quantity[]) =>
	Number(parts.reduce((sum, { number }) => sum + number, 0).toPrecision(12));
