import type { ContentRecord, Entry } from "../../../lib/record.ts";
import { isOfBody, type Passage, plainPassagesOf } from "../passages.ts";
import { type NamedHospital, namedHospitals } from "./named-hospitals.ts";
import type { NumberedHospital } from "./numbered-hospitals.ts";

/** What a title or summary says of the one that won, behind its name: 代表队以288分|夺冠. */
const won =
	/^(?:代表队|队)?(?:[^，。；、与和\d]{0,6}(?:竞赛|比赛|大赛|比武))?(?:以[\d.]{1,6}分(?:的成绩)?)?(?:夺冠|夺魁|折桂|摘冠|摘得桂冠|(?:获得?|荣获|斩获|夺得?|赢得|摘得)(?:了)?[^，。；]{0,20}?(?:一等奖|第一名|(?:团体|总分|总成绩)第一(?![\p{Script=Han}])|头名|冠军|桂冠))/u;
/** Of the one that came second: 代表队以2分之差|居第二, 获亚军. */
const wonSecond =
	/^(?:代表队|队)?(?:以[^，。；]{1,12}?(?:之差|的成绩|分))?(?:位?居|位?列|排名?|名列|获得?|荣获|夺得?|摘得)(?:团体|总分)?(?:第二[名位]?(?![\p{Script=Han}])|亚军)/u;
/** A title says it of the place alone: 钟祥|代表队夺魁. */
const placeWon = /(?:代表)?队(?:夺冠|夺魁|折桂|摘冠)/;
const isFirst = /^(?:团体|集体|综合)?(?:1|一|第一|第1名?|第一名|一等奖|冠军)$/;
const isSecond = /^(?:团体|集体|综合)?(?:2|二|第二|第2名?|第二名|亚军)$/;
const isRank = /名次|排名|位次|奖项|奖次|等次/;
/** A sentence of the text that tells of a winner, or a second, too, and may tell of another contest. */
const mayTell =
	/冠|魁|折桂|一等奖|头名|第一(?!人民|医院|附属|中|批|届|次|时间|年|家)|居首|榜首|团体/;
const mayTellSecond = /亚军|第二(?!人民|医院|附属|中|批|届|次|年|家|天)|团体/;

/** The places of a ranking of which a title or summary tells. */
const ranks = [
	{ told: won, isRow: isFirst, mayTell },
	{ told: wonSecond, isRow: isSecond, mayTell: mayTellSecond },
] as const;

/** What is told of a part of a contest alone: 理论考试中，甲医院居第二. */
const ofPart = /(?:单项|个人|理论|操作|笔试|[甲乙丙]组)[^，。；]{0,8}[，：]?$/;

/** The points of a hospital: 甲医院，288分 as an item of a list, or in the column 总分 of its row. */
function scoreOf({ passage: { text, cell }, start, name }: NamedHospital): number {
	if (start > 0) return 0;
	if (!cell) return Number(/^[，：]([\d.]{2,6})分$/.exec(text.slice(name.text.length))?.[1] ?? 0);
	// Whose hospital stands behind a name is one of several of it.
	if (cell.isHead || cell.column > 0 || text !== name.text) return 0;
	const total = cell.heads.findIndex((head) => /^(?:团体)?总(?:分|成绩|得分)/.test(head));
	return Number(/^[\d.]{2,6}(?=分?$)/.exec(cell.row[total] ?? "")?.[0] ?? 0);
}

/** The hospitals of a place of the ranking in a text: by the first cell of their rows, or by their points. */
function onesAt(named: readonly NamedHospital[], place: number): NamedHospital[] {
	const isRow = ranks[place]?.isRow;
	const inRanks = named.filter(
		({ passage: { cell } }) => cell && !cell.isHead && isRank.test(cell.heads[0] ?? ""),
	);
	if (inRanks.length > 0)
		return inRanks.filter(({ passage: { cell } }) => isRow?.test(cell?.row[0] ?? ""));
	const scored = named
		.map((each) => ({ each, score: scoreOf(each) }))
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score);
	const [first] = scored;
	if (scored.some(({ each }) => each.passage.cell?.heads !== first?.each.passage.cell?.heads))
		return [];
	const score = scored[place]?.score;
	return scored.filter((other) => other.score === score).map(({ each }) => each);
}

