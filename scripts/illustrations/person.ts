import { backHair, head } from "./head.ts";
import type { Look } from "./looks.ts";
import { palette } from "./palette.ts";
import { at, circle, ellipse, type Point, rect, round, shape, stroke } from "./svg.ts";

/** An arm from the shoulder over the elbow to the hand, in the person's own coordinates. */
export interface Arm {
	elbow: Point;
	hand: Point;
}

const arm = (elbow: Point, hand: Point): Arm => ({ elbow, hand });
const flip = ({ elbow: [ex, ey], hand: [hx, hy] }: Arm): Arm => arm([-ex, ey], [-hx, hy]);

/** Poses of the arm on the drawing's left; `right()` gives the same for the other. */
export const arms = {
	down: arm([-57, 84], [-50, 142]),
	clasped: arm([-60, 84], [-8, 118]),
	applauding: arm([-60, 80], [-9, 62]),
	onDesk: arm([-62, 82], [-30, 122]),
	holding: arm([-62, 78], [-46, 100]),
	raised: arm([-76, 46], [-84, -22]),
	open: arm([-74, 74], [-104, 40]),
} as const satisfies Record<string, Arm>;
export const right = flip;

export interface PersonOptions {
	look: Look;
	left?: Arm;
	right?: Arm;
	/** −1 looks to the left, 1 to the right, 0 to us. */
	turn?: -1 | 0 | 1;
	/** Without legs the figure ends at the hip: for people behind tables. */
	legs?: boolean;
}

/** A sleeve, a cuff and a hand; the shade keeps it apart from the body. */
function limb({ elbow, hand }: Arm, shoulder: Point, look: Look): string {
	const [sx, sy] = shoulder;
	const [ex, ey] = elbow;
	const [hx, hy] = hand;
	const length = Math.hypot(hx - ex, hy - ey) || 1;
	const back = (distance: number): Point => [
		hx - ((hx - ex) / length) * distance,
		hy - ((hy - ey) / length) * distance,
	];
	const [cx, cy] = back(12);
	const [wx, wy] = back(19);
	const line = (...points: Point[]) =>
		`M${points.map((point) => point.map(round).join(" ")).join("L")}`;
	return [
		circle(hx, hy, 10.5, look.skin),
		stroke(line([cx, cy], [wx, wy]), look.cuff, 19),
		stroke(line([sx, sy], [ex, ey], [wx, wy]), look.shade, 27),
		stroke(line([sx, sy], [ex, ey], [wx, wy]), look.top, 23),
	].join("");
}

function torso(look: Look): string {
	const hem = look.kind === "coat" ? 214 : 150;
	const body = `M-13 -6C-26 2 -46 4 -51 26C-54 60 -50 110 -49 ${hem}L49 ${hem}C50 110 54 60 51 26C46 4 26 2 13 -6Z`;
	const parts = [shape(body, look.top)];
	if (look.kind === "blouse") parts.push(shape("M-15 -6C-12 14 12 14 15 -6Z", look.skin));
	else {
		parts.push(shape("M-14 -7L0 66L14 -7Z", look.shirt));
		if (look.tie) parts.push(shape("M-5 6L5 6L7 48L0 58L-7 48Z", look.tie));
		parts.push(stroke("M-15 -5L-22 22L0 68L22 22L15 -5", look.shade, 3));
		parts.push(stroke(`M0 68L0 ${hem}`, look.shade, 2.5));
	}
	if (look.kind === "coat") {
		parts.push(stroke("M16 60L40 60", look.shade, 3), rect(22, 46, 4, 16, palette.teal, 2));
		parts.push(stroke("M-40 128L-16 128M16 128L40 128", look.shade, 3));
	}
	if (look.stethoscope)
		parts.push(
			stroke("M-15 -2C-22 40 -20 62 -8 74M15 -2C24 30 24 44 22 58", palette.slate, 4),
			circle(-6, 76, 6, palette.slate),
		);
	if (look.badge) parts.push(rect(18, 40, 20, 7, look.badge, 2));
	return parts.join("");
}

function legs(look: Look): string {
	const trousers = "M-47 140L-43 338L-8 338L0 190L8 338L43 338L47 140Z";
	return [
		shape(trousers, look.trousers),
		ellipse(-28, 344, 25, 9, palette.ink),
		ellipse(28, 344, 25, 9, palette.ink),
	].join("");
}

/** A person seen from the front, the base of the neck at x, y; standing, the feet are 352 × scale lower. */
export function person(x: number, y: number, scale: number, options: PersonOptions): string {
	const { look, turn = 0, legs: standing = false } = options;
	return at(
		x,
		y,
		scale,
		backHair(look, turn),
		standing ? legs(look) : "",
		rect(-10, -28, 20, 30, look.skinShade, 8),
		torso(look),
		limb(options.left ?? arms.down, [-38, 24], look),
		limb(options.right ?? right(arms.down), [38, 24], look),
		head(look, turn),
	);
}
