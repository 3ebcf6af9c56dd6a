import type { ArticleKind } from "../schemas/vocabulary.ts";

/** The words that give a kind away, strongest kind first: a summary meeting is also a meeting for exchange. */
const genreWords: readonly (readonly [ArticleKind, readonly string[]])[] = [
	["signing", ["签约", "签署", "签订", "缔约"]],
	["press", ["新闻发布会", "发布会", "新闻通气会", "答记者问", "记者问"]],
	["launch", ["启动会", "启动仪式", "启动大会", "启动", "揭牌", "成立大会", "授牌"]],
	["summary", ["总结交流会", "总结大会", "总结会", "年终总结", "年度总结", "总结", "年会"]],
	["symposium", ["座谈会", "座谈", "研讨会", "交流会", "恳谈会", "联席会"]],
	["training", ["培训班", "培训会", "培训", "讲座", "进修班", "学习班"]],
	["visit", ["调研", "考察", "走访", "督导", "观摩", "参观", "慰问"]],
	["notice", ["公告", "公示", "通知", "通告", "声明", "启事"]],
];

export interface Genre {
	readonly kind: ArticleKind;
	/** The word that decided, as it stands in the text; undefined where none did and the kind is `other`. */
	readonly word: string | undefined;
	readonly where: "title" | "lead" | undefined;
}

/** Patients sign up with a family doctor: that is no signing ceremony. */
const patients = /家庭医生签约|签约(?:率|居民|人数|群众|患者|家庭)/g;

/** The first kind, in the order of the table, of which a word is in the text. */
function kindIn(text: string): readonly [ArticleKind, string] | undefined {
	const said = text.replace(patients, "");
	for (const [kind, words] of genreWords) {
		const word = words.find((candidate) => said.includes(candidate));
		if (word) return [kind, word];
	}
	return undefined;
}

/**
 * The kind of an article by the words of its genre: the title decides, then the first sentence, then the lead
 * paragraph. The rest of the text is not asked: a launch meeting too looks back and trains.
 */
export function genreOf(title: string, lead: string): Genre {
	const titled = kindIn(title);
	if (titled) return { kind: titled[0], word: titled[1], where: "title" };
	const firstSentence = /^[^。！？!?]*/.exec(lead)?.[0] ?? "";
	const led = kindIn(firstSentence) ?? kindIn(lead);
	if (led) return { kind: led[0], word: led[1], where: "lead" };
	return { kind: "other", word: undefined, where: undefined };
}
