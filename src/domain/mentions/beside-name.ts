import { isHanAt } from "./characters.ts";
import { type Holder, readHolder } from "./holder.ts";
import type { OrganisationIndex } from "./organisation-index.ts";
import { withTenure } from "./recalled.ts";
import { isRoleOfBody, isRoleOfList } from "./side-offices.ts";
import { titleCoreStartingAt } from "./title-core.ts";
import { itemStart, readPhraseEndingAt, type TitlePhrase } from "./title-phrase.ts";

/** Whether a name of the record begins at a place. */
type IsName = (index: number) => boolean;

const clauseEnd = /[，。；：！？”》,;:!?|）)\n\u2028]/;
/** The longest parenthesis or apposition that is read as titles. */
const maxAside = 48;
/** What somebody was until the office behind it: 盛玮|由市一院副院长|升任市二院院长. */
const fromOffice =
	/^，?(?:此前)?[由从自](?=[^，。；：！？、]{2,24}?(?:升任|转任|调任|改任|提任|接任))[^，。；：！？]*?[长任记席员师](?=升任|转任|调任|改任|提任|接任)/;
const verbsOfOffice =
	/^(?:同志)?(?:，?自?(?:\d{1,2}月\d{1,2}日|当[日天]|即日|今日)起，?(?:担任|出任|就任|升任|接任|任)|，?现任|，?(?:如今|而今|目前|现在|眼下)(?:是|任|担任|出任)|，?兼任|，?同时担任|，?时任|担任|出任|升任|转任|调任|接任|拟任|受聘为|被任命为|被聘为|任命为|任|兼|系|是|当选为|当选)/;

/** Whether words before a name are a hospital that the record does not have: 、安康市人民医院|董俊英主任. */
const isOtherHospital = (text: string, { start, text: words }: Holder, end: number) =>
	words.length < 15 &&
	start + words.length === end &&
	/(?:医院|卫生院|保健院)$/.test(words) &&
	!isHanAt(text, start - 1);

/** 盛玮院长, 心内科盛玮主任: a title that follows at once and is not the next person's; its holder is before the name. */
function titleAfter(
	text: string,
	name: { readonly start: number; readonly end: number },
	floor: number,
	organisations: OrganisationIndex,
	isName: IsName,
): TitlePhrase | undefined {
	const core = titleCoreStartingAt(text, name.end);
	if (!core || isName(core.end)) return undefined;
	// 来自青溪县人民医院的申屠海院长.
	const holderEnd = text.charAt(name.start - 1) === "的" ? name.start - 1 : name.start;
	const before = readHolder(text, itemStart(text, holderEnd, floor), holderEnd, organisations);
	const isNamed =
		before.kind === "known" ||
		(before.kind === "department" && holderEnd === name.start) ||
		(before.kind === "unknown" && isOtherHospital(text, before, holderEnd));
	const holder = isNamed ? before : ({ kind: "none", start: name.end, text: "" } as const);
	const department =
		before.kind === "known" ? before.department : before.kind === "department" ? before.text : "";
	const title = {
		core,
		holder,
		text: isNamed ? department + core.text : core.text,
		start: name.end,
	};
	return { titles: [title], start: isNamed ? holder.start : name.end, end: core.end };
}

/** 党委书记：张西峰. */
function titlesBeforeColon(
	text: string,
	start: number,
	floor: number,
	organisations: OrganisationIndex,
): TitlePhrase | undefined {
	if (!/[：:]/.test(text.charAt(start - 1))) return undefined;
	const phrase = readPhraseEndingAt(text, start - 1, floor, organisations);
	return phrase && !isRoleOfList(phrase) ? phrase : undefined;
}

/** 盛玮（市一院院长）: titles in a parenthesis. */
function titlesInParenthesis(
	text: string,
	end: number,
	organisations: OrganisationIndex,
): TitlePhrase | undefined {
	if (text[end] !== "（" && text[end] !== "(") return undefined;
	const close = text.slice(end, end + maxAside).search(/[）)]/);
	return close < 0 ? undefined : readPhraseEndingAt(text, end + close, end + 1, organisations);
}

/** The hospital that the text speaks of, between a verb and the title: 现任|该院|院长. */
const thisHospital = /^(?:该院|我院|本院)/;

/** A day on which somebody took office, after the name: 盛玮2019年3月任|市一院院长, 盛玮去年3月任|院长. */
const beganOffice =
	/^，?((?:19|20)\d{2}年|[今去前]年)(?:(\d{1,2})月(?:(\d{1,2})日)?)?起?，?(?:担任|出任|就任|升任|任)/;

function titlesSince(
	text: string,
	end: number,
	organisations: OrganisationIndex,
	isName: IsName,
): TitlePhrase | undefined {
	const match = beganOffice.exec(text.slice(end, end + 20));
	if (!match) return undefined;
	const phrase = titlesOfClause(text, end + match[0].length, organisations, isName);
	const began = [
		match[1]?.replace(/^(\d+)年$/, "$1"),
		match[2]?.padStart(2, "0"),
		match[3]?.padStart(2, "0"),
	]
		.filter((part) => part !== undefined)
		.join("-");
	return phrase && { ...phrase, began };
}

