import type { ContentRecord, Entry } from "../../../lib/record.ts";
import { plainPassagesOf } from "../passages.ts";

/** The members of whatever the leading hospital leads: 9家|集团|成员单位, |集团|的9家成员单位. */
const ownMembers =
	/家(集团|医联体|联盟|专科联盟)成员|(集团|医联体|联盟)(?:的|现有|内)?[\d一二两三四五六七八九十]{1,3}家成员/;

/** The one alliance that an article is about: the one it refers to, else the one whose name alone stands in it. */
export function allianceOf(
	record: ContentRecord,
	article: Entry<"articles">,
): { id: string } | undefined {
	const [only, ...more] = article.data.alliances;
	if (only) return more.length > 0 ? undefined : only;
	const texts = plainPassagesOf(article).map(({ text }) => text);
	const named = [...record.alliances.values()].filter(({ data }) =>
		[data.name, ...data.shortNames].some((name) => texts.some((text) => text.includes(name))),
	);
	if (named.length > 0) return named.length === 1 ? named[0] : undefined;
	// 我们现有7家成员单位, in a text about the 医共体 of the hospital that leads it; 9家集团成员单位, 医疗集团的9家成员单位.
	const all = texts.join("");
	const word = /医共体/.test(all) ? "county-consortium" : undefined;
	const own = ownMembers.exec(all)?.slice(1).find(Boolean);
	const led = ledIn(record, texts).filter(
		({ data }) => data.kind === word || (own !== undefined && data.name.includes(own)),
	);
	return led.length === 1 ? led[0] : undefined;
}

/** The alliances whose leading hospital's name stands in a text. */
function ledIn(record: ContentRecord, texts: readonly string[]) {
	return [...record.alliances.values()].filter(({ data }) => {
		const lead = data.lead && record.hospitals.get(data.lead.id)?.data.name;
		return lead !== undefined && texts.some((text) => text.includes(lead));
	});
}
