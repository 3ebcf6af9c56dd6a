import { frame } from "../frame.ts";
import { audienceRow } from "../furniture.ts";
import { looks } from "../looks.ts";
import { palette } from "../palette.ts";
import { person } from "../person.ts";
import { room, screen } from "../room.ts";
import { circle, polygon, rect, repeat, stroke } from "../svg.ts";
import { text } from "../text.ts";

const points = ["流程", "规范", "协作要点"] as const;

/** After the signing: how a referral goes, step by step, on the screen. */
export function referralClass(): string {
	return frame(
		1200,
		900,
		room(1200, 900, 620, "#edf2ea", "#d5cdb7"),
		screen(
			330,
			80,
			780,
			420,
			"#fbfcfa",
			rect(330, 80, 780, 76, palette.green),
			text("转诊会诊专题培训", 720, 134, {
				size: 44,
				fill: palette.white,
				weight: 700,
				anchor: "middle",
				tracking: 0.1,
			}),
			...points.map((point, i) => {
				const x = 480 + i * 240;
				return [
					circle(x, 274, 66, [palette.green, "#5a8f70", palette.ochre][i] ?? palette.green),
					text(String(i + 1), x, 296, {
						size: 62,
						fill: palette.white,
						weight: 700,
						anchor: "middle",
					}),
					text(point, x, 398, { size: 42, fill: palette.ink, anchor: "middle" }),
					i < 2 ? stroke(`M${x + 92} 274H${x + 128}`, palette.ochre, 8) : "",
					i < 2
						? polygon(
								[
									[x + 150, 274],
									[x + 126, 258],
									[x + 126, 290],
								],
								palette.ochre,
							)
						: "",
				].join("");
			}),
			repeat(3, (i) => rect(410 + i * 220, 436, 180, 10, "#dfe6dd", 5)),
		),
		person(180, 260, 1.32, {
			look: looks.doctorMan,
			legs: true,
			turn: 1,
			left: { elbow: [-60, 86], hand: [-20, 112] },
			right: { elbow: [76, 58], hand: [112, 4] },
		}),
		audienceRow(330, 660, 5, 205, 0.92, ["#5f7a6c", "#3d4a44", "#d2a784"]),
		audienceRow(60, 772, 6, 226, 1.1, ["#f1f5f3", "#2f2c30", "#c99a76"]),
	);
}
