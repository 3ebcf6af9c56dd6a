import type { Holder } from "./holder.ts";
import { listJoin } from "./list-context.ts";
import type { PrintedOffice } from "./mention.ts";
import type { FoundMention } from "./reading.ts";
import type { PrintedTitle, TitlePhrase } from "./title-phrase.ts";

/** In what the name of an organisation ends whose head has such a title: 局长 of a 局. */
const bodies: readonly (readonly [title: RegExp, body: RegExp])[] = [
	[/院长$/, /院$|中心$|集团$|总院$/],
	[/局长$/, /局$/],
	[/[省市县区州旗镇乡]长$/, /政府$|[省市县区州旗镇乡]$/],
	[/[厅司部校所站]长$/, /[厅司部校学所站]$/],
	[/会长$|秘书长$|理事长$/, /会$|盟$|团$|社$/],
	[/经理$|董事长$|总裁$/, /公司$|集团$|银行$/],
];

/** Whether somebody with a title may belong to an organisation, as far as the words tell. */
function fits(organisation: string, { core }: PrintedTitle): boolean {
	const body = core.organ === "" && bodies.find(([title]) => title.test(core.text))?.[1];
	return !body || body.test(organisation);
}

/** A department with the institution that it belongs to: 同济医院|研究生处. */
const inInstitution = /.{2}(?:医院|学院|大学|公司|卫生院|保健院|卫健[委局]|卫生局)./;

function nameOf(holder: Holder): string | undefined {
	if (holder.kind === "known") return holder.organisation;
	const isNamed =
		holder.kind === "unknown" || (holder.kind === "department" && inInstitution.test(holder.text));
	return isNamed ? holder.text : undefined;
}

/** The organisation that the item of the list before hands on: 县卫健局局长李明、|副局长王芳. */
function carriedFrom(text: string, start: number, before: FoundMention | undefined) {
	if (!before || !listJoin.test(text.slice(before.end, start))) return undefined;
	if (before.offices) return before.offices.at(-1)?.organisation;
	const [first] = before.phrase?.titles ?? [];
	return (first && nameOf(first.holder)) ?? before.organisation;
}

/** The offices of a phrase, each organisation with the titles that follow it: 卫生局副局长|兼中医院院长. */
export function printedOffices(
	text: string,
	{ titles, start }: TitlePhrase,
	before: FoundMention | undefined,
): PrintedOffice[] {
	const offices: { organisation: string | undefined; titles: string[]; isCarried?: true }[] = [];
	let current = carriedFrom(text, start, before);
	let isCarried = current !== undefined;
	for (const title of titles) {
		const own = nameOf(title.holder);
		const last = offices.at(-1);
		const printed = title.holder.kind === "department" && own ? title.core.text : title.text;
		if (own !== undefined) {
			current = own;
			isCarried = false;
			// 区委常委、|区委办公室主任: an organ names whose it is, and the office after it names the body.
			const isOrgan = offices.length === 1 && last?.organisation === undefined;
			if (isOrgan && titles[0]?.core.organ !== "")
				offices.splice(0, 1, { organisation: own, titles: [...(last?.titles ?? []), printed] });
			else offices.push({ organisation: own, titles: [printed] });
			continue;
		}
		if (current !== undefined && !fits(current, title)) {
			current = undefined;
			isCarried = false;
		}
		if (last && last.organisation === current) last.titles.push(printed);
		else
			offices.push({
				organisation: current,
				titles: [printed],
				...(isCarried ? { isCarried: true as const } : {}),
			});
	}
	return offices;
}
