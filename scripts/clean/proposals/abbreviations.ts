import { evenMarks } from "../front-matter/text.ts";
import { withoutLead } from "./organisation-phrase.ts";

/** Short forms that a text declares: 重医附二院 → 重庆医科大学附属第二医院. */
export type Abbreviations = ReadonlyMap<string, string>;

const declaration =
	/([\p{Script=Han}\p{N}]{3,40})（(?:以下|下)?(?:简称|统称|称)(?:为|作)?[：:]?\s*[“"‘]?([\p{Script=Han}\p{N}]{2,16})[”"’]?）/gu;

/** Every 甲（以下简称：乙） of a text. */
export function readAbbreviations(blocks: readonly string[]): Abbreviations {
	const found = new Map<string, string>();
	for (const block of blocks)
		for (const [, long = "", short = ""] of evenMarks(block).matchAll(declaration))
			if (!found.has(short)) found.set(short, withoutLead(long));
	return found;
}

/** A name with the short form that it begins with written out: 彭水自治县人民医院 → 彭水苗族土家族自治县人民医院. */
export function writeOut(name: string, abbreviations: Abbreviations): string {
	const whole = abbreviations.get(name);
	if (whole !== undefined) return whole;
	for (const [short, long] of abbreviations)
		if (name.startsWith(short)) return long + name.slice(short.length);
	return name;
}
