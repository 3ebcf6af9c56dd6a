import { frame } from "../frame.ts";
import { audienceRow, cup, microphone, nameCard } from "../furniture.ts";
import { delegates, looks } from "../looks.ts";
import { palette } from "../palette.ts";
import { arms, person, right } from "../person.ts";
import { ceilingLamp, flowers } from "../room.ts";
import { circle, polygon, rect, repeat, shape } from "../svg.ts";
import { text } from "../text.ts";

/** The gorge of the Wu river on the wall of the hall. */
const mural = [
	rect(180, 96, 1240, 330, "#dceaea"),
	circle(1210, 180, 44, "#f5e4b6"),
	shape(
		"M180 330C280 190 360 150 430 240C500 150 560 170 640 300C700 360 740 380 800 400L800 426H180Z",
		"#9fc1c0",
	),
	shape(
		"M1420 250C1340 150 1270 190 1210 270C1120 220 1060 260 980 340C930 384 860 400 800 410L800 426H1420Z",
		"#8ab3b1",
	),
	shape("M180 390C300 300 380 300 470 350C560 390 640 404 720 426H180Z", "#5f979a"),
	shape("M1420 350C1300 300 1200 320 1100 370C1020 404 950 414 880 426H1420Z", "#4f8a8e"),
	shape("M690 426C760 408 780 396 800 380C820 396 850 408 910 426Z", "#f2f8f7"),
].join("");

/** The exchange meeting: a long table before a mural of hills, two wings of delegates. */
export function exchangeHall(): string {
	const seats = [470, 635, 800, 965, 1130];
	const wing = (side: 1 | -1) =>
		repeat(3, (i) => {
			const x = 800 + side * (500 + i * 105);
			const y = 470 + i * 58;
			const scale = 0.82 + i * 0.13;
			return person(x, y, scale, {
				look: delegates[(i * 2 + (side > 0 ? 5 : 2)) % delegates.length] ?? looks.manNavy,
				turn: side > 0 ? -1 : 1,
				left: arms.onDesk,
				right: right(arms.onDesk),
			});
		});
	const table = (side: 1 | -1) => {
		const p = (x: number, y: number) => [800 + side * x, y] as const;
		return [
			polygon([p(398, 560), p(440, 544), p(800, 752), p(800, 812)], palette.woodPale),
			polygon([p(398, 560), p(800, 812), p(800, 900), p(398, 640)], palette.teal),
			repeat(3, (i) => nameCard(800 + side * (478 + i * 112), 592 + i * 68, 0.72 + i * 0.1)),
		].join("");
	};
	return frame(
		1600,
		900,
		rect(0, 0, 1600, 900, "#eef3f1"),
		rect(0, 520, 1600, 380, "#d3dedb"),
		ceilingLamp(400),
		ceilingLamp(800),
		ceilingLamp(1200),
		rect(164, 80, 1272, 362, palette.wood, 6),
		mural,
		rect(330, 118, 940, 118, palette.tealDark, 6, { "fill-opacity": 0.9 }),
		text("城市医疗集团总结交流会", 800, 198, {
			size: 66,
			fill: palette.white,
			weight: 700,
			anchor: "middle",
			tracking: 0.08,
		}),
		...seats.map((x, i) =>
			person(x, 420, 0.78, {
				look: delegates[(i * 4 + 3) % 9] ?? looks.manNavy,
				left: arms.onDesk,
				right: right(arms.onDesk),
			}),
		),
		rect(390, 500, 820, 14, palette.woodPale, 4),
		rect(398, 514, 804, 118, palette.teal),
		rect(398, 514, 804, 12, palette.tealDark),
		...seats.map(
			(x) => nameCard(x - 22, 500, 0.72) + cup(x + 40, 500, 0.7) + microphone(x - 66, 501, 0.62),
		),
		flowers(800, 640, 1.5),
		wing(1),
		wing(-1),
		table(1),
		table(-1),
		audienceRow(470, 826, 5, 165, 0.86, ["#4d6a70", "#2e3b42", "#cfa482"]),
	);
}
