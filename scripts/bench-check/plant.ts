import { pinyin } from "pinyin-pro";
import type { MadeArticle } from "./make-article.ts";
import type { World, WorldPerson } from "./make-world.ts";
import type { Random } from "./random.ts";
import * as vocabulary from "./vocabulary.ts";

/** An article with one mistake, and where it was put: a block, or the front matter. */
export interface Planted {
	readonly article: MadeArticle;
	readonly block: number | "front";
	/** What stood there and what stands there now, for the list of misses. */
	readonly from: string;
	readonly to: string;
}

type Plant = (random: Random, world: World, article: MadeArticle) => Planted | undefined;

/** Replaces a text in the first block that holds it; a random one of the blocks where it stands in several. */
function replaceIn(
	random: Random,
	article: MadeArticle,
	from: string,
	to: string,
): Planted | undefined {
	const places = article.blocks.flatMap((block, index) => (block.includes(from) ? [index] : []));
	if (from === "" || from === to || places.length === 0) return undefined;
	const place = random.pick(places);
	const blocks = article.blocks.map((block, index) =>
		index === place ? block.replace(from, to) : block,
	);
	return { article: { ...article, blocks }, block: place, from, to };
}

/** The people whose whole title stands before their name somewhere in the text. */
function titled(article: MadeArticle): WorldPerson[] {
	return article.people.filter(({ titles, name }) =>
		article.blocks.some((block) => block.includes(titles.join("、") + name)),
	);
}

const otherTitles = [
	"院长",
	"副院长",
	"党委书记",
	"党委副书记",
	"纪委书记",
	"工会主席",
	"总会计师",
	"局长",
	"副局长",
	"医务部主任",
	"护理部主任",
	"办公室主任",
	"党委委员",
	"财务科科长",
];

const wrongTitle: Plant = (random, _, article) => {
	const people = titled(article);
	if (people.length === 0) return undefined;
	const { titles, name, former } = random.pick(people);
	const replaced = random.pick(titles);
	const title = random.pick(
		otherTitles.filter(
			(other) =>
				!titles.includes(other) &&
				!former?.titles.includes(other) &&
				!titles.some((own) => own.endsWith(other) && !own.endsWith(`副${other}`)),
		),
	);
	const wrong = titles.map((own) => (own === replaced ? title : own)).join("、");
	return replaceIn(random, article, titles.join("、") + name, wrong + name);
};

const outdatedTitle: Plant = (random, _, article) => {
	const people = titled(article).filter(({ former }) => former);
	if (people.length === 0) return undefined;
	const { titles, name, former } = random.pick(people);
	return replaceIn(
		random,
		article,
		titles.join("、") + name,
		`${former?.titles.join("、")}${name}`,
	);
};

const swappedTitles: Plant = (random, _, article) => {
	const [one, two] = random.sample(titled(article), 2);
	if (!one || !two || one.titles.join() === two.titles.join()) return undefined;
	const block = article.blocks.findIndex(
		(text) =>
			text.includes(one.titles.join("、") + one.name) &&
			text.includes(two.titles.join("、") + two.name),
	);
	if (block < 0) return undefined;
	const swap = (text: string) =>
		text
			.replace(one.titles.join("、") + one.name, `${one.titles.join("、")}\u0001`)
			.replace(two.titles.join("、") + two.name, two.titles.join("、") + one.name)
			.replace("\u0001", two.name);
	const blocks = article.blocks.map((text, index) => (index === block ? swap(text) : text));
	return {
		article: { ...article, blocks },
		block,
		from: `${one.titles}${one.name}/${two.titles}${two.name}`,
		to: "swapped",
	};
};

/** A name with one character changed; `sounds` asks for the same sound. */
function slipOf(random: Random, world: World, name: string, sounds: boolean): string | undefined {
	const index = sounds ? random.between(0, name.length - 1) : random.between(1, name.length - 1);
	const right = name.charAt(index);
	const sound = (character: string) => pinyin(character, { toneType: "none" });
	const candidates = (
		index === 0 ? vocabulary.surnames : [...vocabulary.givenCharacters, ...homophones]
	).filter(
		(character) =>
			character !== right &&
			(sounds ? sound(character) === sound(right) : sound(character) !== sound(right)) &&
			!world.people.some(
				(person) => person.name === name.slice(0, index) + character + name.slice(index + 1),
			),
	);
	return candidates.length === 0
		? undefined
		: name.slice(0, index) + random.pick(candidates) + name.slice(index + 1);
}

/** More characters of names, for slips of the same sound. */
const homophones = [
	..."炜威薇纬卫芬方娴静竞靖莉俐栗蕾洋扬阳咏永泳艳燕彦洁捷婕娟涓涛韬铭鸣名朝潮绣修夏侠萍坪罡岗贵瑰瑛颖应骅桦钰昱郁岚蓝弘虹洪灵铃菱健剑舰果郭闻雯晖惠慧利丽历彬宾滨腾朋芃绯菲欣馨心搏伯渤建剑见凝甯辰臣宸煦绪序豪皓昊雨禹钰萱暄铉薄柏奕易逸丰锋风诚程承冬栋懂薛学琳林霖耘芸运连涟臻珍蓁焕欢蓉融嵘艾岳悦跃盈影园源缘蕊锐繁帆樊家加伽穹勤秦祯桢针镇震珊杉山恺楷铠终钟中量辆谅正征郑签倩千",
];

