import { frame } from "../frame.ts";
import { backdrop, nameCard } from "../furniture.ts";
import { delegates, looks } from "../looks.ts";
import { palette } from "../palette.ts";
import { arms, person, right } from "../person.ts";
import { flowers } from "../room.ts";
import { at, polygon, rect, repeat, stroke } from "../svg.ts";

/** An open folder with a pen over it. */
const folder = (x: number, y: number): string =>
	at(
		x,
		y,
		1,
		polygon(
			[
				[-92, 0],
				[92, 0],
				[76, -34],
				[-76, -34],
			],
			"#7a2f2a",
		),
		polygon(
			[
				[-80, -3],
				[-3, -3],
				[-3, -30],
				[-66, -30],
			],
			palette.white,
		),
		polygon(
			[
				[80, -3],
				[3, -3],
				[3, -30],
				[66, -30],
			],
			palette.white,
		),
		stroke("M-50 -22H-16M-54 -13H-16M18 -22H50M18 -13H44", "#c9d2d1", 3),
	);

/** Two sign, the witnesses stand behind them and applaud. */
export function signingTable(): string {
	const witnesses = repeat(7, (i) =>
		person(350 + i * 150, 350 - (i % 2) * 8, 0.92, {
			look: delegates[(i * 2 + 1) % delegates.length] ?? looks.manNavy,
			legs: true,
			left: arms.applauding,
			right: right(arms.applauding),
		}),
	);
	const signer = (x: number, look: Parameters<typeof person>[3]["look"], side: 1 | -1) =>
		person(x, 486, 1.16, {
			look,
			left: side > 0 ? { elbow: [-64, 84], hand: [-6, 112] } : arms.onDesk,
			right: side > 0 ? right(arms.onDesk) : { elbow: [64, 84], hand: [6, 112] },
		});
	return frame(
		1600,
		900,
		rect(0, 0, 1600, 900, "#eaf0e8"),
		rect(0, 640, 1600, 260, "#cfd8c8"),
		backdrop(
			190,
			60,
			1220,
			420,
			{ fill: palette.green, dark: "#2d5d43" },
			"转诊会诊协作签约仪式",
			"",
			84,
		),
		rect(190, 440, 1220, 40, "#356a4e"),
		witnesses,
		signer(560, looks.manNavy, 1),
		signer(1040, looks.womanWine, -1),
		polygon(
			[
				[262, 632],
				[1338, 632],
				[1362, 860],
				[238, 860],
			],
			"#8f3a33",
		),
		repeat(9, (i) => stroke(`M${330 + i * 118} 650L${322 + i * 120} 856`, "#7b302a", 5)),
		rect(250, 616, 1100, 24, "#efe2cb", 4),
		folder(560, 630),
		folder(1040, 630),
		stroke("M566 606L584 570", palette.ink, 6),
		stroke("M1034 606L1016 570", palette.ink, 6),
		flowers(800, 624, 1.15),
		nameCard(372, 620, 1),
		nameCard(1228, 620, 1),
	);
}
