import { pinyin } from "pinyin-pro";
import type { World } from "../make-world.ts";
import type { Random } from "../random.ts";
import * as vocabulary from "../vocabulary.ts";
import { type Plant, replaceIn, titled } from "./plant.ts";

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

export const wrongTitle: Plant = (random, _, article) => {
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

export const outdatedTitle: Plant = (random, _, article) => {
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

export const swappedTitles: Plant = (random, _, article) => {
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

export const slipWithTitle =
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

export const slipWithoutTitle: Plant = (random, world, article) => {
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
