import { frame } from "../frame.ts";
import { audienceRow, backdrop, cup, microphone, nameCard, plant, rostrum } from "../furniture.ts";
import { delegates, looks } from "../looks.ts";
import { palette } from "../palette.ts";
import { arms, person, right } from "../person.ts";
import { polygon, rect, repeat } from "../svg.ts";

/** The hall of the launch: speakers on the stage, the audience from behind. */
export function launchHall(): string {
	const seats = [500, 680, 860, 1040, 1220];
	return frame(
		1600,
		900,
		rect(0, 0, 1600, 900, "#efe7df"),
		repeat(9, (i) => rect(i * 200 - 60, 0, 6, 560, "#e6dccf")),
		rect(0, 0, 1600, 46, "#e3d7c8"),
		repeat(6, (i) => rect(120 + i * 250, 22, 110, 12, palette.white, 6)),
		backdrop(
			300,
			84,
			1120,
			330,
			{ fill: palette.brick, dark: palette.brickDark, ink: "#fdf3e3" },
			"医联体共建科室启动会",
			"优质资源下沉　服务能力上行",
			78,
		),
		polygon(
			[
				[180, 560],
				[1460, 560],
				[1600, 640],
				[40, 640],
			],
			"#d6bfa4",
		),
		rect(40, 640, 1560, 30, "#b99d7e"),
		plant(236, 566, 0.95),
		plant(1440, 566, 0.95),
		...seats.map((x, i) =>
			person(x, 404, 0.82, {
				look: delegates[i] ?? looks.manNavy,
				left: arms.onDesk,
				right: right(arms.onDesk),
			}),
		),
		rect(410, 488, 900, 16, palette.woodDark, 4),
		rect(420, 504, 880, 92, "#9c3e33"),
		rect(420, 504, 880, 12, palette.brickDark),
		...seats.map(
			(x) => nameCard(x - 24, 488, 0.78) + cup(x + 42, 488, 0.8) + microphone(x - 74, 490, 0.7),
		),
		person(262, 372, 0.86, { look: looks.manGrey, left: arms.onDesk, right: right(arms.open) }),
		rostrum(262, 470, 0.86, palette.brick, palette.brickDark),
		microphone(220, 462, 0.8),
		microphone(306, 462, 0.8, -1),
		audienceRow(90, 700, 12, 132, 0.78, ["#6b7c84", "#46525a", "#d2ab8a"]),
		audienceRow(20, 800, 12, 150, 0.98, ["#4d5e67", "#2e3940", "#c99c79"]),
	);
}
