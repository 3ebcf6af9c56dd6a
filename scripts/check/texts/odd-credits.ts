import type { ContentRecord, Entry } from "../../lib/record.ts";
import { type NamedHospital, namedHospitals } from "./named-hospitals.ts";

/** A picture's credit to a hospital, where the article's other pictures are credited to one other. */
export interface OddCredit extends NamedHospital {
	readonly meant: string;
}

/** A credit as a whole: 市二院宣传科, and no 市二院院长李明 of a quotation. */
const isCredit = ({ passage, start, name }: NamedHospital) =>
	passage.kind === "attribute" &&
	/^(?:供图|摄影|图片)?[：:]?$/.test(passage.text.slice(0, start)) &&
	/^(?:\p{Script=Han}{2,8}[科部处室办心])?(?:供图)?$/u.test(
		passage.text.slice(start + name.text.length),
	);

/** The credits of an article that name another hospital than its others, the rarer one of two. */
export function oddCredits(record: ContentRecord, article: Entry<"articles">): OddCredit[] {
	const named = namedHospitals(record, article);
	const credits = named.filter(isCredit);
	const byId = new Map<string, NamedHospital[]>();
	for (const each of credits) byId.set(each.name.id, [...(byId.get(each.name.id) ?? []), each]);
	if (byId.size !== 2) return [];
	const weight = (id: string) =>
		(byId.get(id)?.length ?? 0) * 100 + named.filter(({ ids }) => ids.includes(id)).length;
	const [most, least] = [...byId.keys()].sort((a, b) => weight(b) - weight(a));
	const odd = least === undefined ? [] : (byId.get(least) ?? []);
	const [usual] = most === undefined ? [] : (byId.get(most) ?? []);
	return odd.length === 1 && usual ? odd.map((each) => ({ ...each, meant: usual.name.text })) : [];
}
