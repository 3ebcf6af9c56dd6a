import { frame } from "../frame.ts";
import { plant } from "../furniture.ts";
import { looks } from "../looks.ts";
import { palette } from "../palette.ts";
import { person } from "../person.ts";
import { room } from "../room.ts";
import { circle, ellipse, rect, shape } from "../svg.ts";
import { text } from "../text.ts";

/** The two parties shake hands, each with a folder under the arm. */
export function exchangeOfAgreements(): string {
	return frame(
		1200,
		900,
		room(1200, 900, 720, "#e6eee3", "#cbb896"),
		rect(150, 70, 900, 440, palette.green, 6),
		shape("M150 510V420C330 340 520 460 700 400S960 350 1050 400V510Z", "#356a4e"),
		text("携手分级诊疗", 600, 162, {
			size: 70,
			fill: palette.white,
			weight: 700,
			anchor: "middle",
			tracking: 0.14,
		}),
		plant(90, 800, 1.1),
		plant(1110, 800, 1.1),
		ellipse(600, 826, 360, 30, "#b7a27d"),
		person(455, 310, 1.48, {
			look: looks.manNavy,
			legs: true,
			turn: 1,
			left: { elbow: [-62, 84], hand: [-30, 122] },
			right: { elbow: [62, 88], hand: [94, 82] },
		}),
		person(745, 310, 1.48, {
			look: looks.womanWine,
			legs: true,
			turn: -1,
			left: { elbow: [-62, 88], hand: [-98, 84] },
			right: { elbow: [62, 84], hand: [30, 122] },
		}),
		circle(600, 432, 18, looks.manNavy.skin),
		rect(372, 428, 94, 122, "#7a2f2a", 5),
		rect(382, 440, 74, 98, "#96443d", 3),
		circle(410, 492, 16, looks.manNavy.skin),
		rect(734, 428, 94, 122, "#1f5f69", 5),
		rect(744, 440, 74, 98, "#33747e", 3),
		circle(790, 492, 16, looks.womanWine.skin),
	);
}
