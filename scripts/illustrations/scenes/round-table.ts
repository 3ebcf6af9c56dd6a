import { frame } from "../frame.ts";
import { audienceRow, cup, nameCard, plant } from "../furniture.ts";
import { delegates, looks } from "../looks.ts";
import { palette } from "../palette.ts";
import { arms, person, right } from "../person.ts";
import { flowers, window } from "../room.ts";
import { ellipse, rect, repeat, shape } from "../svg.ts";
import { text } from "../text.ts";

/** The symposium: an oval table, the far side facing us, the near side from behind. */
export function roundTable(): string {
	const far = [330, 518, 706, 894, 1082, 1270];
	const sag = (x: number) => ((x - 800) / 480) ** 2;
	return frame(
		1600,
		900,
		rect(0, 0, 1600, 900, "#f4ecdc"),
		rect(0, 560, 1600, 340, "#d9c6a4"),
		repeat(17, (i) => rect(i * 100 - 2, 0, 3, 560, "#ece0ca")),
		window(80, 110, 250, 250),
		window(1270, 110, 250, 250),
		rect(440, 70, 720, 220, palette.woodDark, 8),
		rect(456, 86, 688, 188, "#f8f1e1", 4),
		text("基层医疗单位工作座谈会", 800, 176, {
			size: 54,
			fill: "#6b4a26",
			weight: 700,
			anchor: "middle",
			tracking: 0.06,
		}),
		text("共享　共建　共赢", 800, 242, {
			size: 38,
			fill: palette.green,
			anchor: "middle",
			tracking: 0.14,
		}),
		plant(410, 560, 0.9),
		plant(1190, 560, 0.9),
		...far.map((x, i) =>
			person(x, 428 + sag(x) * 40, 0.98, {
				look: delegates[(i * 5 + 1) % delegates.length] ?? looks.manNavy,
				turn: x < 450 ? 1 : x > 1150 ? -1 : 0,
				left: arms.onDesk,
				right: right(arms.onDesk),
			}),
		),
		shape(
			"M110 660C110 580 420 534 800 534S1490 580 1490 660V716C1490 800 1180 846 800 846S110 800 110 716Z",
			palette.woodDark,
		),
		ellipse(800, 660, 690, 128, palette.wood),
		ellipse(800, 660, 470, 70, "#a8744a"),
		ellipse(800, 654, 450, 62, "#e9dcc2"),
		flowers(800, 676, 1.7),
		flowers(610, 664, 1.1),
		flowers(990, 664, 1.1),
		...far.map(
			(x) =>
				nameCard(x + (800 - x) * 0.05, 576 + sag(x) * 26, 0.86) +
				cup(x + 66 + (800 - x) * 0.08, 580 + sag(x) * 26, 0.8),
		),
		audienceRow(250, 790, 6, 220, 1.12, ["#6f6250", "#3a302b", "#cc9f79"]),
	);
}
