import { frame } from "../frame.ts";
import { looks } from "../looks.ts";
import { palette } from "../palette.ts";
import { arms, person, right } from "../person.ts";
import { screen } from "../room.ts";
import { at, circle, rect, repeat, shape, stroke } from "../svg.ts";
import { text } from "../text.ts";

/** An X-ray of a chest, drawn without a patient. */
const chestFilm = (x: number, y: number): string =>
	at(
		x,
		y,
		1,
		rect(0, 0, 250, 300, "#1d2d36", 6),
		shape("M116 50C60 70 40 160 48 240C70 262 100 250 112 220Z", "#5d7a86"),
		shape("M134 50C190 70 210 160 202 240C180 262 150 250 138 220Z", "#5d7a86"),
		repeat(5, (i) =>
			stroke(
				`M112 ${84 + i * 32}C84 ${76 + i * 32} 60 ${92 + i * 34} 52 ${112 + i * 32}M138 ${84 + i * 32}C166 ${76 + i * 32} 190 ${92 + i * 34} 198 ${112 + i * 32}`,
				"#a9c2ca",
				5,
			),
		),
		rect(119, 40, 12, 220, "#b9ced5", 6),
		circle(170, 150, 22, "none", { stroke: palette.gold, "stroke-width": 5 }),
	);

/** A remote consultation: two doctors of the district before the specialist on the wall. */
export function remoteConsultation(): string {
	return frame(
		1200,
		1600,
		rect(0, 0, 1200, 1600, "#e4ece8"),
		rect(0, 1130, 1200, 470, "#c6d2cb"),
		rect(0, 1118, 1200, 12, palette.white),
		text("远程会诊", 600, 150, {
			size: 72,
			fill: palette.ink,
			weight: 700,
			anchor: "middle",
			tracking: 0.3,
		}),
		screen(
			110,
			220,
			980,
			600,
			"#cfe0dd",
			`<clipPath id="view">${rect(110, 220, 640, 600, palette.white)}</clipPath>`,
			`<g clip-path="url(#view)">`,
			rect(150, 290, 150, 330, "#bcd3cf", 4),
			repeat(4, (i) => rect(166, 310 + i * 76, 118, 8, "#9dbcb7")),
			person(440, 600, 2.3, { look: looks.doctorOld, left: arms.down, right: right(arms.open) }),
			"</g>",
			rect(750, 220, 340, 600, "#2d434d"),
			chestFilm(795, 260),
			repeat(4, (i) => rect(795, 610 + i * 42, [250, 210, 250, 140][i] ?? 200, 14, "#547080", 7)),
			circle(160, 772, 16, palette.brick),
			rect(188, 762, 120, 20, palette.white, 10, { "fill-opacity": 0.7 }),
		),
		rect(560, 190, 80, 20, palette.ink, 8),
		circle(600, 200, 6, palette.tealSoft),
		person(390, 990, 1.6, {
			look: looks.doctorWoman,
			turn: 1,
			left: arms.onDesk,
			right: { elbow: [62, 86], hand: [30, 124] },
		}),
		person(800, 990, 1.6, {
			look: looks.doctorYoung,
			turn: -1,
			left: { elbow: [-62, 86], hand: [-30, 124] },
			right: right(arms.onDesk),
		}),
		rect(120, 1196, 960, 26, palette.woodPale, 6),
		rect(150, 1222, 900, 260, palette.wood),
		rect(180, 1248, 400, 208, "#c3936a", 4),
		rect(620, 1248, 400, 208, "#c3936a", 4),
		rect(440, 1176, 150, 20, palette.white, 3),
		shape("M600 1196L640 1084H770L736 1196Z", palette.slate),
		rect(580, 1186, 170, 12, palette.ink, 4),
	);
}