/** 乙医院获得团体二等奖 tells of no first place. */
const ofLower = /[二三]等奖|优秀|亚军|季军|第[二三四五六](?:名|$)/;

/** The part of a sentence in which a hospital is named. */
const partAround = ({ passage: { text }, start }: NamedHospital) =>
	(text
		.slice(0, start)
		.split(/[。；！？]/)
		.at(-1) ?? "") + (text.slice(start).split(/[。；！？]/, 1)[0] ?? "");

/** Whether a text may tell of a hospital that it won: one of the words stands in a sentence's part with it. */
const isToldOf = (ids: readonly string[], inBody: readonly NamedHospital[], words: RegExp) =>
	inBody.some((each) => {
		if (each.passage.cell || !each.ids.some((id) => ids.includes(id))) return false;
		const part = partAround(each);
		return words.test(part) && (words !== mayTell || !ofLower.test(part));
	});

/** The hospital at a place of the only ranking of a text; several rankings have several winners. */
function theOneAt(named: readonly NamedHospital[], place: number): NamedHospital | undefined {
	const [first, ...more] = onesAt(named, place);
	const isOther = ({ ids }: NamedHospital) => !ids.some((id) => first?.ids.includes(id));
	return more.some(isOther) ? undefined : first;
}

const fullNameOf = ({ hospitals }: ContentRecord, { ids, name }: NamedHospital) =>
	hospitals.get(ids[0] ?? "")?.data.name ?? name.text;

/** The place of a winner in a title where the ranking has another one's first: 钟祥|代表队夺魁. */
function placeOfWinner(
	record: ContentRecord,
	passage: Passage,
	inBody: readonly NamedHospital[],
	first: NamedHospital,
): NumberedHospital[] {
	const isOf = (id: string, place: string) =>
		record.hospitals.get(id)?.data.name.includes(place) === true;
	const end = placeWon.exec(passage.text)?.index ?? 0;
	const ranked = inBody.flatMap(({ passage: { cell }, ids }) => (cell ? ids : []));
	// 钟祥|队: it must be the place of a hospital that is ranked below.
	const words = [3, 2]
		.map((length) => passage.text.slice(Math.max(0, end - length), end))
		.find((place) => place.length > 1 && ranked.some((id) => isOf(id, place)));
	if (words === undefined || first.ids.some((id) => isOf(id, words))) return [];
	return [{ passage, start: end - words.length, words, meant: fullNameOf(record, first) }];
}

/**
 * The winner, or the second, of whom a title or summary tells, where the ranking in the text has another there: 乙医院代表队
 * 夺冠, and 甲医院 in the first row, or with the highest 总分.
 */
export function otherWinners(
	record: ContentRecord,
	article: Entry<"articles">,
): NumberedHospital[] {
	const heads = plainPassagesOf(article).filter((passage) => !isOfBody(passage));
	if (!heads.some(({ text }) => /冠|魁|折桂|一等奖|第[一二]|头名|亚军/.test(text))) return [];
	const named = namedHospitals(record, article);
	const inBody = named.filter(({ passage }) => isOfBody(passage));
	const ofHeads = ranks.flatMap(({ told, mayTell }, place) => {
		const right = theOneAt(inBody, place);
		if (!right) return [];
		return named.flatMap(({ passage, start, name, ids }): NumberedHospital[] => {
			const behind = passage.text.slice(start + name.text.length);
			if (isOfBody(passage) || !told.test(behind)) return [];
			const isRight = ids.some((id) => right.ids.includes(id));
			if (isRight || ofPart.test(passage.text.slice(0, start))) return [];
			return isToldOf(ids, inBody, mayTell)
				? []
				: [{ passage, start, words: name.text, meant: fullNameOf(record, right) }];
		});
	});
	const first = theOneAt(inBody, 0);
	return first
		? [...ofHeads, ...heads.flatMap((head) => placeOfWinner(record, head, inBody, first))]
		: ofHeads;
}
