import sharp from "sharp";
import { text } from "../../../illustrations/text.ts";

/** A picture as an office would put it into an article, and whether its message is text that nobody wrote out. */
export interface JudgedPicture {
	readonly name: string;
	readonly holdsText: boolean;
	/** Where it differs from the name a cleaned paste has. */
	readonly file?: string;
	readonly alt: string;
	readonly caption?: string;
	readonly svg: string;
	/** What a scanner or camera does to it. */
	readonly spoil?: "tilt" | "noise" | "blur";
}

const words =
	"为方便群众就近看病，医院定于本周六上午在门诊三楼举行义诊活动，由内科外科妇科儿科专家坐诊，请携带身份证和既往检查资料按时参加，咨询电话见院内公示栏";
const sheet = (width: number, height: number, background: string, inner: string) =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${background}"/>${inner}</svg>`;
const line = (index: number, length: number) =>
	[...words.repeat(3)].slice((index * 13) % 40, ((index * 13) % 40) + length).join("");
const many = (count: number, draw: (index: number) => string) =>
	Array.from({ length: count }, (_, index) => draw(index)).join("");
const title = (words: string, x: number, y: number, size: number, fill: string) =>
	text(words, x, y, { size, fill, weight: 700, anchor: "middle" });
const lines = (
	count: number,
	{ x = 80, y = 220, step = 56, size = 30, length = 24, fill = "#222" } = {},
) => many(count, (index) => text(line(index, length), x, y + index * step, { size, fill }));
/** Numbers that repeat on every machine. */
const wave = (index: number, most: number) =>
	Math.floor((Math.abs(Math.sin(index * 12.9898) * 43758.5453) % 1) * most);
const grid = (columns: number, rows: number, cell: (column: number, row: number) => string) =>
	many(columns * rows, (index) => cell(index % columns, Math.floor(index / columns)));
const box = (x: number, y: number, width: number, height: number, fill: string, rest = "") =>
	`<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" ${rest}/>`;
const person = (x: number, y: number, fill: string) =>
	`<circle cx="${x}" cy="${y}" r="26" fill="#e8c4a0"/><path d="M${x - 44} ${y + 130}q0-96 44-96t44 96z" fill="${fill}"/>`;
const table = (columns: number, rows: number) =>
	grid(
		columns,
		rows,
		(column, row) =>
			box(70 + column * 215, 170 + row * 62, 215, 62, "none", 'stroke="#333" stroke-width="2"') +
			text(line(column + row, 4 + (row % 3)), 84 + column * 215, 210 + row * 62, {
				size: 26,
				fill: "#222",
			}),
	);
const hall = (inner = "") =>
	sheet(
		1200,
		750,
		"#c9b79c",
		box(0, 0, 1200, 420, "#8a3a32") +
			inner +
			many(16, (index) =>
				person(
					60 + (index % 8) * 150,
					430 + Math.floor(index / 8) * 150,
					index % 2 ? "#2d4a6b" : "#fff",
				),
			),
	);

