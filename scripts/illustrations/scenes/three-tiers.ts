import { frame } from "../frame.ts";
import { ambulance, hills, hospital, house, tree } from "../landscape.ts";
import { palette } from "../palette.ts";
import { circle, rect, shape, stroke } from "../svg.ts";
import { text } from "../text.ts";

const sign = (x: number, y: number, place: string, what: string, tone: string): string =>
	rect(x, y, 336, 116, tone, 12) +
	text(place, x + 30, y + 80, { size: 68, fill: palette.white, weight: 700 }) +
	text(what, x + 122, y + 70, { size: 36, fill: palette.white, tracking: 0.04 });

/** County, township and village on one road, from the hospital down to the clinic. */
export function threeTiers(): string {
	return frame(
		1200,
		1600,
		rect(0, 0, 1200, 1600, "#e3edf2"),
		circle(210, 210, 76, "#f8ecc8"),
		hills(1200, 420, 200, 1600, "#c2d6d8"),
		hills(1200, 560, 120, 1600, "#a9c9bd"),
		shape("M0 640C300 590 700 610 1200 560V1600H0Z", "#b9d5b6"),
		shape("M0 1060C360 980 800 1050 1200 960V1600H0Z", "#a3c7a0"),
		shape("M0 1400C400 1330 800 1400 1200 1340V1600H0Z", "#8dba8c"),
		stroke(
			"M940 680C900 800 300 800 300 930C300 1080 960 1010 960 1170C960 1330 420 1280 360 1640",
			"#efe9da",
			72,
		),
		stroke(
			"M940 680C900 800 300 800 300 930C300 1080 960 1010 960 1170C960 1330 420 1280 360 1640",
			palette.white,
			5,
			{ "stroke-dasharray": "26 26" },
		),
		hospital(790, 690, 5, palette.navy, { columns: 6, scale: 1.12 }),
		tree(500, 700, 0.9),
		tree(1110, 690, 1.1, "#5a9775"),
		sign(96, 520, "县", "县级医院", palette.navy),
		hospital(770, 1030, 2, palette.teal, { columns: 4, scale: 1.12 }),
		tree(570, 1040, 0.8),
		tree(985, 1020, 0.7, "#5a9775"),
		sign(70, 1060, "乡", "医共体分院", palette.teal),
		ambulance(470, 846, 0.5),
		house(330, 1400, 1.15),
		house(560, 1380, 1, "#7a6a58"),
		hospital(830, 1420, 1, palette.green, { columns: 3, scale: 1 }),
		tree(190, 1420, 0.8),
		tree(1010, 1420, 0.9, "#5a9775"),
		sign(708, 1446, "村", "村卫生室", palette.green),
	);
}
