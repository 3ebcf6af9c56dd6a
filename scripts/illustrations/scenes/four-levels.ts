import { frame } from "../frame.ts";
import { cross } from "../furniture.ts";
import { palette } from "../palette.ts";
import { circle, polygon, rect, repeat, shape, stroke } from "../svg.ts";
import { text } from "../text.ts";

const levels = [
	{ place: "基层", aim: "康复", tone: "#5d9078", floors: 1 },
	{ place: "社区", aim: "医养", tone: "#478079", floors: 2 },
	{ place: "县区", aim: "诊疗", tone: "#326b77", floors: 3 },
	{ place: "市内", aim: "大病", tone: "#274f6e", floors: 5 },
] as const;

function building(x: number, ground: number, floors: number, tone: string): string {
	const width = 120 + floors * 14;
	const height = 56 + floors * 44;
	const top = ground - height;
	return [
		rect(x - width / 2, top, width, height, palette.white, 4),
		rect(x - width / 2 - 8, top - 12, width + 16, 16, tone, 3),
		repeat(floors * 3, (i) =>
			rect(
				x - width / 2 + width * (0.14 + (i % 3) * 0.27),
				top + 22 + Math.floor(i / 3) * 44,
				width * 0.18,
				24,
				"#cfe1df",
				2,
			),
		),
		rect(x - 15, ground - 42, 30, 42, tone, 2),
		circle(x, top - 36, 25, tone),
		cross(x, top - 36, 26, palette.white),
	].join("");
}

/** Four steps that rise from the villages to the city. */
export function fourLevels(): string {
	return frame(
		1200,
		1600,
		rect(0, 0, 1200, 1600, "#f2f5f0"),
		circle(930, 250, 110, "#f6e3b8"),
		shape("M0 520Q220 380 470 500T900 450T1200 500V1600H0Z", "#dfe9e2"),
		text("康复在基层　医养在社区", 90, 150, { size: 54, fill: palette.ink, weight: 700 }),
		text("诊疗在县区　大病不出市", 90, 232, { size: 54, fill: palette.ink, weight: 700 }),
		...levels.map(({ place, aim, tone, floors }, i) => {
			const x = 40 + i * 280;
			const ground = 1300 - i * 200;
			return [
				rect(x, ground, 1200 - x, 1600 - ground, tone),
				rect(x, ground, 1200 - x, 16, palette.white, 0, { "fill-opacity": 0.25 }),
				building(x + 140, ground, floors, tone),
				text(place, x + 140, ground + 96, {
					size: 60,
					fill: palette.white,
					weight: 700,
					anchor: "middle",
					tracking: 0.1,
				}),
				text(aim, x + 140, ground + 158, {
					size: 40,
					fill: palette.white,
					anchor: "middle",
					tracking: 0.2,
				}),
			].join("");
		}),
		repeat(3, (i) => {
			const x = 268 + i * 280;
			const y = 1236 - i * 200;
			return (
				stroke(
					`M${x} ${y}C${x + 10} ${y - 60} ${x + 24} ${y - 78} ${x + 46} ${y - 96}`,
					palette.ochre,
					8,
					{ "stroke-dasharray": "2 18" },
				) +
				polygon(
					[
						[x + 62, y - 112],
						[x + 52, y - 82],
						[x + 32, y - 104],
					],
					palette.ochre,
				)
			);
		}),
	);
}
