import { frame } from "../frame.ts";
import { looks } from "../looks.ts";
import { palette } from "../palette.ts";
import { arms, person, right } from "../person.ts";
import { bed, infusion, notice, room, window } from "../room.ts";
import { at, circle, ellipse, rect, shape, stroke } from "../svg.ts";

/** A patient who sits up in bed, the pillow behind him. */
const patient = at(
	560,
	560,
	1.15,
	shape("M-16 -6C-44 4 -58 30 -62 90L70 90C66 30 40 2 14 -6Z", "#b9d3d6"),
	rect(-10, -26, 20, 30, looks.elder.skinShade, 8),
	ellipse(0, -44, 24, 29, looks.elder.skin),
	shape(
		"M-22 -60C-30 -50 -29 -32 -13 -22C-13 -31 -10 -38 -8 -44C-14 -48 -18 -54 -22 -60Z",
		palette.hairGrey,
	),
	ellipse(-7, -40, 5, 8, looks.elder.skinShade),
	shape("M22 -48C30 -40 31 -37 25 -34L20 -34Z", looks.elder.skin),
);

/** A doctor of the lead hospital on a round in a health centre, two of the house beside her. */
export function bedsideTeaching(): string {
	return frame(
		1500,
		1000,
		room(1500, 1000, 720, "#e7efed", "#cddad6"),
		window(150, 130, 330, 330),
		notice(1230, 150, 170, 220, palette.teal),
		rect(1060, 230, 90, 120, palette.white, 6),
		stroke("M1074 300L1090 300L1098 270L1110 326L1120 292L1136 292", palette.brick, 4),
		infusion(400, 800, 1.15),
		person(1180, 360, 1.22, {
			look: looks.nurse,
			legs: true,
			turn: -1,
			left: { elbow: [-58, 86], hand: [4, 92] },
			right: right(arms.clasped),
		}),
		person(800, 350, 1.25, {
			look: looks.doctorWoman,
			legs: true,
			turn: -1,
			left: { elbow: [-72, 74], hand: [-116, 110] },
			right: { elbow: [66, 84], hand: [40, 120] },
		}),
		person(1010, 340, 1.27, {
			look: looks.doctorYoung,
			legs: true,
			turn: -1,
			left: { elbow: [-60, 88], hand: [-6, 84] },
			right: { elbow: [58, 88], hand: [14, 100] },
		}),
		rect(978, 410, 74, 92, palette.woodPale, 4),
		rect(986, 420, 58, 76, palette.white, 2),
		circle(1046, 470, 13, looks.doctorYoung.skin),
		bed(440, 680, 1.15),
		patient,
		shape(
			"M520 690C600 640 720 620 860 632C980 640 1060 660 1084 690L1084 730L520 730Z",
			"#d8e6ea",
		),
		shape("M520 690C600 640 650 632 700 628L690 730L520 730Z", palette.white),
		rect(440, 719, 644, 20, palette.slate, 4),
	);
}
