import { frame } from "../frame.ts";
import { palette } from "../palette.ts";
import { circle, rect, repeat, stroke } from "../svg.ts";
import { text } from "../text.ts";

const stations = [
	{ year: "2019", lines: ["大荔县、华州区", "率先试点"] },
	{ year: "2021", lines: ["7月大荔现场观摩会", "全面推开"] },
	{ year: "2022", lines: ["列入“十项重点", "工作”考核"] },
	{ year: "2023", lines: ["澄城县试点", "科室共建"] },
] as const;

/** Four years of the county consortia as stations on a line. */
export function fourYears(): string {
	return frame(
		1600,
		640,
		rect(0, 0, 1600, 640, "#edf1f5"),
		rect(0, 0, 1600, 128, palette.navy),
		text("渭南市紧密型县域医共体建设", 70, 84, {
			size: 52,
			fill: palette.white,
			weight: 700,
			tracking: 0.04,
		}),
		repeat(16, (i) => rect(1180 + (i % 8) * 46, 36 + Math.floor(i / 8) * 40, 16, 16, "#4d6d94", 3)),
		stroke("M70 300H1530", "#b8c7d8", 14),
		stroke("M70 300H1360", palette.navy, 14),
		...stations.map(({ year, lines }, i) => {
			const x = 210 + i * 394;
			const last = i === stations.length - 1;
			return [
				circle(x, 300, 40, palette.white),
				circle(x, 300, 30, last ? palette.ochre : palette.navy),
				circle(x, 300, 12, palette.white),
				text(year, x, 236, {
					size: 64,
					fill: last ? "#a4701f" : palette.navy,
					weight: 700,
					anchor: "middle",
				}),
				rect(x - 166, 372, 332, 166, palette.white, 12),
				rect(x - 166, 372, 332, 10, last ? palette.ochre : palette.navy, 5),
				...lines.map((line, row) =>
					text(line, x, 444 + row * 54, { size: 33, fill: palette.ink, anchor: "middle" }),
				),
			].join("");
		}),
	);
}
