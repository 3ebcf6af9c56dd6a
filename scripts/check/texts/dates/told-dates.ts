import { dayAfter, dayBefore, earliest } from "../../../../src/domain/dates.ts";

const date =
	/((?:19|20)\d\d)年(?!度)(?:(\d{1,2})月(?:(\d{1,2})日)?)?|(?<![\d年])(\d{1,2})月(?:(\d{1,2})日)?|((?<![比较])(?:去年|上年))|(前年)|今年|(?<!\d)年初|(上半年|前三季度|一季度)/g;

/** A date that a text names, with its place there. */
export interface ToldDate {
	readonly at: number;
	readonly end: number;
	readonly from: string;
	readonly until: string;
}

const two = (part: string) => part.padStart(2, "0");

/** The dates of a text; one without a year is of the last one that was named, else of the latest that is not to come. */
export function datesIn(text: string, today: string): ToldDate[] {
	let year = "";
	return [...text.matchAll(date)].flatMap((match): ToldDate[] => {
		const [whole, named, month, day, lone, loneDay, last, before, part] = match;
		const thisYear = Number(today.slice(0, 4));
		if (named) year = named;
		const relative = last ? thisYear - 1 : before ? thisYear - 2 : thisYear;
		let told = named ?? (lone ? year || String(thisYear) : String(relative));
		const of = month ?? lone;
		// 从5月起, 8月底前 of a text of April are to come; 12月 in one of January is not.
		if (lone && !year && `${told}-${two(lone)}` > today.slice(0, 7)) {
			if (Number(lone) - Number(today.slice(5, 7)) < 8) return [];
			told = String(thisYear - 1);
		}
		if (whole === "年初" || part) told = year || String(thisYear);
		const on = day ?? loneDay;
		const words = [told, ...(of ? [two(of)] : []), ...(on ? [two(on)] : [])].join("-");
		const start = earliest(words.length === 7 ? `${words}-01` : words);
		const end = part && `${told}-${{ 上半年: "06-30", 前三季度: "09-30" }[part] ?? "03-31"}`;
		const until = whole === "年初" ? start : (end ?? dayBefore(dayAfter(words)));
		// A chronicle of the year that has just ended gives days without it.
		const isEither = lone && !year && Number(today.slice(5, 7)) < 4 && told === String(thisYear);
		const from = isEither ? `${thisYear - 1}${start.slice(4)}` : start;
		return [{ at: match.index, end: match.index + whole.length, from, until }];
	});
}
