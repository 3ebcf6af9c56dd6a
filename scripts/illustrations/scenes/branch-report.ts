import { frame } from "../frame.ts";
import { audienceRow, microphone, rostrum } from "../furniture.ts";
import { looks } from "../looks.ts";
import { palette } from "../palette.ts";
import { arms, person, right } from "../person.ts";
import { room, screen } from "../room.ts";
import { circle, rect, repeat, stroke } from "../svg.ts";
import { text } from "../text.ts";

/** The head of a branch reports before a chart; bars without figures. */
export function branchReport(): string {
	return frame(
		1200,
		900,
		room(1200, 900, 640, "#e7efed", "#c9d6d3"),
		screen(
			120,
			110,
			640,
			400,
			palette.white,
			rect(120, 110, 640, 74, palette.teal),
			text("分院工作汇报", 440, 162, {
				size: 42,
				fill: palette.white,
				weight: 700,
				anchor: "middle",
				tracking: 0.14,
			}),
			repeat(4, (i) =>
				rect(
					176 + i * 76,
					420 - i * 44,
					46,
					50 + i * 44,
					i === 3 ? palette.ochre : palette.tealSoft,
					3,
				),
			),
			stroke("M164 470H486", palette.slate, 4),
			stroke("M199 396L275 350L351 312L427 262", palette.brick, 5),
			circle(620, 330, 84, "none", { stroke: palette.tealPale, "stroke-width": 40 }),
			stroke("M620 246A84 84 0 0 1 692 374", palette.teal, 40, { "stroke-linecap": "butt" }),
			rect(560, 450, 120, 12, palette.mist, 4),
		),
		person(940, 300, 1.3, {
			look: looks.womanTeal,
			turn: -1,
			left: arms.open,
			right: right(arms.onDesk),
		}),
		rostrum(940, 456, 1.2, palette.tealDark, "#0f3a42"),
		microphone(1000, 440, 1.05, -1),
		audienceRow(40, 765, 8, 168, 1.02, ["#5c7078", "#36444b", "#cfa482"]),
	);
}
