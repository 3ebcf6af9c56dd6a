import type { ContentRecord, Entry } from "../../lib/record.ts";

/** Whether a sentence calls somebody its own hospital's, and in no quotation, where it may be the speaker's: 我院|副院长. */
const saysOwn = (sentence: string, words: string) =>
	["我院", "本院"].some((own) => {
		const at = sentence.indexOf(own + words);
		const before = sentence.slice(0, Math.max(0, at));
		return at >= 0 && before.lastIndexOf("“") <= before.lastIndexOf("”");
	});

/**
 * The name of the hospital that an article means by 我院: the only one that it lists, else the leader of its one alliance.
 * Undefined for a reprint, which speaks for its source.
 */
export function ownHospital(
	record: ContentRecord,
	{ data: { source, hospitals, alliances } }: Entry<"articles">,
	sentence: string,
	words: string,
): string | undefined {
	if (source || !saysOwn(sentence, words)) return undefined;
	const [only, ...others] = hospitals;
	const [alliance, ...more] = alliances;
	const lead =
		alliance && more.length === 0 ? record.alliances.get(alliance.id)?.data.lead : undefined;
	const isListed = hospitals.some(({ id }) => id === lead?.id);
	const own = others.length === 0 ? only : isListed ? lead : undefined;
	return own && record.hospitals.get(own.id)?.data.name;
}
