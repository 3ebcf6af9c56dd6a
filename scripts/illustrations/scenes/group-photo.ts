import { frame } from "../frame.ts";
import { hills, hospital, tree } from "../landscape.ts";
import { delegates, looks } from "../looks.ts";
import { palette } from "../palette.ts";
import { arms, person, right } from "../person.ts";
import { circle, ellipse, rect, repeat } from "../svg.ts";
import { text } from "../text.ts";

/** All on the steps before the hospital, in three rows, seen from far enough that nobody is anybody. */
export function groupPhoto(): string {
	const row = (count: number, x: number, y: number, gap: number, scale: number, first: number) =>
		repeat(count, (i) =>
			person(x + i * gap, y, scale, {
				look: delegates[(first + i * 2) % delegates.length] ?? looks.manNavy,
				legs: true,
				left: i % 2 ? arms.clasped : arms.down,
				right: right(i % 2 ? arms.clasped : arms.down),
			}),
		);
	return frame(
		1600,
		900,
		rect(0, 0, 1600, 900, "#dfecef"),
		circle(1320, 130, 60, "#f8ecc8"),
		hills(1600, 420, 200, 640, "#b9d3cc"),
		hills(1600, 500, 120, 640, "#97bfae"),
		hospital(800, 560, 5, palette.teal, { columns: 14 }),
		tree(150, 600, 1.9, "#5a9775"),
		tree(1450, 600, 1.9, "#5a9775"),
		tree(300, 590, 1.3),
		tree(1310, 590, 1.3),
		rect(0, 560, 1600, 340, "#d8d5cb"),
		rect(220, 556, 1160, 60, "#c9c5b8"),
		rect(180, 610, 1240, 70, "#d1cdc1"),
		rect(140, 676, 1320, 80, "#dad7cc"),
		row(11, 330, 390, 94, 0.6, 1),
		row(12, 272, 440, 96, 0.66, 4),
		row(11, 290, 504, 102, 0.72, 0),
		ellipse(800, 790, 720, 34, "#c4c0b2", { "fill-opacity": 0.6 }),
		rect(470, 790, 660, 66, palette.brick, 6),
		text("总结交流会合影留念", 800, 838, {
			size: 40,
			fill: "#fdf3e3",
			weight: 700,
			anchor: "middle",
			tracking: 0.16,
		}),
	);
}
