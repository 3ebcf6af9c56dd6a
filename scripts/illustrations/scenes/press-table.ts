import { frame } from "../frame.ts";
import { audienceRow, backdrop, cup, microphone, nameCard } from "../furniture.ts";
import { looks } from "../looks.ts";
import { palette } from "../palette.ts";
import { arms, person, right } from "../person.ts";
import { flowers } from "../room.ts";
import { at, circle, polygon, rect, repeat, stroke } from "../svg.ts";

/** A television camera on its tripod, the foot at x, y; it looks into the picture. */
const camera = (x: number, y: number, scale: number): string =>
	at(
		x,
		y,
		scale,
		stroke("M0 -190L-62 0M0 -190L62 0M0 -190L4 0", palette.ink, 10),
		rect(-74, -290, 150, 96, "#2b3a42", 12),
		rect(-52, -272, 62, 46, "#5f7f8c", 4),
		rect(28, -272, 32, 12, palette.brick, 4),
		rect(-40, -318, 90, 18, "#1b272d", 8),
		stroke("M-30 -300V-316M40 -300V-316", "#1b272d", 8),
		circle(0, -190, 14, palette.slate),
	);

/** The press conference: three behind the table, reporters and cameras before them. */
export function pressTable(): string {
	const seats = [
		{ x: 560, look: looks.manNavy },
		{ x: 800, look: looks.womanDark },
		{ x: 1040, look: looks.manGrey },
	];
	return frame(
		1600,
		900,
		rect(0, 0, 1600, 900, "#e9edf2"),
		rect(0, 560, 1600, 340, "#c7cfd6"),
		repeat(8, (i) =>
			polygon(
				[
					[i * 230 - 90, 0],
					[i * 230 - 40, 0],
					[i * 230 - 140, 560],
					[i * 230 - 190, 560],
				],
				"#e1e7ee",
			),
		),
		backdrop(
			250,
			48,
			1100,
			422,
			{ fill: palette.navy, dark: palette.navyDark },
			"新闻发布会",
			"紧密型县域医共体科室共建",
			92,
		),
		...seats.map(({ x, look }) =>
			person(x, 404, 1, { look, left: arms.onDesk, right: right(arms.onDesk) }),
		),
		rect(330, 506, 940, 18, palette.woodPale, 4),
		rect(342, 524, 916, 150, "#35577f"),
		rect(342, 524, 916, 14, palette.navyDark),
		flowers(800, 680, 1.3),
		...seats.map(
			({ x }) => nameCard(x, 506, 1) + cup(x + 84, 506, 0.95) + microphone(x - 84, 508, 0.95),
		),
		audienceRow(70, 716, 4, 150, 0.92, ["#5f7382", "#37444d", "#cfa482"]),
		audienceRow(1090, 716, 4, 150, 0.92, ["#5f7382", "#37444d", "#cfa482"]),
		audienceRow(16, 822, 4, 176, 1.1, ["#46586a", "#28333b", "#c59670"]),
		audienceRow(1090, 822, 4, 176, 1.1, ["#46586a", "#28333b", "#c59670"]),
		camera(700, 930, 0.82),
		camera(926, 940, 0.88),
	);
}
