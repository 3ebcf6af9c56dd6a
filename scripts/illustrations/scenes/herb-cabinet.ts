import { frame } from "../frame.ts";
import { looks } from "../looks.ts";
import { palette } from "../palette.ts";
import { person } from "../person.ts";
import { at, circle, polygon, rect, repeat, shape, stroke } from "../svg.ts";
import { text } from "../text.ts";

const herbs = ["当归", "黄芪", "白术", "茯苓", "甘草", "川芎", "陈皮", "麦冬"] as const;

const drawer = (x: number, y: number, herb: string): string =>
	rect(x, y, 146, 84, "#8a5d3a", 3) +
	rect(x + 6, y + 6, 134, 72, "#9c6c46", 2) +
	rect(x + 34, y + 16, 78, 34, "#f3e8d0", 2) +
	text(herb, x + 73, y + 42, { size: 26, fill: "#5a3c22", anchor: "middle" }) +
	circle(x + 73, y + 64, 6, palette.gold);

/** Scales for herbs: a beam, a pan, a weight. */
const scales = at(
	548,
	536,
	1,
	stroke("M-100 0L130 -18", palette.woodDark, 7),
	stroke("M-92 0L-130 84M-92 0L-54 84", palette.slate, 3),
	shape("M-142 84H-42C-50 110 -134 110 -142 84Z", palette.gold),
	stroke("M74 -12V36", palette.slate, 3),
	polygon(
		[
			[62, 36],
			[86, 36],
			[92, 66],
			[56, 66],
		],
		palette.slate,
	),
);

/** The dispensary of Chinese herbs: drawers up to the ceiling, a pharmacist with the scales. */
export function herbCabinet(): string {
	return frame(
		1200,
		900,
		rect(0, 0, 1200, 900, "#6f4a2e"),
		rect(0, 0, 1200, 40, "#5b3b23"),
		repeat(48, (i) =>
			drawer(
				12 + (i % 8) * 148,
				56 + Math.floor(i / 8) * 94,
				herbs[(i * 3 + Math.floor(i / 8)) % 8] ?? "甘草",
			),
		),
		person(600, 346, 1.62, {
			look: looks.doctorBun,
			left: { elbow: [-78, 78], hand: [-40, 116] },
			right: { elbow: [72, 78], hand: [36, 104] },
		}),
		scales,
		circle(535, 534, 17, looks.doctorBun.skin),
		rect(0, 690, 1200, 34, palette.woodPale),
		rect(0, 724, 1200, 176, palette.woodDark),
		repeat(4, (i) => rect(24 + i * 296, 748, 264, 130, "#9a6b45", 4)),
		...[180, 300, 850].map(
			(x, i) =>
				polygon(
					[
						[x - 50, 690],
						[x + 50, 690],
						[x + 36, 650],
						[x - 36, 650],
					],
					"#f3e8d0",
				) +
				repeat(5, (k) =>
					circle(
						x - 24 + k * 12,
						650 - (k % 2) * 6,
						9,
						["#8d6b3f", "#6f8a4f", "#b58a4c"][(i + k) % 3] ?? palette.ochre,
					),
				),
		),
		at(
			1010,
			690,
			1,
			shape("M-52 -90H52L40 0H-40Z", "#b9c2c0"),
			rect(-60, -98, 120, 14, "#cfd6d4", 7),
			stroke("M10 -98L46 -190", palette.woodPale, 16),
		),
	);
}
