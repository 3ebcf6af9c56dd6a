import * as dates from "./plants/dates.ts";
import * as figures from "./plants/figures.ts";
import * as hospitals from "./plants/hospitals.ts";
import * as people from "./plants/people.ts";
import type { Plant } from "./plants/plant.ts";
import * as words from "./plants/words.ts";

/** Every kind of mistake, with the rules that may find it. The first ten are those for which a bar is set. */
export const mistakeKinds = {
	"wrong title": { plant: people.wrongTitle, rules: ["person-title"] },
	"outdated title": { plant: people.outdatedTitle, rules: ["person-title"] },
	"swapped titles": { plant: people.swappedTitles, rules: ["person-title"] },
	"one wrong character in a name": { plant: people.slipWithTitle(false), rules: ["person-title"] },
	"same-sound name": { plant: people.slipWithTitle(true), rules: ["person-title"] },
	"wrong hospital": { plant: hospitals.wrongHospital, rules: ["person-title"] },
	"wrong figure": { plant: figures.wrongFigure, rules: ["metric-sentence"] },
	"wrong member count": { plant: figures.wrongMemberCount, rules: ["member-count"] },
	"wrong weekday": { plant: dates.wrongWeekday, rules: ["weekday"] },
	"doubled approximation": {
		plant: figures.doubledApproximation,
		rules: ["doubled-approximation"],
	},
	"slip of a name without a title": { plant: people.slipWithoutTitle, rules: ["person-title"] },
	"one character off a hospital": {
		plant: hospitals.hospitalSlip,
		rules: ["hospital-slip", "person-title"],
	},
	"former name of a hospital": { plant: hospitals.formerName, rules: ["hospital-former-name"] },
	"wrong figure in the summary": {
		plant: figures.wrongFigureInSummary,
		rules: ["metric-agreement"],
	},
	"list of another length": { plant: figures.wrongList, rules: ["list-count"] },
	"wrong word": {
		plant: words.insert([
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
	"half-width mark": { plant: words.halfWidth, rules: ["punctuation"] },
	"identity or mobile number": {
		plant: words.insert([
			"联系人电话13912345678。",
			"身份证号11010519491231002X。",
			"咨询请拨159-1234-5678。",
		]),
		rules: ["privacy-number"],
	},
	"patient or bed": {
		plant: words.insert([
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
		plant: words.insert([
			"我区各单位参加了活动。",
			"我院将认真落实。",
			"我县群众从中受益。",
			"昨天，专家到了现场。",
		]),
		rules: ["deictic"],
	},
	"date beside the event's": { plant: dates.wrongLeadDate, rules: ["lead-date"] },
} as const satisfies Record<string, { plant: Plant; rules: readonly string[] }>;

export type MistakeKind = keyof typeof mistakeKinds;
