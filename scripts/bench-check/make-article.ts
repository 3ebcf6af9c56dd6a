import { weekdayOf } from "../../src/domain/dates.ts";
import type { World, WorldAlliance, WorldPerson } from "./make-world.ts";
import type { Random } from "./random.ts";
import * as vocabulary from "./vocabulary.ts";

export interface ArticleMetric {
	readonly label: string;
	readonly value: string;
	readonly qualifier?: "余";
	readonly unit: string;
	readonly sentence: string;
}

/** An article before it is written: its blocks are lines of MDX, a blank line between. */
export interface MadeArticle {
	readonly id: string;
	readonly day: string;
	readonly title: string;
	readonly summary: string;
	readonly alliance: WorldAlliance;
	readonly people: readonly WorldPerson[];
	readonly blocks: readonly string[];
	readonly metrics: readonly ArticleMetric[];
	/** The day of the event, where a mistake moves it. */
	readonly eventDay: string;
}

const chineseDay = (day: string) =>
	day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, (_, year, month, date) => `${year}年${month}月${date}日`);

/** A title with its organisation and name, in one of the shapes in which the genre prints them. */
function inFull(random: Random, organisation: string, { name, titles }: WorldPerson): string {
	const shown =
		random.next() < 0.15
			? `${name.slice(0, 1)} ${name.slice(1)}`
			: random.next() < 0.1
				? `**${name}**`
				: name;
	return `${organisation}${titles.join("、")}${shown}`;
}

/** Makes one article: who came, who spoke, what was counted, in sentences of the genre. */
export function makeArticle(random: Random, world: World, index: number): MadeArticle {
	const alliance = random.pick(world.alliances.filter(({ members }) => members.length >= 3));
	const { lead, members, body } = alliance;
	const of = (organisation: string) =>
		world.people.filter((person) => person.organisation === organisation);
	const [secretary, president, ...others] = of(lead.id);
	const deputies = others.filter(({ titles }) => titles.some((title) => title === "副院长"));
	const heads = others.filter(({ titles }) => titles[0]?.endsWith("科主任"));
	const officials = of(body);
	const guests = random.sample(members, 3).flatMap((hospital) =>
		of(hospital.id)
			.slice(-2)
			.map((person) => ({ hospital, person })),
	);
	if (!secretary || !president) throw new Error("an alliance without people");
	const day = `${random.between(2023, 2025)}-${String(random.between(1, 12)).padStart(2, "0")}-${String(random.between(1, 28)).padStart(2, "0")}`;
	const event = random.pick(vocabulary.eventNames);
	const short = lead.short;
	const official = random.pick(officials);
	const second = random.pick(officials.filter((person) => person !== official));
	const deputy = deputies[0] ?? president;
	const head = heads[0] ?? deputy;
	const speaker = random.pick(guests);
	const act = () => random.pick(vocabulary.actions);
	const filler = () => random.pick(vocabulary.fillers);

	const counts = random.sample(vocabulary.counted, 3).map(({ label, unit, most }) => {
		const isRound = random.next() < 0.4;
		const number = random.between(Math.ceil(most / 4), most);
		const value = isRound ? String(Math.max(10, Math.round(number / 10) * 10)) : String(number);
		return { label, unit, value, isRound };
	});
	const sentence = `${day.slice(0, 4)}年，${counts.map(({ label, value, isRound, unit }) => `${label}${value}${isRound ? "余" : ""}${unit}`).join("，")}。`;
	const named = random.sample(members, 3).map(({ place }) => place.slice(0, 2));
	const opening =
		random.next() < 0.5
			? `${chineseDay(day)}，${lead.name}（以下简称“${short}”）${event}在${alliance.members[0]?.place}举行。`
			: `${chineseDay(day)}上午，${lead.name}（以下简称“${short}”）召开${event}，为一年的工作开了头。`;
	const attendance = random.pick([
		() =>
			`${inFull(random, body, official)}，${second.titles.join("、")}${second.name}，${guests
				.slice(0, 3)
				.map(({ hospital, person }) => inFull(random, hospital.name, person))
				.join("，")}出席。`,
		() =>
			`出席会议的有：${guests
				.slice(0, 4)
				.map(({ hospital, person }) => inFull(random, hospital.name, person))
				.join(
					"，",
				)}；${short}${secretary.titles.join("、")}${secretary.name}，${deputy.titles.join("、")}${deputy.name}等。`,
		() =>
			`${inFull(random, body, official)}到会指导，${guests
				.slice(0, 2)
				.map(({ hospital, person }) => inFull(random, hospital.name, person))
				.join("、")}分别带队参加。`,
	])();
	const host = random.pick([
		`会议由${short}${president.titles.join("、")}${president.name}主持。`,
		`主持会议的是${short}${president.titles.at(-1)}${president.name}。`,
		`${lead.name}${president.titles.join("、")}${president.name}主持会议。`,
	]);
	const speech = random.pick([
		`${short}党委书记${secretary.name}${act()}，${filler()}`,
		`会上，党委书记${secretary.name}${act()}，${filler()}`,
		`${secretary.name}书记${act()}，${filler()}`,
	]);
	const weekdayDay = `${day.slice(0, 8)}${String(Math.min(28, Number(day.slice(8)) + 3)).padStart(2, "0")}`;
	const blocks = [
		opening + attendance + host,
		speech,
		`${inFull(random, speaker.hospital.name, speaker.person)}代表成员单位发言。${speaker.person.name}${act()}，${filler()}`,
		random.pick([
			`<MissingFigure caption="${short}${president.titles.at(-1)}${president.name}主持会议" />`,
			`<MissingFigure caption="${body}${official.titles.join("、")}${official.name}讲话" />`,
		]),
		filler() + filler(),
		sentence,
		`目前，${alliance.name}由${alliance.stated}家成员单位组成。到会约${random.between(3, 30) * 10}人。`,
		`${named.join("、")}${["", "一", "两", "三"][named.length]}家分院先后作了汇报。`,
		`| 姓名 | 单位 |\n| --- | --- |\n${guests
			.slice(0, 2)
			.map(
				({ hospital, person }) =>
					`| ${inFull(random, hospital.name, person).replaceAll("**", "")} | ${hospital.place} |`,
			)
			.join("\n")}`,
		`${short}${head.titles.join("、")}${head.name}作专题培训，下一期培训班定于${chineseDay(weekdayDay)}（${weekdayOf(`${weekdayDay}T00:00:00+08:00`)}）开班。`,
		`最后，${president.name}${random.pick(["", "院长"])}作会议总结。${filler()}`,
	];
	return {
		id: `${day.slice(0, 4)}/${day}-made-${index}`,
		day,
		eventDay: day,
		title: `${lead.name}${event}${random.pick(["举行", "召开", "在当地举行"])}`,
		summary: `${lead.name}举行${event}，${counts[0]?.label}${counts[0]?.value}${counts[0]?.isRound ? "余" : ""}${counts[0]?.unit}。`,
		alliance,
		people: [
			...new Set([
				secretary,
				president,
				deputy,
				head,
				official,
				second,
				...guests.map(({ person }) => person),
			]),
		],
		blocks,
		metrics: counts.map(({ label, value, isRound, unit }) => ({
			label,
			value,
			...(isRound ? { qualifier: "余" as const } : {}),
			unit,
			sentence,
		})),
	};
}
