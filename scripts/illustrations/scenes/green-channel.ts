import { frame } from "../frame.ts";
import { ambulance, hills, hospital, house, tree } from "../landscape.ts";
import { looks } from "../looks.ts";
import { palette } from "../palette.ts";
import { arms, person, right } from "../person.ts";
import { circle, polygon, rect, repeat } from "../svg.ts";
import { text } from "../text.ts";

/** At dusk an ambulance comes from the township to the emergency entrance, where two wait. */
export function greenChannel(): string {
	return frame(
		1600,
		640,
		rect(0, 0, 1600, 640, "#f3e2cb"),
		circle(420, 250, 74, "#f7c98b"),
		hills(1600, 340, 170, 640, "#d9c9b4"),
		hills(1600, 430, 110, 640, "#b3bd9f"),
		house(120, 480, 0.9, "#7a6a58"),
		house(300, 476, 0.76),
		hospital(490, 478, 1, palette.green, { columns: 3, scale: 0.86 }),
		tree(30, 484, 0.8, "#6d9468"),
		tree(640, 482, 0.9, "#6d9468"),
		tree(760, 482, 0.72),
		rect(0, 474, 1600, 22, "#8fa37d"),
		rect(0, 490, 1600, 150, "#6c7377"),
		repeat(9, (i) => rect(20 + i * 190, 560, 110, 8, "#e9e4d6", 4)),
		hospital(1290, 490, 4, palette.brick, { columns: 8, scale: 1.08 }),
		rect(1030, 316, 300, 52, palette.brick, 6),
		text("急诊绿色通道", 1180, 354, {
			size: 36,
			fill: palette.white,
			weight: 700,
			anchor: "middle",
			tracking: 0.1,
		}),
		rect(1040, 368, 12, 138, palette.slate),
		rect(1308, 368, 12, 138, palette.slate),
		person(1132, 400, 0.31, {
			look: looks.doctorMan,
			legs: true,
			turn: -1,
			left: arms.open,
			right: right(arms.down),
		}),
		person(1192, 402, 0.3, {
			look: looks.nurse,
			legs: true,
			turn: -1,
			left: arms.clasped,
			right: right(arms.clasped),
		}),
		ambulance(720, 560, 0.98),
		...[1000, 1060, 1120].map((x) =>
			polygon(
				[
					[x, 600],
					[x + 26, 600],
					[x + 44, 616],
					[x + 26, 632],
					[x, 632],
					[x + 18, 616],
				],
				"#7fbf8f",
			),
		),
		repeat(3, (i) =>
			rect(440 - i * 26, 470 + i * 32, 70, 7, "#f3e2cb", 3, { "fill-opacity": 0.8 }),
		),
	);
}
