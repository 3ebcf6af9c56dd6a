const letters = {
	moveTo: "M",
	lineTo: "L",
	quadraticCurveTo: "Q",
	bezierCurveTo: "C",
	closePath: "Z",
} as const;

/** The steps of an outline in the letters of SVG, its numbers to so many decimals: M12.5 3L4 8Z. */
export function outlineData(
	commands: readonly { readonly command: keyof typeof letters; readonly args: readonly number[] }[],
	decimals: number,
): string {
	const unit = 10 ** decimals;
	const round = (value: number) => Math.round(value * unit) / unit;
	return commands.map(({ command, args }) => letters[command] + args.map(round).join(" ")).join("");
}