const slipWithTitle =
	(sounds: boolean): Plant =>
	(random, world, article) => {
		const people = titled(article);
		if (people.length === 0) return undefined;
		const { titles, name } = random.pick(people);
		const wrong = slipOf(random, world, name, sounds);
		return wrong === undefined
			? undefined
			: replaceIn(random, article, titles.join("、") + name, titles.join("、") + wrong);
	};

const slipWithoutTitle: Plant = (random, world, article) => {
	const people = article.people.filter(
		({ name }) =>
			name.length === 3 &&
			article.blocks.some((block) =>
				vocabulary.actions.some((action) => block.includes(`。${name}${action}`)),
			),
	);
	if (people.length === 0) return undefined;
	const { name } = random.pick(people);
	const wrong = slipOf(random, world, name, random.next() < 0.5);
	return wrong === undefined ? undefined : replaceIn(random, article, `。${name}`, `。${wrong}`);
};

const wrongHospital: Plant = (random, world, article) => {
	const hospitals = [article.alliance.lead, ...article.alliance.members];
	const people = titled(article).flatMap((person) => {
		const hospital = hospitals.find(({ id }) => id === person.organisation);
		return hospital ? [{ person, hospital }] : [];
	});
	if (people.length === 0) return undefined;
	const { person, hospital } = random.pick(people);
	const own = random.pick([hospital.name, hospital.short]);
	const other = random.pick([
		random.pick(
			world.hospitals.filter(({ id, short }) => id !== hospital.id && short !== hospital.short),
		).name,
		`${random.pick(vocabulary.cities)}第五人民医院`,
		`${random.pick(vocabulary.counties)}妇幼保健院`,
	]);
	const title = person.titles.join("、") + person.name;
	return replaceIn(random, article, own + title, other + title);
};

const hospitalSlip: Plant = (random, world, article) => {
	const hospitals = [article.alliance.lead, ...article.alliance.members].filter(({ name }) =>
		article.blocks.some((block) => block.includes(name)),
	);
	const { name } = random.pick(hospitals);
	const index = random.between(0, name.length - 1);
	const shapes = [
		name.slice(0, index) + random.pick(vocabulary.givenCharacters) + name.slice(index + 1),
		name.slice(0, index) + name.slice(index + 1),
		name + (name.endsWith("卫生院") ? "卫生院" : "医院"),
	];
	const wrong = random.pick(shapes);
	// Another number, another direction or a lost edge is another name, not a slip.
	if (/[一二三东西南北中]/.test(name.charAt(index)) || index === 0 || index === name.length - 1)
		return undefined;
	if (world.hospitals.some((hospital) => hospital.name === wrong)) return undefined;
	return replaceIn(random, article, name, wrong);
};

const formerName: Plant = (random, _, article) => {
	const [hospital] = article.alliance.members.filter(
		({ name, former }) => former && article.blocks.some((block) => block.includes(name)),
	);
	return hospital && replaceIn(random, article, hospital.name, hospital.former?.name ?? "");
};

/** A figure with one digit changed, two exchanged or a zero more. */
function otherFigure(random: Random, value: string): string {
	const shapes = [
		() => `${value}0`,
		() => {
			const index = random.between(0, value.length - 1);
			const digit = String((Number(value.charAt(index)) + random.between(1, 8)) % 10 || 1);
			return value.slice(0, index) + digit + value.slice(index + 1);
		},
		() => [...value].reverse().join("").replace(/^0+/, ""),
		() => String(Number(value) + random.between(1, 40)),
	];
	return random.pick(shapes)();
}

const wrongFigure: Plant = (random, _, article) => {
	const metric = random.pick(article.metrics);
	const wrong = otherFigure(random, metric.value);
	const unit = (metric.qualifier ?? "") + metric.unit;
	return Number(wrong) === Number(metric.value)
		? undefined
		: replaceIn(random, article, metric.label + metric.value + unit, metric.label + wrong + unit);
};

const wrongFigureInSummary: Plant = (random, _, article) => {
	const [metric] = article.metrics;
	if (!metric || metric.value.length < 2) return undefined;
	const wrong = otherFigure(random, metric.value);
	if (Number(wrong) === Number(metric.value)) return undefined;
	const summary = article.summary.replace(metric.value, wrong);
	return { article: { ...article, summary }, block: "front", from: metric.value, to: wrong };
};

const wrongMemberCount: Plant = (random, _, article) => {
	const { stated } = article.alliance;
	const wrong = stated + random.pick([-3, -2, -1, 1, 2, 5]);
	return replaceIn(random, article, `${stated}家成员单位`, `${wrong}家成员单位`);
};

const wrongWeekday: Plant = (random, _, article) => {
	const printed = /星期(.)/.exec(article.blocks.join("\n"))?.[1];
	const wrong = random.pick([..."一二三四五六日"].filter((day) => day !== printed));
	return printed
		? replaceIn(random, article, `星期${printed}`, random.pick([`星期${wrong}`, `周${wrong}`]))
		: undefined;
};

