import { frame } from "../frame.ts";
import { audienceRow } from "../furniture.ts";
import { looks } from "../looks.ts";
import { palette } from "../palette.ts";
import { person } from "../person.ts";
import { room, screen, window } from "../room.ts";
import { circle, rect, repeat, shape, stroke } from "../svg.ts";
import { text } from "../text.ts";

const heart = shape(
	"M0 40C-60 0 -56 -48 -26 -50C-10 -50 -2 -38 0 -28C2 -38 10 -50 26 -50C56 -48 60 0 0 40Z",
	"#c4675a",
);

/** A lecture for doctors of the grassroots: a heart on the screen, listeners in white at their desks. */
export function trainingLecture(): string {
	return frame(
		1200,
		900,
		room(1200, 900, 600, "#eef2ef", "#d9cdb8"),
		window(60, 120, 210, 260),
		screen(
			400,
			90,
			560,
			360,
			"#f7fafa",
			rect(400, 90, 560, 62, palette.navy),
			text("业务培训", 680, 136, {
				size: 38,
				fill: palette.white,
				weight: 700,
				anchor: "middle",
				tracking: 0.3,
			}),
			`<g transform="translate(540 310) scale(1.6)">${heart}</g>`,
			stroke("M640 310H700L716 262L742 362L760 298L776 310H920", palette.teal, 6),
			repeat(3, (i) => rect(660, 220 - i * 22, 220 - i * 50, 8, palette.mist, 4)),
		),
		person(1050, 250, 1.2, {
			look: looks.doctorOld,
			legs: true,
			turn: -1,
			left: { elbow: [-78, 56], hand: [-118, 8] },
			right: { elbow: [58, 86], hand: [16, 110] },
		}),
		stroke("M900 262L846 300", palette.woodDark, 6),
		circle(908, 258, 13, looks.doctorOld.skin),
		audienceRow(120, 610, 6, 196, 0.86, ["#f4f7f6", "#4a3f3c", "#d7ac89"]),
		repeat(
			6,
			(i) =>
				rect(44 + i * 196, 700, 152, 14, palette.wood, 3) +
				rect(92 + i * 196, 690, 60, 10, palette.white, 2),
		),
		audienceRow(24, 760, 6, 232, 1.08, ["#e3ebea", "#2f2c30", "#c99a76"]),
	);
}