/** 盛玮首次以院长身份汇报: the title between 以 and 身份. */
function titlesOfCapacity(
	text: string,
	end: number,
	organisations: OrganisationIndex,
): TitlePhrase | undefined {
	const match = /^(?:首次|第一次|再次|同时|均|都)?以([^，。、；！？]{2,24}?)的?身份/.exec(
		text.slice(end, end + 34),
	);
	const words = match?.[1] ?? "";
	if (!match || words === "") return undefined;
	const start = end + match[0].indexOf("以") + 1;
	const phrase = readPhraseEndingAt(text, start + words.length, start, organisations);
	if (phrase?.start !== start || isRoleOfBody(text.slice(0, end), phrase)) return undefined;
	const isRole = isRoleOfList(phrase) && phrase.titles.some(({ core }) => core.head !== "主任");
	return isRole ? undefined : phrase;
}

/** Where the next one of a list begins: 任副院长|、方一鸣任主任. */
function nextOfList(text: string, start: number, stop: number, isName: IsName): number {
	for (let at = start; at < stop; at++)
		if (/[、和与及]/.test(text.charAt(at)) && isName(at + 1)) return at;
	return stop;
}

/** A clause that is a title from its beginning to its end, or to the next one of whom it tells. */
function titlesOfClause(
	text: string,
	start: number,
	organisations: OrganisationIndex,
	isName: IsName,
): TitlePhrase | undefined {
	const length = text.slice(start, start + maxAside).search(clauseEnd);
	const stop = nextOfList(text, start, length < 0 ? text.length : start + length, isName);
	if (stop - start > maxAside || stop - start < 2) return undefined;
	const phrase = readPhraseEndingAt(text, stop, start, organisations);
	return phrase?.start === start ? phrase : undefined;
}

/** Who is followed in an office by another, who holds the one behind the name: 接替|盛玮任市一院院长. */
const isSucceeded = (text: string, start: number) =>
	/(?:替代|取代|替换|接任|[替接])$/.test(text.slice(Math.max(0, start - 2), start));

/** 盛玮，市一院党委副书记、院长。 or 盛玮任市一院院长: the whole clause is a title. */
function titlesInApposition(
	text: string,
	end: number,
	organisations: OrganisationIndex,
	isName: IsName,
): TitlePhrase | undefined {
	const from = fromOffice.exec(text.slice(end, end + maxAside))?.[0] ?? "";
	const found = verbsOfOffice.exec(text.slice(end + from.length, end + from.length + 14))?.[0];
	const verb = found === undefined ? (text[end] === "，" ? "，" : "") : from + found;
	if (/(?:不再|免去|辞去)/.test(text.slice(Math.max(0, end - 8), end))) return undefined;
	const own = verb.length > 1 ? (thisHospital.exec(text.slice(end + verb.length))?.[0] ?? "") : "";
	const phrase = titlesOfClause(text, end + verb.length + own.length, organisations, isName);
	if (!phrase || isRoleOfBody(text.slice(0, end), phrase)) return undefined;
	// …联盟成立，张欣当选理事长: an office that begins with this meeting, in the body that it founds.
	if (verb.startsWith("当选") && isRoleOfList(phrase)) return undefined;
	// A line of a list: 盛玮　市一院院长. Without a verb the organisation must be one that is known.
	return verb !== "" || phrase.titles[0]?.holder.kind === "known" ? phrase : undefined;
}

/** The titles of the clause behind a name. */
const titlesBehind = (
	text: string,
	{ start, end }: { readonly start: number; readonly end: number },
	organisations: OrganisationIndex,
	isName: IsName,
): TitlePhrase | undefined =>
	isSucceeded(text, start)
		? undefined
		: (titlesInApposition(text, end, organisations, isName) ??
			titlesSince(text, end, organisations, isName) ??
			titlesOfCapacity(text, end, organisations));

/** 现任市一院院长的盛玮. */
function titlesBeforeDe(
	text: string,
	start: number,
	floor: number,
	organisations: OrganisationIndex,
): TitlePhrase | undefined {
	if (text.charAt(start - 1) !== "的") return undefined;
	const phrase = readPhraseEndingAt(text, start - 1, floor, organisations);
	return phrase?.titles[0]?.holder.kind === "known" ? phrase : undefined;
}

/** A title that a correction quotes as wrong: 原文“神经内科副主任林晓东”. */
const corrected =
	/(?:原文|误写?[为作成]|错写?[为成]|误刊为|错印成)(?:应为|是|为|中的)?[：:]?“[^”，。]*$/;

/** The titles beside a name: before it, else after it. `floor` is where the mention before ends. */
export function readTitlesBeside(
	text: string,
	name: { readonly start: number; readonly end: number },
	floor: number,
	organisations: OrganisationIndex,
	isName: IsName,
): TitlePhrase | undefined {
	if (corrected.test(text.slice(Math.max(0, floor, name.start - 40), name.start))) return undefined;
	const phrase =
		readPhraseEndingAt(text, name.start, floor, organisations) ??
		titleAfter(text, name, floor, organisations, isName) ??
		titlesInParenthesis(text, name.end, organisations) ??
		titlesBeforeColon(text, name.start, floor, organisations) ??
		titlesBehind(text, name, organisations, isName) ??
		titlesBeforeDe(text, name.start, floor, organisations);
	return withTenure(phrase, text, name.end);
}