const doubledApproximation: Plant = (random, _, article) => {
	const round = article.metrics.filter(({ qualifier }) => qualifier);
	const people = /到会约(\d+)人/.exec(article.blocks.join("\n"));
	if (people && (round.length === 0 || random.next() < 0.6))
		return replaceIn(
			random,
			article,
			people[0],
			random.pick([
				`到会约${people[1]}余人`,
				`到会约${people[1]}人左右`,
				`到会近${people[1]}余人`,
				`到会大约${people[1]}多人`,
				`到会大概${people[1]}余人`,
				`到会约近${people[1]}人`,
			]),
		);
	const metric = random.pick(round);
	return replaceIn(
		random,
		article,
		`${metric.value}余${metric.unit}`,
		`${random.pick(["约", "近", "超"])}${metric.value}余${metric.unit}`,
	);
};

const wrongList: Plant = (random, _, article) =>
	replaceIn(
		random,
		article,
		"三家分院先后",
		random.pick(["四家分院先后", "两家分院先后", "五家分院先后"]),
	);

const insert =
	(words: readonly string[]): Plant =>
	(random, _, article) => {
		const filler = vocabulary.fillers.find((text) =>
			article.blocks.some((block) => block.includes(text)),
		);
		return filler
			? replaceIn(random, article, filler, `${filler}${random.pick(words)}`)
			: undefined;
	};

const halfWidth: Plant = (random, _, article) => {
	const marks = [
		["，", ","],
		["；", ";"],
		["（", "("],
	] as const;
	const [from, to] = random.pick(marks);
	return replaceIn(random, article, from, to);
};

const wrongLeadDate: Plant = (_, __, article) => {
	const day = Number(article.day.slice(8));
	const eventDay = `${article.day.slice(0, 8)}${String(day === 1 ? 1 : day - 1).padStart(2, "0")}`;
	return day === 1
		? undefined
		: { article: { ...article, eventDay }, block: 0, from: article.day, to: eventDay };
};

/** Every kind of mistake, with the rules that may find it. The first ten are those for which a bar is set. */
export const mistakeKinds = {
	"wrong title": { plant: wrongTitle, rules: ["person-title"] },
	"outdated title": { plant: outdatedTitle, rules: ["person-title"] },
	"swapped titles": { plant: swappedTitles, rules: ["person-title"] },
	"one wrong character in a name": { plant: slipWithTitle(false), rules: ["person-title"] },
	"same-sound name": { plant: slipWithTitle(true), rules: ["person-title"] },
	"wrong hospital": { plant: wrongHospital, rules: ["person-title"] },
	"wrong figure": { plant: wrongFigure, rules: ["metric-sentence"] },
	"wrong member count": { plant: wrongMemberCount, rules: ["member-count"] },
	"wrong weekday": { plant: wrongWeekday, rules: ["weekday"] },
	"doubled approximation": { plant: doubledApproximation, rules: ["doubled-approximation"] },
	"slip of a name without a title": { plant: slipWithoutTitle, rules: ["person-title"] },
	"one character off a hospital": { plant: hospitalSlip, rules: ["hospital-slip", "person-title"] },
	"former name of a hospital": { plant: formerName, rules: ["hospital-former-name"] },
	"wrong figure in the summary": { plant: wrongFigureInSummary, rules: ["metric-agreement"] },
	"list of another length": { plant: wrongList, rules: ["list-count"] },
	"wrong word": {
		plant: insert([
			"双方协手共进。",
			"截止目前，进展顺利。",
			"共同渡过了一年。",
			"其它单位也作了发言。",
			"双向专诊更加顺畅。",
			"医院招开了动员会。",
			"专家深人基层，受到欢迎。",
			"大家渡过了忙碌的一天。",
			"医院将踔厉份发。",
		]),
		rules: ["word-slip"],
	},
	"half-width mark": { plant: halfWidth, rules: ["punctuation"] },
	"identity or mobile number": {
		plant: insert([
			"联系人电话13912345678。",
			"身份证号11010519491231002X。",
			"咨询请拨159-1234-5678。",
		]),
		rules: ["privacy-number"],
	},
	"patient or bed": {
		plant: insert([
			"患者王桂兰表示感谢。",
			"12床患者康复出院。",
			"病人家属李建国送来锦旗。",
			"患者周桂花上台前很紧张。",
			"刘淑珍大娘竖起大拇指。",
			"村民王建军说，看病方便了。",
		]),
		rules: ["privacy-patient"],
	},
	"word without a referent": {
		plant: insert([
			"我区各单位参加了活动。",
			"我院将认真落实。",
			"我县群众从中受益。",
			"昨天，专家到了现场。",
		]),
		rules: ["deictic"],
	},
	"date beside the event's": { plant: wrongLeadDate, rules: ["lead-date"] },
} as const satisfies Record<string, { plant: Plant; rules: readonly string[] }>;

export type MistakeKind = keyof typeof mistakeKinds;
