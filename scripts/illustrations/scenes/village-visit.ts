import { frame } from "../frame.ts";
import { cross, plant } from "../furniture.ts";
import { looks } from "../looks.ts";
import { palette } from "../palette.ts";
import { person } from "../person.ts";
import { notice, room, window } from "../room.ts";
import { at, circle, polygon, rect, repeat, stroke } from "../svg.ts";
import { text } from "../text.ts";

const cabinet = [
	rect(1180, 250, 240, 470, palette.woodPale, 6),
	rect(1196, 266, 208, 200, "#eef4f4", 3),
	rect(1196, 362, 208, 8, palette.wood),
	repeat(5, (i) =>
		rect(1208 + i * 38, 312, 26, 50, ["#8db8b8", "#e2c492", "#d9a79b"][i % 3] ?? palette.mist, 4),
	),
	repeat(5, (i) =>
		rect(1208 + i * 38, 412, 26, 54, ["#e2c492", "#93b9a0", "#8db8b8"][i % 3] ?? palette.mist, 4),
	),
	rect(1196, 484, 98, 218, palette.wood, 3),
	rect(1306, 484, 98, 218, palette.wood, 3),
	circle(1280, 590, 7, palette.white),
	circle(1320, 590, 7, palette.white),
].join("");

/** In a village clinic a doctor takes an old woman's blood pressure. */
export function villageVisit(): string {
	return frame(
		1500,
		1000,
		room(1500, 1000, 700, "#f1efe4", "#d5c4a6"),
		window(140, 130, 340, 320),
		rect(600, 120, 380, 92, palette.green, 10),
		circle(656, 166, 28, palette.white),
		cross(656, 166, 34, palette.green),
		text("村卫生室", 704, 184, { size: 50, fill: palette.white, weight: 700, tracking: 0.14 }),
		notice(1020, 130, 120, 150, palette.green),
		cabinet,
		plant(76, 760, 0.9),
		person(500, 460, 1.5, {
			look: looks.grandmother,
			turn: 1,
			left: { elbow: [-60, 86], hand: [-16, 128] },
			right: { elbow: [70, 84], hand: [132, 116] },
		}),
		person(960, 420, 1.55, {
			look: looks.doctorYoung,
			turn: -1,
			left: { elbow: [-76, 84], hand: [-140, 118] },
			right: { elbow: [62, 90], hand: [-20, 136] },
		}),
		polygon(
			[
				[566, 562],
				[606, 548],
				[628, 612],
				[588, 628],
			],
			palette.navy,
		),
		stroke("M618 606C650 660 690 670 760 640", palette.slate, 6),
		rect(250, 644, 960, 26, palette.woodPale, 6),
		rect(280, 670, 900, 20, palette.woodDark),
		rect(292, 690, 876, 246, palette.wood),
		rect(322, 716, 390, 194, "#c3936a", 4),
		rect(748, 716, 390, 194, "#c3936a", 4),
		at(
			820,
			644,
			1,
			polygon(
				[
					[-70, 0],
					[70, 0],
					[56, -64],
					[-56, -64],
				],
				palette.slate,
			),
			rect(-40, -54, 80, 40, "#cfe6ea", 4),
			text("120", 0, -24, { size: 30, fill: palette.ink, weight: 700, anchor: "middle" }),
		),
		rect(400, 630, 120, 14, palette.brickPale, 3),
		rect(960, 622, 110, 22, palette.white, 3),
	);
}
