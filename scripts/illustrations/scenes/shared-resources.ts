import { frame } from "../frame.ts";
import { cross } from "../furniture.ts";
import { palette } from "../palette.ts";
import { at, circle, ellipse, rect, repeat, round, shape, stroke } from "../svg.ts";
import { text } from "../text.ts";

const flask =
	stroke("M-12 -40H12M-8 -40V-10L-34 34H34L8 -10V-40", palette.white, 8) +
	shape("M-22 14H22L32 32H-32Z", palette.white);
const lens =
	circle(-6, -6, 26, "none", { stroke: palette.white, "stroke-width": 9 }) +
	stroke("M14 14L36 36", palette.white, 11);
const bottle =
	rect(-22, -18, 44, 54, palette.white, 6) +
	rect(-12, -38, 24, 16, palette.white, 3) +
	rect(-3, -8, 6, 30, palette.ochre) +
	rect(-15, 4, 30, 6, palette.ochre);
const leaf =
	shape("M-34 34C-40 -20 0 -44 40 -38C44 4 18 44 -34 34Z", palette.white) +
	stroke("M-34 36C-10 10 6 -4 24 -20", palette.green, 5);
const beam =
	circle(0, 0, 12, palette.white) +
	repeat(
		8,
		(i) => `<g transform="rotate(${i * 45})">${stroke("M0 -22V-38", palette.white, 8)}</g>`,
	);
const catheter =
	stroke("M-36 30C-36 -30 0 -40 0 0S36 30 36 -30", palette.white, 8) +
	circle(36, -34, 8, palette.white);

const resources = [
	{ name: "检验", icon: flask, tone: palette.teal },
	{ name: "检查", icon: lens, tone: palette.navy },
	{ name: "消毒供应", icon: bottle, tone: palette.ochre },
	{ name: "中药制剂", icon: leaf, tone: palette.green },
	{ name: "放疗", icon: beam, tone: palette.brick },
	{ name: "介入", icon: catheter, tone: palette.slate },
] as const;

/** Six shared resources around the lead hospital. */
export function sharedResources(): string {
	const place = (i: number) => {
		const angle = (-90 + i * 60) * (Math.PI / 180);
		return [750 + Math.cos(angle) * 470, 510 + Math.sin(angle) * 320] as const;
	};
	return frame(
		1500,
		1000,
		rect(0, 0, 1500, 1000, "#f6efe0"),
		ellipse(750, 510, 470, 320, "none", {
			stroke: "#e2d2b0",
			"stroke-width": 5,
			"stroke-dasharray": "4 18",
			"stroke-linecap": "round",
		}),
		...resources.map((_, i) => {
			const [x, y] = place(i);
			return stroke(`M750 510L${round(x)} ${round(y)}`, "#e0cda6", 12);
		}),
		circle(750, 510, 176, palette.white),
		circle(750, 510, 160, "#7a5430"),
		cross(750, 448, 62, palette.white),
		text("扬州市中医院", 750, 536, {
			size: 42,
			fill: palette.white,
			weight: 700,
			anchor: "middle",
		}),
		text("资源共享", 750, 596, {
			size: 36,
			fill: palette.goldPale,
			anchor: "middle",
			tracking: 0.2,
		}),
		...resources.map(({ name, icon, tone }, i) => {
			const [x, y] = place(i);
			return (
				circle(x, y, 112, palette.white) +
				circle(x, y, 100, tone) +
				at(x, y - 26, 0.95, icon) +
				text(name, x, y + 62, { size: 36, fill: palette.white, weight: 700, anchor: "middle" })
			);
		}),
	);
}
