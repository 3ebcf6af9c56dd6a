import * as vocabulary from "../vocabulary.ts";
import { type Plant, replaceIn, titled } from "./plant.ts";

export const wrongHospital: Plant = (random, world, article) => {
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

export const hospitalSlip: Plant = (random, world, article) => {
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

export const formerName: Plant = (random, _, article) => {
	const [hospital] = article.alliance.members.filter(
		({ name, former }) => former && article.blocks.some((block) => block.includes(name)),
	);
	return hospital && replaceIn(random, article, hospital.name, hospital.former?.name ?? "");
};