const holding: readonly JudgedPicture[] = [
	{
		name: "poster, white",
		holdsText: true,
		alt: "义诊活动海报",
		svg: sheet(900, 1300, "#fff", title("周末义诊", 450, 150, 80, "#b3261e") + lines(16)),
	},
	{
		name: "poster, dark",
		holdsText: true,
		alt: "健康讲座",
		caption: "本周健康讲座安排",
		svg: sheet(
			900,
			1300,
			"#14335c",
			title("健康讲座", 450, 150, 80, "#ffd54a") + lines(14, { fill: "#fff" }),
		),
	},
	{
		name: "poster with a picture",
		holdsText: true,
		alt: "爱耳日宣传",
		svg: sheet(
			900,
			1300,
			"#f4e9d8",
			box(0, 0, 900, 480, "#7fa7c9") +
				person(300, 250, "#fff") +
				person(560, 250, "#2d4a6b") +
				lines(11, { y: 600 }),
		),
	},
	{
		name: "notice",
		holdsText: true,
		alt: "关于门诊时间调整的通知",
		svg: sheet(
			1000,
			1400,
			"#fff",
			title("关于调整门诊时间的通知", 500, 150, 48, "#111") + lines(18, { y: 260 }),
		),
	},
	{
		name: "notice, scanned askew",
		holdsText: true,
		alt: "停诊通知扫描件",
		spoil: "tilt",
		svg: sheet(
			1000,
			1400,
			"#f3f1ea",
			title("停诊通知", 500, 150, 60, "#222") + lines(14, { y: 280 }),
		),
	},
	{
		name: "notice, photographed",
		holdsText: true,
		alt: "会场门口",
		caption: "报到须知",
		spoil: "noise",
		svg: sheet(
			1000,
			1300,
			"#ddd8cc",
			title("报到须知", 500, 150, 60, "#333") + lines(15, { y: 260 }),
		),
	},
	{
		name: "red head",
		holdsText: true,
		alt: "图片",
		caption: "渭南市卫健委批复",
		svg: sheet(
			1000,
			1400,
			"#fff",
			title("渭南市卫生健康委员会文件", 500, 170, 62, "#d00000") +
				box(70, 230, 860, 6, "#d00000") +
				lines(15, { y: 330 }),
		),
	},
	{
		name: "certificate",
		holdsText: true,
		alt: "荣誉证书",
		svg: sheet(
			1200,
			850,
			"#fbf3dc",
			box(40, 40, 1120, 770, "none", 'stroke="#b8860b" stroke-width="14"') +
				title("荣誉证书", 600, 210, 90, "#b3261e") +
				lines(6, { x: 170, y: 340, step: 64 }),
		),
	},
	{
		name: "letter of appointment",
		holdsText: true,
		alt: "特聘专家聘书",
		svg: sheet(
			1200,
			850,
			"#a31f1f",
			title("聘书", 600, 200, 100, "#ffd54a") +
				lines(6, { x: 170, y: 330, step: 66, fill: "#ffe9a8" }),
		),
	},
	{
		name: "list of names",
		holdsText: true,
		alt: "获奖人员名单",
		svg: sheet(1000, 1300, "#fff", title("获奖名单", 500, 120, 60, "#111") + table(4, 16)),
	},
	{
		name: "duty roster",
		holdsText: true,
		alt: "七月门诊出诊安排",
		svg: sheet(1000, 1100, "#eaf3fb", title("专家出诊表", 500, 120, 60, "#0b3d91") + table(4, 13)),
	},
	{
		name: "chat",
		holdsText: true,
		alt: "聊天记录截图",
		svg: sheet(
			800,
			1400,
			"#ededed",
			many(
				8,
				(index) =>
					box(
						index % 2 ? 60 : 180,
						90 + index * 155,
						560,
						120,
						index % 2 ? "#fff" : "#95ec69",
						'rx="12"',
					) +
					text(line(index, 14), index % 2 ? 90 : 210, 140 + index * 155, {
						size: 32,
						fill: "#111",
					}) +
					text(line(index + 3, 11), index % 2 ? 90 : 210, 190 + index * 155, {
						size: 32,
						fill: "#111",
					}),
			),
		),
	},
	{
		name: "web page",
		holdsText: true,
		alt: "医院官网的预约页面",
		svg: sheet(
			1200,
			900,
			"#fff",
			box(0, 0, 1200, 90, "#0a6ebd") +
				title("预约挂号", 200, 60, 40, "#fff") +
				lines(11, { x: 120, y: 180, step: 62, size: 28, length: 32 }),
		),
	},
	{
		name: "infographic",
		holdsText: true,
		alt: "一图读懂分级诊疗",
		svg: sheet(
			800,
			3200,
			"#e7f4ee",
			many(
				5,
				(index) =>
					box(50, 60 + index * 620, 700, 560, "#fff", 'rx="24"') +
					title(line(index, 6), 400, 150 + index * 620, 48, "#0b6b4f") +
					many(7, (row) =>
						text(line(index + row, 20), 90, 240 + index * 620 + row * 52, {
							size: 30,
							fill: "#333",
						}),
					),
			),
		),
	},
	{
		name: "prices",
		holdsText: true,
		alt: "体检套餐",
		caption: "体检套餐与价格",
		svg: sheet(1000, 1200, "#fff7f0", title("体检套餐", 500, 120, 64, "#c2410c") + table(4, 14)),
	},
	{
		name: "letter of thanks",
		holdsText: true,
		alt: "患者写来的感谢信",
		spoil: "blur",
		svg: sheet(
			1000,
			1300,
			"#fffef6",
			title("感谢信", 500, 140, 64, "#222") + lines(16, { y: 250 }),
		),
	},
	{
		name: "pledge",
		holdsText: true,
		alt: "全院职工倡议",
		caption: "向全院职工发出的倡议书",
		svg: sheet(900, 1300, "#fff", title("倡议书", 450, 140, 70, "#b3261e") + lines(17, { y: 240 })),
	},
	{
		name: "agenda",
		holdsText: true,
		alt: "会务组发放的安排",
		caption: "会议日程",
		svg: sheet(1000, 1200, "#fff", title("会议日程", 500, 130, 60, "#111") + table(4, 13)),
	},
	{
		name: "programme, a strip",
		holdsText: true,
		alt: "节目单",
		svg: sheet(
			600,
			1800,
			"#7a1f1f",
			title("节目单", 300, 140, 70, "#ffd54a") +
				lines(24, { x: 60, y: 260, length: 15, fill: "#ffe9a8" }),
		),
	},
	{
		name: "newspaper",
		holdsText: true,
		alt: "报纸版面",
		caption: "当地报纸的报道",
		spoil: "noise",
		svg: sheet(
			1200,
			1000,
			"#efeae0",
			title("共建共享惠及群众", 600, 120, 72, "#111") +
				lines(16, { x: 60, y: 220, step: 46, size: 24, length: 21 }) +
				lines(16, { x: 640, y: 220, step: 46, size: 24, length: 21 }),
		),
	},
];

