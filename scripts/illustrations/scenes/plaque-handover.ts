import { frame } from "../frame.ts";
import { plant } from "../furniture.ts";
import { looks } from "../looks.ts";
import { palette } from "../palette.ts";
import { arms, person, right } from "../person.ts";
import { room } from "../room.ts";
import { circle, ellipse, rect, repeat, shape } from "../svg.ts";
import { text } from "../text.ts";

/** A brass plaque, its upper left corner at x, y. */
const plaque = (x: number, y: number, line: string): string =>
	[
		rect(x - 8, y - 8, 356, 206, palette.woodDark, 8),
		rect(x, y, 340, 190, palette.gold, 4),
		rect(x + 12, y + 12, 316, 166, "none", 3, { stroke: "#a8802f", "stroke-width": 3 }),
		text("医联体", x + 170, y + 82, {
			size: 46,
			fill: "#6b3a20",
			weight: 700,
			anchor: "middle",
			tracking: 0.12,
		}),
		text(line, x + 170, y + 142, {
			size: 44,
			fill: "#6b3a20",
			weight: 700,
			anchor: "middle",
			tracking: 0.08,
		}),
	].join("");

/** Two plaques are handed over, a giver and a taker at each. */
export function plaqueHandover(): string {
	const pair = (
		x: number,
		giver: Parameters<typeof person>[3],
		taker: Parameters<typeof person>[3],
	) =>
		[
			person(x, 330, 1.25, giver),
			person(x + 430, 330, 1.25, taker),
			plaque(x + 45, 410, "共建科室"),
			circle(x + 42, 520, 14, giver.look.skin),
			circle(x + 388, 520, 14, taker.look.skin),
		].join("");
	const inner = { elbow: [58, 84], hand: [44, 142] } as const;
	return frame(
		1500,
		1000,
		room(1500, 1000, 690, "#f3e6dc", "#d8bf9f"),
		rect(120, 70, 1260, 470, palette.brick, 4),
		rect(120, 70, 1260, 14, palette.brickDark),
		rect(120, 526, 1260, 14, palette.brickDark),
		text("授牌仪式", 750, 190, {
			size: 84,
			fill: "#fdf3e3",
			weight: 700,
			anchor: "middle",
			tracking: 0.28,
		}),
		repeat(2, (i) =>
			shape(
				`M${i * 1500} 0C${i ? 1380 : 120} 120 ${i ? 1440 : 60} 420 ${i ? 1400 : 100} 690H${i * 1500}Z`,
				"#c9b79f",
			),
		),
		ellipse(750, 800, 690, 60, "#cbb08d"),
		plant(90, 760, 1.05),
		plant(1410, 760, 1.05),
		pair(
			205,
			{ look: looks.manNavy, legs: true, turn: 1, right: inner },
			{
				look: looks.doctorMan,
				legs: true,
				turn: -1,
				left: { elbow: [-58, 84], hand: [-44, 142] },
				right: right(arms.down),
			},
		),
		pair(
			865,
			{ look: looks.womanTeal, legs: true, turn: 1, right: inner },
			{
				look: looks.doctorBun,
				legs: true,
				turn: -1,
				left: { elbow: [-58, 84], hand: [-44, 142] },
				right: right(arms.down),
			},
		),
	);
}
