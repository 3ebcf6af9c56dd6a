import { frame } from "../frame.ts";
import { cross } from "../furniture.ts";
import { looks } from "../looks.ts";
import { palette } from "../palette.ts";
import { person } from "../person.ts";
import { room } from "../room.ts";
import { circle, ellipse, rect, shape, stroke } from "../svg.ts";

const houses = (x: number, tone: string, dark: string, tall: boolean): string =>
	[
		rect(x, tall ? 190 : 290, 190, tall ? 330 : 230, tone, 4),
		...(tall ? [0, 1, 2] : [0, 1]).flatMap((row) =>
			(tall ? [0, 1, 2] : [0, 2]).map((column) =>
				rect(x + 24 + column * 54, (tall ? 290 : 360) + row * 66, 34, 40, dark, 2),
			),
		),
		circle(x + 95, tall ? 240 : 325, 26, dark),
		cross(x + 95, tall ? 240 : 325, 28, palette.white),
	].join("");

/** Two speak in turn: one for the health centres, one for the departments of the city hospital. */
export function twoPledges(): string {
	return frame(
		1200,
		900,
		room(1200, 900, 730, "#f3e6dc", "#d2b795"),
		rect(90, 80, 480, 440, "#e7efe4", 10),
		rect(630, 80, 480, 440, "#e6edf2", 10),
		shape("M90 440Q210 380 330 440T570 420V520H90Z", "#a9c9ad"),
		houses(150, "#f7f4ec", palette.green, false),
		houses(870, "#f7f9fa", palette.navy, true),
		shape("M630 470Q760 440 890 474T1110 460V520H630Z", "#b7cbd6"),
		ellipse(410, 812, 160, 26, "#bfa37f"),
		ellipse(790, 812, 160, 26, "#bfa37f"),
		person(410, 300, 1.45, {
			look: looks.manGrey,
			legs: true,
			turn: 1,
			left: { elbow: [-64, 78], hand: [-30, 46] },
			right: { elbow: [60, 88], hand: [20, 112] },
		}),
		stroke("M369 372L376 330", palette.ink, 12),
		circle(378, 320, 15, palette.slate),
		circle(366, 368, 15, looks.manGrey.skin),
		person(790, 300, 1.45, {
			look: looks.doctorMan,
			legs: true,
			turn: -1,
			left: { elbow: [-60, 88], hand: [-20, 112] },
			right: { elbow: [64, 78], hand: [30, 46] },
		}),
		stroke("M831 372L824 330", palette.ink, 12),
		circle(822, 320, 15, palette.slate),
		circle(834, 368, 15, looks.doctorMan.skin),
	);
}
