import { frame } from "../frame.ts";
import { ambulance, hospital, tree } from "../landscape.ts";
import { palette } from "../palette.ts";
import { circle, polygon, rect, shape, stroke } from "../svg.ts";
import { text } from "../text.ts";

const pill = (x: number, y: number, line: string, tone: string): string =>
	rect(x - 190, y - 42, 380, 70, tone, 35) +
	text(line, x, y + 8, {
		size: 38,
		fill: palette.white,
		weight: 700,
		anchor: "middle",
		tracking: 0.04,
	});

/** Up to the city hospital, back to the district: one loop with two ways. */
export function referralLoop(): string {
	return frame(
		1500,
		1000,
		rect(0, 0, 1500, 1000, "#eaf1e9"),
		shape("M0 800C300 740 520 770 750 760S1240 730 1500 790V1000H0Z", "#cfe0cd"),
		text("接得住　联得通　转得顺", 750, 118, {
			size: 62,
			fill: palette.ink,
			weight: 700,
			anchor: "middle",
			tracking: 0.06,
		}),
		stroke("M360 380C500 210 960 200 1120 300", palette.ochre, 16),
		polygon(
			[
				[1158, 334],
				[1136, 276],
				[1092, 322],
			],
			palette.ochre,
		),
		stroke("M1130 860C980 950 520 950 390 872", palette.teal, 16),
		polygon(
			[
				[350, 838],
				[364, 898],
				[412, 856],
			],
			palette.teal,
		),
		pill(740, 242, "上转：大病到医院", palette.ochre),
		pill(750, 912, "下转：康复回基层", palette.teal),
		circle(330, 600, 236, palette.white),
		circle(1170, 580, 262, palette.white),
		hospital(330, 690, 2, palette.green, { columns: 4, scale: 0.98 }),
		tree(170, 696, 0.7),
		tree(490, 696, 0.76, "#5a9775"),
		text("基层首诊", 330, 772, {
			size: 46,
			fill: palette.green,
			weight: 700,
			anchor: "middle",
			tracking: 0.1,
		}),
		hospital(1170, 690, 5, palette.navy, { columns: 5, scale: 0.84 }),
		tree(1000, 694, 0.6),
		tree(1340, 694, 0.6, "#5a9775"),
		text("市级医院", 1170, 764, {
			size: 46,
			fill: palette.navy,
			weight: 700,
			anchor: "middle",
			tracking: 0.1,
		}),
		stroke("M566 700H908", "#b9c9bb", 6, { "stroke-dasharray": "22 18" }),
		ambulance(740, 690, 0.72),
		rect(628, 430, 224, 66, palette.white, 33, { stroke: palette.slate, "stroke-width": 3 }),
		text("会诊协作", 740, 476, {
			size: 36,
			fill: palette.slate,
			weight: 700,
			anchor: "middle",
			tracking: 0.06,
		}),
		stroke("M580 462H616M864 462H896", palette.slate, 5, { "stroke-dasharray": "2 12" }),
	);
}
