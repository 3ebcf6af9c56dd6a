const digits: Record<string, number> = {
	零: 0,
	〇: 0,
	一: 1,
	二: 2,
	两: 2,
	三: 3,
	四: 4,
	五: 5,
	六: 6,
	七: 7,
	八: 8,
	九: 9,
};
const smallUnits: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const largeUnits: Record<string, number> = { 万: 1e4, 亿: 1e8 };

/** A figure as written; its qualifier is one of the vocabulary. */
export interface WrittenFigure {
	readonly value: string;
	readonly qualifier?: string | undefined;
	readonly unit?: string | undefined;
}

/** A figure with its qualifier as the source words it: 10万余人次, 约300家, 90%以上, 约百余人. */
export function formatMetric({ value, qualifier, unit = "" }: WrittenFigure): string {
	switch (qualifier) {
		case undefined:
			return `${value}${unit}`;
		case "余":
			return `${value}余${unit}`;
		case "约…余":
			return `约${value}余${unit}`;
		case "以上":
		case "以下":
			return `${value}${unit}${qualifier}`;
		default:
			return `${qualifier}${value}${unit}`;
	}
}

/** The number that a value as written stands for: 4.4万 → 44000, 百 → 100, 三十五 → 35; NaN where it is no number. */
export function numericValue(value: string): number {
	if (/^\d{1,15}$/.test(value)) return Number(value);
	const plain = /^(\d+(?:,\d{3})*(?:\.\d+)?)([十百千万亿]*)$/.exec(value);
	if (plain) {
		const factor = [...(plain[2] ?? "")].reduce(
			(product, unit) => product * (smallUnits[unit] ?? largeUnits[unit] ?? 1),
			1,
		);
		// Through the decimal text, so that 4.4 × 10000 is 44000 and not 44000.00000000001.
		return Number((Number((plain[1] ?? "").replaceAll(",", "")) * factor).toPrecision(15));
	}
	let total = 0;
	let section = 0;
	let digit: number | undefined;
	for (const character of value) {
		if (character in digits) digit = digits[character];
		else if (character in smallUnits) {
			section += (digit ?? 1) * (smallUnits[character] ?? 1);
			digit = undefined;
		} else if (character in largeUnits) {
			total += (section + (digit ?? 0) || 1) * (largeUnits[character] ?? 1);
			section = 0;
			digit = undefined;
		} else return Number.NaN;
	}
	return value === "" ? Number.NaN : total + section + (digit ?? 0);
}
