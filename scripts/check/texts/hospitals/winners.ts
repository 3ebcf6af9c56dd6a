import type { ContentRecord, Entry } from "../../../lib/record.ts";
import { isOfBody, plainPassagesOf } from "../passages.ts";
import { type NamedHospital, namedHospitals } from "./named-hospitals.ts";
import type { NumberedHospital } from "./numbered-hospitals.ts";

/** What a title or summary says of the one that won, behind its name: 代表队以288分|夺冠. */
const won =
	/^(?:代表队|队)?(?:以[\d.]{1,6}分(?:的成绩)?)?(?:夺冠|夺魁|折桂|摘冠|摘得桂冠|(?:获得?|荣获|斩获|夺得?|赢得|摘得)(?:了)?[^，。；]{0,20}?(?:一等奖|第一名|头名|冠军|桂冠))/;
/** A title says it of the place alone: 钟祥|代表队夺魁. */
const placeWon = /(?:代表)?队(?:夺冠|夺魁|折桂|摘冠)/;
const isFirst = /^(?:1|一|第一|第1名?|第一名|一等奖|冠军)$/;
const isRank = /名次|排名|位次|奖项|奖次|等次/;
/** A sentence of the text that tells of a winner too, and may tell of another contest. */
const mayTell = /冠|魁|折桂|一等奖|头名|第一(?!人民|医院|附属|中|批|届)|居首|榜首|团体/;

const scoreOf = ({ passage: { text }, start, name }: NamedHospital) =>
	start === 0 ? Number(/^[，：]([\d.]{2,6})分$/.exec(text.slice(name.text.length))?.[1] ?? 0) : 0;

/** The hospitals that come first in a text: in the first row of a ranking, or with the most points of a list. */
function firstOnes(named: readonly NamedHospital[]): NamedHospital[] {
	const scores = named.map(scoreOf);
	const most = Math.max(0, ...scores);
	return named.filter(({ passage: { cell } }, index) => {
		if (!cell) return most > 0 && scores[index] === most;
		return !cell.isHead && isRank.test(cell.heads[0] ?? "") && isFirst.test(cell.row[0] ?? "");
	});
}

/** Whether a text may tell of a hospital that it won: one of the words stands in a passage with it. */
const isToldOf = (ids: readonly string[], inBody: readonly NamedHospital[]) =>
	inBody.some(
		({ passage, ids: others }) =>
			!passage.cell && mayTell.test(passage.text) && others.some((id) => ids.includes(id)),
	);

/**
 * The winner of whom a title or summary tells, where the ranking in the text has another first: 乙医院代表队夺冠, and 甲医院
 * in the first row.
 */
export function otherWinners(
	record: ContentRecord,
	article: Entry<"articles">,
): NumberedHospital[] {
	const heads = plainPassagesOf(article).filter((passage) => !isOfBody(passage));
	if (!heads.some(({ text }) => /冠|魁|折桂|一等奖|第一名|头名/.test(text))) return [];
	const named = namedHospitals(record, article);
	const inBody = named.filter(({ passage }) => isOfBody(passage));
	const [first, ...more] = firstOnes(inBody);
	// Several rankings have several winners.
	if (!first || more.some(({ ids }) => !ids.some((id) => first.ids.includes(id)))) return [];
	const isOf = (id: string, place: string) =>
		record.hospitals.get(id)?.data.name.includes(place) === true;
	const full = record.hospitals.get(first.ids[0] ?? "")?.data.name ?? first.name.text;
	const ofHeads = named.flatMap((each): NumberedHospital[] => {
		const { passage, start, name, ids } = each;
		if (isOfBody(passage) || !won.test(passage.text.slice(start + name.text.length))) return [];
		const isRight = ids.some((id) => first.ids.includes(id));
		return isRight || isToldOf(ids, inBody)
			? []
			: [{ passage, start, words: name.text, meant: full }];
	});
	const ofPlaces = heads.flatMap((passage): NumberedHospital[] => {
		const end = placeWon.exec(passage.text)?.index ?? 0;
		const ranked = inBody.flatMap(({ passage: { cell }, ids }) => (cell ? ids : []));
		// 钟祥|队: it must be the place of a hospital that is ranked below.
		const words = [3, 2]
			.map((length) => passage.text.slice(Math.max(0, end - length), end))
			.find((place) => place.length > 1 && ranked.some((id) => isOf(id, place)));
		if (words === undefined || first.ids.some((id) => isOf(id, words))) return [];
		return [{ passage, start: end - words.length, words, meant: full }];
	});
	return [...ofHeads, ...ofPlaces];
}
