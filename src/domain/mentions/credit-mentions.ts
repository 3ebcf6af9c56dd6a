import { looksLike } from "./alike.ts";
import { creditsIn } from "./credits.ts";
import type { Mention } from "./mention.ts";
import type { Knowledge, Setting } from "./reading.ts";
import { slipBetween } from "./slip-between.ts";

/**
 * Whom a credited name may be a slip of: the same sound of three characters, or somebody of the article or of an
 * organisation that it names.
 */
function slipOfCredit(
	name: string,
	{ people, slips }: Knowledge,
	{ expected, related }: Setting,
): Pick<Mention, "person" | "verdict"> {
	const none = { person: undefined, verdict: "一致" } as const;
	if (people.named(name).length > 0) return none;
	const near = slips
		.near(name)
		.flatMap((right) => people.named(right).map(({ id }) => ({ right, id })))
		.find(({ right, id }) => {
			const slip = slipBetween(name, right);
			if (right.length !== name.length) return false;
			if (expected.has(id) || related?.has(id))
				return (
					name.length > 2 ||
					slip === "sound" ||
					[0, 1].some((index) => looksLike(name.charAt(index), right.charAt(index)))
				);
			return slip === "sound";
		});
	return near ? { person: near.id, verdict: "疑似错名" } : none;
}

/** Everybody whom the lines of credits in a text name. */
export function findCredits(source: string, knowledge: Knowledge, setting: Setting): Mention[] {
	const isNear = (word: string) =>
		word.length > 1 && word.length < 5 && knowledge.slips.near(word).length > 0;
	return creditsIn(source, isNear).map(({ role, name, start, end }) => ({
		...slipOfCredit(name, knowledge, setting),
		start,
		end,
		nameStart: start,
		name,
		kind: "credit",
		namesakes: [],
		organisation: undefined,
		titles: [role],
		judgements: [],
	}));
}
