import { nouns, places } from "./lexicon.ts";
import { Random } from "./random.ts";
import { makeParagraph, makeSentence, type Subject } from "./sentences.ts";
import { makeWorld, type World } from "./world.ts";

/** A page of a generated site, with everything of it that is to be found. */
export interface BenchPage {
	readonly url: string;
	readonly title: string;
	readonly date: string;
	readonly kind: string;
	readonly hospitals: readonly string[];
	readonly blocks: readonly string[];
	readonly summary: string;
	readonly entity?: "hospital" | "person" | "alliance" | "event";
	readonly names: readonly string[];
	readonly note: string;
}

export interface BenchSite {
	readonly world: World;
	readonly pages: readonly BenchPage[];
}

const articleKinds = ["签约", "启动会", "年终总结", "发布会", "座谈会", "培训", "调研", "公告"];

const firstDay = Date.UTC(2018, 0, 1);
const days = 2900;

function makeArticle(random: Random, world: World, number: number): BenchPage {
	const date = new Date(firstDay + random.whole(0, days) * 86_400_000);
	const hospitals = random.sample(world.hospitals, random.whole(1, 3));
	const subject: Subject = { random, world, hospitals, date };
	const kind = random.pick(articleKinds);
	const [lead] = hospitals;
	const title = `${lead?.shortName ?? ""}${random.pick(["召开", "举行", "启动", "推进", "开展"])}${random.pick(nouns)}${random.pick(nouns)}${kind === "签约" ? "签约仪式" : ""}`;
	const summary = makeSentence(subject);
	const blocks = [title, summary];
	let characters = 0;
	while (characters < 700) {
		const paragraph = makeParagraph(subject, random.whole(1, 3));
		characters += paragraph.length;
		blocks.push(paragraph);
	}
	for (let picture = random.whole(0, 2); picture > 0; picture--)
		blocks.push(`图为${random.pick(world.people).name}在${random.pick(nouns)}现场`);
	return {
		url: `/news/${date.getUTCFullYear()}/n${number}/`,
		title,
		date: date.toISOString().slice(0, 10),
		kind,
		hospitals: hospitals.map(({ name }) => name),
		blocks,
		summary,
		names: [],
		note: "",
	};
}

function makeThings(random: Random, world: World): BenchPage[] {
	const about = (hospitals: World["hospitals"]): Subject => ({
		random,
		world,
		hospitals,
		date: new Date(firstDay + random.whole(0, days) * 86_400_000),
	});
	const empty = { date: "", hospitals: [], names: [], note: "", summary: "" };
	return [
		...world.hospitals.map((hospital) => ({
			...empty,
			url: `/hospitals/${hospital.id}/`,
			title: hospital.name,
			kind: "医院",
			entity: "hospital" as const,
			names: [hospital.shortName],
			note: hospital.place,
			blocks: [hospital.name, hospital.shortName, makeParagraph(about([hospital]), 5)],
		})),
		...world.people.map((person) => ({
			...empty,
			url: `/people/${person.id}/`,
			title: person.name,
			kind: "人物",
			entity: "person" as const,
			note: `${person.hospital.name}${person.title}`,
			blocks: [
				person.name,
				person.hospital.name,
				person.title,
				makeParagraph(about([person.hospital]), 3),
			],
		})),
		...world.alliances.map((alliance) => ({
			...empty,
			url: `/alliances/${alliance.id}/`,
			title: alliance.name,
			kind: "医联体",
			entity: "alliance" as const,
			note: `${alliance.hospitals.length}家成员单位`,
			blocks: [
				alliance.name,
				...alliance.hospitals.map(({ name }) => name),
				makeParagraph(about(alliance.hospitals), 5),
			],
		})),
		...random.sample(places, Math.ceil(world.alliances.length * 1.5)).map((place, index) => ({
			...empty,
			url: `/events/e${index}/`,
			title: `${place}${random.pick(nouns)}合作签约仪式`,
			kind: "活动",
			entity: "event" as const,
			blocks: [`${place}活动`, makeParagraph(about(random.sample(world.hospitals, 2)), 5)],
		})),
	].map((page) =>
		page.kind === "活动" ? { ...page, blocks: [page.title, ...page.blocks] } : page,
	);
}

/** A site of so many pages, the same for the same seed. */
export function makeSite(pages: number, seed: number): BenchSite {
	const random = new Random(seed);
	const world = makeWorld(random, pages);
	const things = makeThings(random, world);
	const articles = Array.from({ length: Math.max(0, pages - things.length) }, (_, number) =>
		makeArticle(random, world, number),
	);
	return { world, pages: [...things, ...articles] };
}
