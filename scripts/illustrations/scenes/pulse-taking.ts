import { frame } from "../frame.ts";
import { looks } from "../looks.ts";
import { palette } from "../palette.ts";
import { person } from "../person.ts";
import { room } from "../room.ts";
import { circle, rect, repeat, shape, stroke } from "../svg.ts";
import { text } from "../text.ts";

const scroll = (x: number): string =>
	[
		rect(x, 110, 150, 330, "#fbf6ea", 2),
		rect(x - 12, 98, 174, 16, palette.woodDark, 8),
		rect(x - 12, 436, 174, 16, palette.woodDark, 8),
		stroke(`M${x + 44} 400C${x + 60} 300 ${x + 54} 240 ${x + 92} 170`, palette.green, 6),
		repeat(5, (i) =>
			shape(
				`M${x + 56 + i * 7} ${350 - i * 40}C${x + 86 + i * 7} ${330 - i * 40} ${x + 110 + i * 4} ${334 - i * 40} ${x + 120} ${314 - i * 40}C${x + 96} ${312 - i * 40} ${x + 70} ${320 - i * 40} ${x + 56 + i * 7} ${350 - i * 40}Z`,
				i % 2 ? palette.greenSoft : palette.green,
			),
		),
	].join("");

/** A doctor of Chinese medicine takes the pulse; the wrist lies on a small cushion. */
export function pulseTaking(): string {
	return frame(
		1200,
		900,
		room(1200, 900, 660, "#f4ecdc", "#cfb58c"),
		rect(390, 92, 420, 108, palette.woodDark, 6),
		rect(402, 104, 396, 84, "#3d2c22", 3),
		text("名医工作室", 600, 166, {
			size: 56,
			fill: palette.gold,
			weight: 700,
			anchor: "middle",
			tracking: 0.14,
		}),
		scroll(130),
		scroll(920),
		person(350, 420, 1.5, {
			look: looks.farmer,
			turn: 1,
			left: { elbow: [-60, 86], hand: [-20, 126] },
			right: { elbow: [72, 88], hand: [150, 112] },
		}),
		person(860, 400, 1.52, {
			look: looks.doctorOld,
			turn: -1,
			left: { elbow: [-78, 84], hand: [-158, 114] },
			right: { elbow: [62, 90], hand: [16, 130] },
		}),
		rect(540, 592, 130, 26, palette.brick, 13),
		circle(606, 588, 16, looks.farmer.skin),
		stroke("M606 566L606 582M622 566L622 582M638 568L636 582", looks.doctorOld.skin, 10),
		rect(120, 614, 960, 30, palette.woodDark, 6),
		rect(150, 644, 900, 256, "#7a5233"),
		rect(180, 672, 400, 228, "#855b3a", 4),
		rect(620, 672, 400, 228, "#855b3a", 4),
		rect(900, 600, 120, 14, palette.white, 2),
		stroke("M988 596L1030 556", palette.ink, 6),
		rect(210, 596, 90, 18, "#2f5d78", 3),
		rect(218, 580, 76, 16, palette.ochre, 3),
	);
}
