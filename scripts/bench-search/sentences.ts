import {
	departments,
	illnesses,
	latin,
	nouns,
	qualities,
	slogans,
	townships,
	verbs,
} from "./lexicon.ts";
import type { Random } from "./random.ts";
import type { Hospital, World } from "./world.ts";

/** What a text is about, so that its sentences hang together. */
export interface Subject {
	readonly random: Random;
	readonly world: World;
	readonly hospitals: readonly Hospital[];
	readonly date: Date;
}

const dayText = (date: Date) =>
	`${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;

/** A day as different hands write it. */
export function writeDay(date: Date, random: Random): string {
	const [year, month, day] = date.toISOString().slice(0, 10).split("-");
	return random.pick([
		dayText(date),
		dayText(date),
		`${year}年${month}月${day}日`,
		`${year}.${Number(month)}.${Number(day)}`,
		`${year}-${month}-${day}`,
	]);
}

type Maker = (subject: Subject) => string;

const clause: Maker = ({ random }) =>
	random.pick<() => string>([
		() =>
			`${random.pick(qualities)}${random.pick(verbs)}${random.pick(nouns)}${random.pick(nouns)}`,
		() => `${random.pick(verbs)}${random.pick(illnesses)}${random.pick(nouns)}`,
		() =>
			`${random.pick(departments)}${random.pick(qualities)}${random.pick(verbs)}${random.pick(nouns)}`,
		() =>
			`让${random.pick(nouns)}在${random.pick(nouns)}中${random.pick(verbs)}${random.pick(nouns)}`,
		() =>
			`以${random.pick(nouns)}为抓手，${random.pick(verbs)}${random.pick(nouns)}与${random.pick(nouns)}的${random.pick(nouns)}`,
	])();

const makers: readonly Maker[] = [
	(s) =>
		`${writeDay(s.date, s.random)}，${s.random.pick(s.hospitals).name}${s.random.pick(verbs)}${s.random.pick(nouns)}${s.random.pick(["签约仪式", "启动会", "座谈会", "培训班"])}。`,
	(s) =>
		`${s.random.pick(s.hospitals).shortName}与${s.random.pick(s.hospitals).shortName}${s.random.pick(verbs)}${s.random.pick(nouns)}，${clause(s)}。`,
	({ random, world }) => {
		const person = random.pick(world.people);
		return `${person.hospital.name}${person.title}${person.name}${random.pick(["主持会议", "致辞", "讲话", "作介绍", "作表态发言"])}。`;
	},
	(s) =>
		`${s.random.pick(s.world.people).name}${s.random.pick(verbs)}，要${clause(s)}，${clause(s)}，${clause(s)}。`,
	({ random }) =>
		`全年${random.pick(verbs)}${random.pick(nouns)}${random.whole(2, 99)}${random.pick(["家", "项", "次", "名", "场"])}，${random.pick(nouns)}${random.whole(1, 30)}.${random.whole(1, 9)}万${random.pick(["人次", "余人次", "余名"])}，${random.pick(nouns)}${random.pick(["达", "超过", "提高到"])}${random.whole(50, 99)}%${random.pick(["", "以上"])}。`,
	({ random }) =>
		`引进${random.pick(latin)}等${random.pick(nouns)}${random.whole(1, 40)}台，${random.pick(illnesses)}患者可在${random.pick(townships)}就近${random.pick(verbs)}。`,
	({ random }) =>
		`${random.pick(departments)}与${random.pick(departments)}开展 ${random.pick(latin)} ${random.pick(nouns)}，收治${random.pick(illnesses)}、${random.pick(illnesses)}患者${random.whole(3, 400)}例。`,
	(s) => `会议提出“${s.random.pick(slogans)}”，${clause(s)}，${clause(s)}。`,
	(s) => `${clause(s)}，${clause(s)}，${clause(s)}；${clause(s)}，${clause(s)}。`,
	(s) =>
		`在${s.random.pick(nouns)}方面，${clause(s)}，${clause(s)}，并${s.random.pick(verbs)}${s.random.pick(illnesses)}的${s.random.pick(nouns)}。`,
	({ random, world }) =>
		`${random.pick(world.alliances).name}的${random.pick(townships)}等${random.whole(3, 24)}家单位${random.pick(verbs)}了${random.pick(nouns)}。`,
];

/** A sentence about a subject. */
export function makeSentence(subject: Subject): string {
	return subject.random.pick(makers)(subject);
}

/** A paragraph of so many sentences. */
export function makeParagraph(subject: Subject, sentences: number): string {
	return Array.from({ length: sentences }, () => makeSentence(subject)).join("");
}
