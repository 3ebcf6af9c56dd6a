import type { Look } from "./looks.ts";
import { palette } from "./palette.ts";
import { circle, ellipse, mirror, shape, stroke } from "./svg.ts";

const caps = {
	short:
		"M-25 -44C-30 -84 30 -84 25 -44C23 -54 20 -60 14 -63C4 -60 -8 -60 -15 -62C-21 -59 -23 -53 -25 -44Z",
	parted:
		"M-25 -42C-31 -86 31 -84 25 -42C23 -52 20 -57 15 -60C0 -58 -10 -64 -14 -69C-16 -60 -22 -54 -25 -42Z",
	bob: "M-25 -40C-31 -84 31 -84 25 -40C22 -52 16 -60 6 -66C-2 -58 -16 -54 -25 -40Z",
	bun: "M-25 -42C-30 -82 30 -82 25 -42C18 -58 10 -66 0 -67C-10 -66 -18 -58 -25 -42Z",
	balding:
		"M-25 -34C-31 -54 -25 -67 -14 -67C-19 -60 -21 -50 -21 -37ZM25 -34C31 -54 25 -67 14 -67C19 -60 21 -50 21 -37Z",
} as const;
export type Hair = keyof typeof caps;

/** Hair of one who looks to the right: fringe before, the back of the head behind. */
const turnedHair =
	"M21 -61C14 -82 -31 -84 -28 -44C-27 -32 -22 -24 -13 -21C-13 -31 -10 -38 -6 -44C-8 -50 -2 -55 3 -55C10 -57 16 -58 21 -61Z";
const turnedBalding =
	"M-22 -60C-30 -50 -29 -32 -13 -22C-13 -31 -10 -38 -8 -44C-14 -48 -18 -54 -22 -60Z";

/** What hangs behind neck and shoulders. */
export function backHair(look: Look, turn: number): string {
	if (look.hair !== "bob" && look.hair !== "bun") return "";
	if (look.hair === "bun")
		return turn === 0
			? circle(0, -78, 13, look.hairColor)
			: circle(-turn * 24, -62, 14, look.hairColor);
	const front = "M-29 -46C-34 -14 -30 -4 -22 2L22 2C30 -4 34 -14 29 -46Z";
	const side = shape("M-27 -52C-35 -24 -34 -4 -24 3C-14 6 -8 0 -4 -12L-6 -44Z", look.hairColor);
	return turn === 0 ? shape(front, look.hairColor) : turn > 0 ? side : mirror(side);
}

function glasses(turn: number): string {
	const lens = (x: number) => circle(x, -42, 8, "none", { stroke: palette.ink, "stroke-width": 2 });
	const left = turn * 6 - 10;
	return lens(left) + lens(left + 20) + stroke(`M${left + 8} -43L${left + 12} -43`, palette.ink, 2);
}

/** A head without features, to us or to a side; its chin touches the neck. */
export function head(look: Look, turn: -1 | 0 | 1): string {
	if (turn < 0) return mirror(head(look, 1));
	const front = turn === 0;
	return [
		front ? ellipse(-24, -40, 5, 8, look.skinShade) + ellipse(24, -40, 5, 8, look.skinShade) : "",
		ellipse(0, -44, 24, 29, look.skin),
		front ? "" : shape("M22 -48C30 -40 31 -37 25 -34L20 -34Z", look.skin),
		front
			? shape(caps[look.hair], look.hairColor)
			: shape(look.hair === "balding" ? turnedBalding : turnedHair, look.hairColor),
		front ? "" : ellipse(-7, -40, 5, 8, look.skinShade),
		look.glasses ? glasses(turn) : "",
	].join("");
}
