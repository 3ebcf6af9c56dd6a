import { definitionsIn } from "../../../src/domain/mentions/definitions.ts";
import { blankOut, squeeze } from "../../../src/domain/mentions/squeeze.ts";
import type { ContentRecord, Entry } from "../../lib/record.ts";
import { hospitalNames, type MetName } from "./hospital-names.ts";
import type { NumberedHospital } from "./numbered-hospitals.ts";
import { isOfBody, plainPassagesOf } from "./passages.ts";

const held =
	/^[^，。；：！？的]{0,10}(?:举行|举办|召开|开班|开幕|开课|启动|揭牌|揭幕|挂牌|落地|成立|进行)/;
/** Where a text leaves the place to what stands before. */
const here =
	/在(?:该院|我院|本院|医院|这里|那里|院内|此)[^，。；：！？]{0,10}(?:举行|举办|召开|开班|开幕|启动|揭牌)/;

const idsOf = ({ name, others }: MetName) => [name, ...others].map(({ id }) => id);

/** The hospitals at which a text says that something takes place: 在甲医院举行. */
function venuesIn(record: ContentRecord, source: string): MetName[] {
	if (!source.includes("在")) return [];
	const { text } = blankOut(squeeze(source), definitionsIn);
	return hospitalNames(record)
		.namesIn(text)
		.filter(
			({ start, name }) =>
				/在$/.test(text.slice(0, start)) && held.test(text.slice(start + name.text.length)),
		);
}

/**
 * The hospital at which a title or summary has the event, where the text has it at others alone: 培训班在甲医院举办, told
 * twice.
 */
export function otherVenues(record: ContentRecord, article: Entry<"articles">): NumberedHospital[] {
	const passages = plainPassagesOf(article);
	const body = passages.filter(isOfBody);
	if (body.some(({ text }) => here.test(text))) return [];
	const told = body.flatMap(({ text }) => venuesIn(record, text));
	const [first] = told;
	if (!first) return [];
	const ids = new Set(told.flatMap(idsOf));
	return passages
		.filter((passage) => !isOfBody(passage))
		.flatMap((passage) =>
			venuesIn(record, passage.text)
				.filter((each) => !idsOf(each).some((id) => ids.has(id)))
				.map(({ name: { text: words } }) => ({
					passage,
					start: passage.text.indexOf(words),
					words,
					meant: first.name.text,
				})),
		);
}
