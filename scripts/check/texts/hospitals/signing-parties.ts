import type { ContentRecord, Entry } from "../../../lib/record.ts";
import { sentenceAt, sentenceBefore } from "../sentence-at.ts";
import { type NamedHospital, namedHospitals } from "./named-hospitals.ts";

/** A hospital that a text lets sign, though it is party to none of the event's agreements. */
export interface StrangeParty extends NamedHospital {
	/** The event that has the agreements. */
	readonly event: string;
	/** The names of all parties by the record. */
	readonly parties: readonly string[];
	/** Those among them that sign with the text's others, and that it leaves out. */
	readonly missing: readonly string[];
}

/** 签署协议, 签约, 签字; no doctor's patients sign, and no letter of duty. */
const verb =
	/(?:签署|签订|签下|签约|签字)(?!医生|居民|服务|团队|率|[^，。；]{0,12}(?:责任书|承诺书|捐赠|劳动合同))/g;
/** 签约双方为|甲医院和乙医院. */
const headOfList = /^(?:的)?(?:双方|三方|各方|单位|医院)(?:分别)?(?:为|是|有|：)/;
/** Who stands behind these is a place or a guest: 在|甲医院, 见证. */
const placeBefore = /(?:在|到|于|赴|走进|来到)$/;
const aside = /见证|出席|参加|主持|陪同|邀请|观摩|家庭医生|居民/;
/** Of another day's agreement. */
const otherTime =
	/此前|先前|曾|早在|去年|前年|上月|明年|继|将|计划|下一步|已(?:经|与|和|有|同)|之后又/;
const joint = /与|和|同|跟|及|代表/;

const endOf = ({ start, name }: NamedHospital) => start + name.text.length;

/** Whether every date of some words may be one of the days: 1月15日, 2026年. */
const isOfDays = (words: string, days: readonly string[]) =>
	[...words.matchAll(/(?:(20\d\d)年)?(?:(\d{1,2})月(?:(\d{1,2})日)?)?/g)]
		.filter(([date]) => date !== "")
		.every(([, year, month, day]) =>
			days.some(
				(each) =>
					(!year || each.slice(0, 4) === year) &&
					(!month || Number(each.slice(5, 7)) === Number(month)) &&
					(!day || Number(each.slice(8, 10)) === Number(day)),
			),
		);

/** The hospitals that sign in a passage, clause by clause: 甲医院与|乙医院、丙医院分别签署协议. */
function signersOf(
	text: string,
	named: readonly NamedHospital[],
	days: readonly string[],
): NamedHospital[][] {
	return [...text.matchAll(verb)].flatMap(({ 0: { length }, index }): NamedHospital[][] => {
		const said = sentenceBefore(text, index);
		if (otherTime.test(said) || !isOfDays(said, days)) return [];
		const behind = text.slice(index + length);
		const head = headOfList.exec(behind)?.[0].length;
		if (head !== undefined) {
			const from = index + length + head;
			const list = (/^[^。；！？]*/.exec(text.slice(from))?.[0] ?? "").split("，")[0] ?? "";
			return [named.filter((each) => each.start >= from && endOf(each) <= from + list.length)];
		}
		const clause = said.split(/[，；：]/).at(-1) ?? "";
		const from = index - clause.length;
		const here = named.filter(
			(each) =>
				each.start >= from &&
				endOf(each) <= index &&
				!placeBefore.test(text.slice(from, each.start)),
		);
		const [first] = here;
		// What stands between the names and before the verb: 院长某某与, 、, 分别.
		const gaps = here.map((each, at) => text.slice(endOf(each), here[at + 1]?.start ?? index));
		const isJoint = first !== undefined && joint.test(text.slice(from, first.start) + gaps.join());
		return isJoint && !gaps.some((gap) => aside.test(gap)) ? [here] : [];
	});
}

/**
 * Hospitals that sign in a text and are party to none of the event's agreements, where it leaves out one that signs with
 * the others by the record: 甲医院与|丁医院、丙医院分别签署协议, and the record has 甲 with 乙 and 甲 with 丙.
 */
export function strangeParties(
	record: ContentRecord,
	article: Entry<"articles">,
): readonly StrangeParty[] {
	const event = article.data.event && record.events.get(article.data.event.id);
	const agreements = (event?.data.agreements ?? []).map(({ parties, signed }) => ({
		ids: parties.map(({ id }) => id),
		signed,
	}));
	if (!event || agreements.length === 0) return [];
	const parties = new Set(agreements.flatMap(({ ids }) => ids));
	const nameOf = (id: string) => record.hospitals.get(id)?.data.name ?? [];
	const days = agreements.map(({ signed }) => signed);
	const named = namedHospitals(record, article);
	return [...new Set(named.map(({ passage }) => passage))].flatMap((passage) => {
		const here = named.filter((each) => each.passage === passage);
		const clauses = signersOf(passage.text, here, days);
		const signers = new Set(clauses.flat().flatMap(({ ids }) => ids));
		return clauses.flatMap((clause) => {
			// 甲医院副院长代表医院，与|丁医院签字: some of the parties stand before the comma, one in the clause.
			if (!clause.some(({ ids }) => ids.some((id) => parties.has(id)))) return [];
			return clause.flatMap((each): StrangeParty[] => {
				if (each.ids.some((id) => parties.has(id))) return [];
				const sentence = sentenceAt(passage.text, each.start);
				const told = new Set(
					here
						.filter(({ start }) => sentenceAt(passage.text, start) === sentence)
						.flatMap(({ ids }) => ids),
				);
				const partners = agreements.filter(({ ids }) => ids.some((id) => told.has(id)));
				const missing = [...new Set(partners.flatMap(({ ids }) => ids))]
					.filter((id) => !signers.has(id) && !told.has(id))
					.flatMap(nameOf);
				if (missing.length === 0) return [];
				return [{ ...each, event: event.file, parties: [...parties].flatMap(nameOf), missing }];
			});
		});
	});
}
