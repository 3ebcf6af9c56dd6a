import { frame } from "../frame.ts";
import { microphone, plant, rostrum } from "../furniture.ts";
import { looks } from "../looks.ts";
import { palette } from "../palette.ts";
import { arms, person, right } from "../person.ts";
import { ceilingLamp, room } from "../room.ts";
import { circle, rect, repeat, shape } from "../svg.ts";
import { text } from "../text.ts";

/** One speaker at the rostrum, close. */
export function openingSpeech(): string {
	return frame(
		1200,
		900,
		room(1200, 900, 760, "#f3e6dc", "#d2b795"),
		repeat(5, (i) => rect(i * 260 + 40, 0, 4, 748, "#e9d9cb")),
		ceilingLamp(300),
		ceilingLamp(900),
		circle(600, 400, 330, palette.brick),
		circle(600, 400, 330, "none", { stroke: palette.brickDark, "stroke-width": 14 }),
		text("致辞", 600, 196, {
			size: 74,
			fill: "#fdf3e3",
			weight: 700,
			anchor: "middle",
			tracking: 0.5,
		}),
		shape("M0 0H150C110 220 130 520 96 748H0Z", "#a8463a"),
		shape("M44 0H92C70 220 76 520 60 748H30Z", "#93392f"),
		shape("M1200 0H1050C1090 220 1070 520 1104 748H1200Z", "#a8463a"),
		shape("M1156 0H1108C1130 220 1124 520 1140 748H1170Z", "#93392f"),
		plant(250, 800, 1.15),
		plant(950, 800, 1.15),
		person(600, 390, 1.7, { look: looks.manGrey, left: arms.onDesk, right: right(arms.open) }),
		rostrum(600, 596, 1.5, palette.woodDark, "#74502f"),
		microphone(520, 576, 1.3),
		microphone(680, 576, 1.3, -1),
	);
}
