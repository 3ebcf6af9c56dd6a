import { frame } from "../frame.ts";
import { looks } from "../looks.ts";
import { palette } from "../palette.ts";
import { person } from "../person.ts";
import { circle, ellipse, rect, shape, stroke } from "../svg.ts";
import { text, textWidth } from "../text.ts";

const books = (x: number, y: number): string =>
	[
		rect(x - 52, y + 22, 104, 24, palette.ochre, 4),
		rect(x - 44, y - 4, 92, 24, palette.teal, 4),
		rect(x - 56, y - 30, 100, 24, palette.brick, 4),
	].join("");

const crowd = (x: number, y: number): string =>
	[-34, 34, 0]
		.map(
			(dx, i) =>
				circle(x + dx, y - 22 + (i === 2 ? 10 : 0), 18, i === 2 ? palette.teal : palette.tealSoft) +
				shape(
					`M${x + dx - 30} ${y + 46}C${x + dx - 30} ${y} ${x + dx + 30} ${y} ${x + dx + 30} ${y + 46}Z`,
					i === 2 ? palette.teal : palette.tealSoft,
				),
		)
		.join("");

const board = (x: number, y: number): string =>
	[
		rect(x - 56, y - 44, 112, 74, palette.tealDark, 6),
		stroke(
			`M${x - 36} ${y + 8}L${x - 12} ${y - 18}L${x + 10} ${y - 2}L${x + 36} ${y - 28}`,
			palette.gold,
			6,
		),
		stroke(`M${x} ${y + 30}V${y + 48}M${x - 24} ${y + 50}H${x + 24}`, palette.tealDark, 7),
	].join("");

const doctor = (x: number, y: number): string => person(x, y - 2, 0.62, { look: looks.doctorMan });

const rows = [
	{ value: "76", unit: "名", label: "业务骨干常驻成员单位", icon: doctor },
	{ value: "10万余", unit: "人次", label: "服务基层群众", icon: crowd },
	{ value: "900余", unit: "场", label: "讲座培训", icon: board },
	{ value: "4.4万余", unit: "名", label: "覆盖基层医务人员", icon: books },
] as const;

/** The year's figures as a tall sheet, each with its qualifier and unit as written. */
export function yearInFigures(): string {
	return frame(
		1200,
		1600,
		rect(0, 0, 1200, 1600, "#e7f0ee"),
		rect(0, 0, 1200, 270, palette.tealDark),
		ellipse(1080, 40, 220, 190, palette.teal),
		text("2024 这一年", 90, 142, { size: 84, fill: palette.white, weight: 700, tracking: 0.04 }),
		text("重医附二院城市医疗集团", 92, 212, { size: 38, fill: palette.tealPale, tracking: 0.1 }),
		...rows.map(({ value, unit, label, icon }, i) => {
			const y = 330 + i * 300;
			return [
				rect(70, y, 1060, 262, palette.white, 18),
				`<clipPath id="c${i}">${circle(210, y + 131, 94, palette.white)}</clipPath>`,
				circle(210, y + 131, 94, palette.tealPale),
				`<g clip-path="url(#c${i})">${icon(210, y + 131)}</g>`,
				text(value, 360, y + 136, { size: 104, fill: palette.teal, weight: 700 }),
				text(unit, 382 + textWidth(value, 104, 700), y + 134, { size: 48, fill: palette.slate }),
				text(label, 364, y + 208, { size: 40, fill: palette.ink, tracking: 0.04 }),
			].join("");
		}),
	);
}