const plain: readonly JudgedPicture[] = [
	{ name: "meeting", holdsText: false, alt: "会场上坐满了人", svg: hall() },
	{
		name: "meeting under a banner",
		holdsText: false,
		alt: "启动会现场，横幅下坐着两排人",
		svg: hall(title("医联体科室共建启动会", 600, 200, 80, "#ffe08a")),
	},
	{
		name: "handing over certificates",
		holdsText: false,
		alt: "院领导为优秀带教老师颁发证书",
		svg: hall(box(480, 300, 90, 64, "#c0392b")),
	},
	{
		name: "before the poster",
		holdsText: false,
		alt: "志愿者在海报前合影",
		svg: hall(box(380, 60, 420, 260, "#2e7d5b")),
	},
	{
		name: "exhibition",
		holdsText: false,
		alt: "参观者走过展板",
		svg: hall(many(4, (index) => box(60 + index * 290, 70, 230, 280, "#e8eef4"))),
	},
	{
		name: "scanner",
		holdsText: false,
		alt: "技师操作CT扫描机",
		svg: sheet(
			1200,
			800,
			"#d7e3ea",
			`<circle cx="600" cy="380" r="280" fill="#fff"/><circle cx="600" cy="380" r="150" fill="#5b7c8d"/>${person(900, 420, "#fff")}`,
		),
	},
	{
		name: "signing",
		holdsText: false,
		alt: "双方代表在协议书上签字",
		svg: hall(box(300, 300, 600, 90, "#7b1e1e")),
	},
	{ name: "certificate handed over", holdsText: false, alt: "两人在台上交接红色证书", svg: hall() },
	{ name: "file under discussion", holdsText: false, alt: "专家组翻看文件，讨论方案", svg: hall() },
	{
		name: "training on official documents",
		holdsText: false,
		alt: "办公室文件管理培训会",
		svg: hall(),
	},
	{ name: "briefing", holdsText: false, alt: "全国电视电话会议通报会会场", svg: hall() },
	{
		name: "building",
		holdsText: false,
		alt: "门诊楼",
		svg: sheet(
			1200,
			800,
			"#a9cbe8",
			box(200, 120, 800, 640, "#e9e2d4") +
				grid(14, 11, (column, row) => box(225 + column * 55, 145 + row * 54, 34, 34, "#4a6a86")),
		),
	},
	{
		name: "building, long windows",
		holdsText: false,
		alt: "新建的住院楼",
		svg: sheet(
			1200,
			800,
			"#bcd6ee",
			box(150, 100, 900, 680, "#dfe3e6") +
				many(12, (index) => box(170, 120 + index * 54, 860, 26, "#34566f")),
		),
	},
	{
		name: "stairs",
		holdsText: false,
		alt: "志愿者在台阶上擦扶手",
		svg: sheet(
			1200,
			800,
			"#b8b0a2",
			many(16, (index) => box(0, index * 50, 1200, 25, "#8f8779")) + person(600, 300, "#c0392b"),
		),
	},
	{
		name: "blinds",
		holdsText: false,
		alt: "病房的窗户",
		svg: sheet(
			1200,
			800,
			"#f2f2ee",
			many(26, (index) => box(150, 40 + index * 28, 900, 14, "#c8cdd0")),
		),
	},
	{
		name: "bookshelf",
		holdsText: false,
		alt: "图书角",
		svg: sheet(
			1200,
			800,
			"#6b4f3a",
			grid(34, 4, (column, row) =>
				box(
					40 + column * 33,
					30 + row * 190,
					18 + wave(column + row * 40, 12),
					150,
					["#b33", "#386", "#358", "#da5"][wave(column * 7 + row, 4)] ?? "#333",
				),
			),
		),
	},
	{
		name: "brick wall",
		holdsText: false,
		alt: "老院区的砖墙",
		svg: sheet(
			1200,
			800,
			"#d9c9b8",
			grid(17, 20, (column, row) => box((row % 2) * 36 + column * 72, row * 40, 66, 34, "#a4553f")),
		),
	},
	{
		name: "medicine shelves",
		holdsText: false,
		alt: "中药房的药柜",
		svg: sheet(
			1200,
			800,
			"#8a5a33",
			grid(
				16,
				10,
				(column, row) =>
					box(15 + column * 74, 15 + row * 78, 66, 68, "#a97142") +
					`<circle cx="${48 + column * 74}" cy="${52 + row * 78}" r="8" fill="#3b2412"/>`,
			),
		),
	},
	{
		name: "leaves",
		holdsText: false,
		alt: "院区一角",
		spoil: "blur",
		svg: sheet(
			1200,
			800,
			"#9cc7e6",
			many(
				900,
				(index) =>
					`<ellipse cx="${wave(index, 1200)}" cy="${200 + wave(index * 3 + 1, 600)}" rx="16" ry="9" fill="${["#2f6b35", "#4f8a3c", "#78a94f"][wave(index * 5, 3)]}"/>`,
			),
		),
	},
	{
		name: "crowd",
		holdsText: false,
		alt: "启动仪式的合影",
		svg: sheet(
			1200,
			800,
			"#c5d7e5",
			grid(20, 6, (column, row) =>
				person(
					50 + column * 58,
					120 + row * 100,
					["#fff", "#224a77", "#8a2f2f"][wave(column + row * 21, 3)] ?? "#fff",
				),
			),
		),
	},
	{
		name: "columns",
		holdsText: false,
		alt: "柱状图：门诊量逐年上升",
		svg: sheet(
			1000,
			700,
			"#fff",
			many(
				6,
				(index) =>
					box(110 + index * 140, 560 - index * 70, 80, 60 + index * 70, "#2a6f97") +
					text(String(2019 + index), 118 + index * 140, 660, { size: 30, fill: "#333" }),
			),
		),
	},
	{
		name: "curve",
		holdsText: false,
		alt: "折线图：转诊人数从一百上升到四百",
		svg: sheet(
			1000,
			700,
			"#fff",
			`${many(7, (index) => box(90, 80 + index * 80, 860, 2, "#ddd"))}<polyline points="100,560 300,470 500,390 700,280 900,150" fill="none" stroke="#c0392b" stroke-width="8"/>`,
		),
	},
	{
		name: "emblem",
		holdsText: false,
		alt: "医院院徽",
		svg: sheet(
			600,
			600,
			"#fff",
			`<circle cx="300" cy="300" r="240" fill="#0a6ebd"/>${box(260, 150, 80, 300, "#fff")}${box(150, 260, 300, 80, "#fff")}`,
		),
	},
	{
		name: "name with emblem",
		holdsText: false,
		alt: "医联体标志",
		svg: sheet(
			900,
			400,
			"#fff",
			`<circle cx="180" cy="200" r="120" fill="#2e7d5b"/>${title("城市医疗集团", 590, 225, 80, "#2e7d5b")}`,
		),
	},
	{
		name: "radiograph",
		holdsText: false,
		alt: "会诊的胸片",
		svg: sheet(
			900,
			900,
			"#0c0f12",
			many(
				9,
				(index) =>
					`<path d="M140 ${180 + index * 62}q310 ${-70 + index * 4} 620 0" fill="none" stroke="#9aa4ab" stroke-width="16"/>`,
			),
		),
	},
	{
		name: "keyboard",
		holdsText: false,
		alt: "值班护士录入病历",
		svg: sheet(
			1200,
			700,
			"#3b3f46",
			grid(15, 5, (column, row) =>
				box(60 + column * 73, 150 + row * 82, 62, 66, "#22252a", 'rx="8"'),
			),
		),
	},
	{
		name: "tall corridor",
		holdsText: false,
		alt: "门诊走廊",
		svg: sheet(
			500,
			1400,
			"#e6e9ea",
			many(10, (index) =>
				box(150 - index * 10, 200 + index * 110, 200 + index * 20, 8, "#b9c0c4"),
			) + person(250, 700, "#fff"),
		),
	},
];

/** Pictures of every kind that an office has; those that hold text first. */
export const judgedPictures: readonly JudgedPicture[] = [...holding, ...plain];

/** The bytes of a picture, as a scanner or camera would have them. */
export function drawn({ svg, spoil }: JudgedPicture): Promise<Buffer> {
	const picture = sharp(Buffer.from(svg)).flatten({ background: "#fff" });
	switch (spoil) {
		case "tilt":
			return picture.rotate(0.7, { background: "#8d8a84" }).jpeg({ quality: 70 }).toBuffer();
		case "blur":
			return picture.blur(0.8).jpeg({ quality: 60 }).toBuffer();
		case "noise":
			return picture.jpeg({ quality: 25 }).toBuffer();
		default:
			return picture.jpeg({ quality: 82 }).toBuffer();
	}
}
