import { frame } from "../frame.ts";
import { delegates, looks } from "../looks.ts";
import { palette } from "../palette.ts";
import { arms, person, right } from "../person.ts";
import { room, screen } from "../room.ts";
import { circle, rect, repeat, stroke } from "../svg.ts";
import { text } from "../text.ts";

/** A reporter has risen and asks, the microphone in her hand; her neighbours write. */
export function reporterQuestion(): string {
	return frame(
		1500,
		1000,
		room(1500, 1000, 640, "#e9edf2", "#c3ccd4"),
		screen(
			880,
			110,
			470,
			290,
			palette.navy,
			text("记者提问", 1115, 240, {
				size: 64,
				fill: palette.white,
				weight: 700,
				anchor: "middle",
				tracking: 0.16,
			}),
			rect(1005, 290, 220, 10, "#7d9cc0", 5),
			rect(1045, 318, 140, 10, "#7d9cc0", 5),
		),
		repeat(3, (i) => rect(90 + i * 190, 120, 120, 160, i === 1 ? "#dbe2ea" : "#e1e7ee", 4)),
		repeat(6, (i) =>
			person(120 + i * 250, 470, 1.02, {
				look: delegates[(i * 4 + 3) % delegates.length] ?? looks.manNavy,
				left: arms.onDesk,
				right: right(arms.onDesk),
			}),
		),
		rect(0, 584, 1500, 18, palette.woodPale),
		rect(0, 602, 1500, 190, "#6a8199"),
		person(640, 350, 1.6, {
			look: looks.reporter,
			legs: true,
			turn: 1,
			left: { elbow: [-64, 84], hand: [-30, 112] },
			right: { elbow: [66, 76], hand: [34, 30] },
		}),
		stroke("M694 398L704 352", palette.ink, 16),
		circle(706, 338, 20, palette.slate),
		circle(694, 398, 17, looks.reporter.skin),
		rect(556, 500, 92, 66, palette.white, 4),
		repeat(3, (i) => rect(568, 514 + i * 16, 66 - i * 14, 5, "#b9c6ce", 2)),
		circle(594, 530, 17, looks.reporter.skin),
		person(1010, 560, 1.45, {
			look: looks.manShirt,
			turn: 1,
			left: arms.onDesk,
			right: { elbow: [60, 84], hand: [24, 118] },
		}),
		person(250, 560, 1.45, {
			look: looks.womanSand,
			turn: 1,
			left: arms.onDesk,
			right: { elbow: [60, 84], hand: [24, 118] },
		}),
		rect(0, 770, 1500, 26, palette.woodPale),
		rect(0, 796, 1500, 204, "#4a637f"),
		...[250, 1010].map(
			(x) =>
				rect(x - 40, 742, 130, 26, palette.white, 3) +
				stroke(`M${x + 56} 740L${x + 74} 704`, palette.brick, 7),
		),
	);
}
