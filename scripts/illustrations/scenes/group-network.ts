import { frame } from "../frame.ts";
import { cross } from "../furniture.ts";
import { palette } from "../palette.ts";
import { circle, element, rect, round, stroke } from "../svg.ts";
import { text } from "../text.ts";

/** The ten members that the report names, in two rows; `branch` marks the seven that report as branches. */
const members = [
	{ name: "彭水", branch: true, x: 980, y: 470 },
	{ name: "巫山", branch: true, x: 1200, y: 150 },
	{ name: "奉节", branch: true, x: 1000, y: 120 },
	{ name: "秀山", branch: true, x: 1190, y: 490 },
	{ name: "邻水", branch: true, x: 620, y: 130 },
	{ name: "大渡口", branch: true, x: 600, y: 510 },
	{ name: "沙坪坝", branch: true, x: 790, y: 550 },
	{ name: "达川", branch: false, x: 420, y: 210 },
	{ name: "合川", branch: false, x: 290, y: 400 },
	{ name: "江津", branch: false, x: 390, y: 535 },
] as const;
const unnamed = [
	{ x: 1390, y: 300 },
	{ x: 1380, y: 440 },
] as const;
const lead = { x: 800, y: 310 };

const link = (x: number, y: number, color: string, dash?: string): string =>
	stroke(
		`M${lead.x} ${lead.y}Q${round((lead.x + x) / 2)} ${round((lead.y + y) / 2 - 30)} ${x} ${y}`,
		color,
		5,
		{ "stroke-dasharray": dash },
	);

const legend = (x: number, tone: string, line: string, hollow = false): string =>
	circle(x, 44, 12, hollow ? palette.white : tone, { stroke: tone, "stroke-width": 4 }) +
	text(line, x + 26, 54, { size: 26, fill: palette.ink });

/** The group as a net: the lead in the middle, ten named members, two that no source names. */
export function groupNetwork(): string {
	return frame(
		1600,
		640,
		rect(0, 0, 1600, 640, "#eef3f1"),
		...[190, 300, 420].map((r) =>
			element("ellipse", {
				cx: 800,
				cy: 310,
				rx: r * 1.9,
				ry: r * 0.8,
				fill: "none",
				stroke: "#dbe6e3",
				"stroke-width": 3,
			}),
		),
		legend(60, palette.teal, "分院"),
		legend(190, palette.ochre, "成员单位"),
		legend(370, palette.slate, "来源未具名", true),
		...unnamed.map(({ x, y }) => link(x, y, "#b5c2c3", "4 16")),
		...members.map(({ x, y, branch }) => link(x, y, branch ? palette.tealSoft : "#e2c492")),
		...unnamed.map(
			({ x, y }) =>
				circle(x, y, 42, palette.white, {
					stroke: palette.slate,
					"stroke-width": 4,
					"stroke-dasharray": "8 9",
				}) + text("待核", x, y + 10, { size: 26, fill: palette.slate, anchor: "middle" }),
		),
		...members.map(
			({ name, branch, x, y }) =>
				circle(x, y, 58, branch ? palette.teal : palette.ochre) +
				circle(x, y, 50, "none", {
					stroke: palette.white,
					"stroke-width": 2,
					"stroke-opacity": 0.6,
				}) +
				text(name, x, y + 11, { size: 31, fill: palette.white, weight: 700, anchor: "middle" }),
		),
		circle(lead.x, lead.y, 122, palette.white),
		circle(lead.x, lead.y, 112, palette.tealDark),
		cross(lead.x, lead.y - 48, 50, palette.white),
		text("重医附二院", lead.x, lead.y + 20, {
			size: 36,
			fill: palette.white,
			weight: 700,
			anchor: "middle",
		}),
		text("牵头单位", lead.x, lead.y + 62, {
			size: 26,
			fill: palette.tealPale,
			anchor: "middle",
			tracking: 0.1,
		}),
	);
}
