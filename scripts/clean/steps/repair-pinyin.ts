import type { Root } from "hast";
import { pinyin } from "pinyin-pro";
import type { CleanFile } from "../clean-file.ts";
import { rawText } from "../dom.ts";
import { toSimplified } from "../han-script.ts";
import type { LineEdit } from "../inline-contexts.ts";
import { repairLines } from "../repair-lines.ts";

/** A Han character and one or two notes in brackets: 醫(yī), 政(zheng)(zheng). */
const note = /(\p{Script=Han})((?:[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ]{1,7}[)）]){1,2})/giu;
/** Notes per Han character from which on they are noise and no help with a rare name. */
const densityFrom = 0.01;

/** Takes out readings that were put behind characters, where the text is dense with them: a lone 下邽(guī) stays. */
export function rehypeRepairPinyin() {
	return (tree: Root, file: CleanFile): undefined => {
		const whole = rawText(tree);
		const notes = (whole.match(note) ?? []).length;
		const han = (whole.match(/\p{Script=Han}/gu) ?? []).length;
		if (notes < 2 || notes < han * densityFrom) return;
		repairLines(tree, file, ({ value }) => [...value.matchAll(note)].flatMap(editFor));
	};
}

function editFor(match: RegExpExecArray): LineEdit[] {
	const [, character = "", brackets = ""] = match;
	const readings = brackets.match(/[^()（）]+/g) ?? [];
	const isDoubled = readings.length === 2 && readings[0] === readings[1];
	const isTraditional = toSimplified(character) !== character;
	if (!readings.every((reading) => isReading(character, reading)) || (!isTraditional && !isDoubled))
		return [];
	const start = match.index + character.length;
	return [{ start, end: start + brackets.length, to: "", reason: "夹带的拼音", isDrop: true }];
}

const bare = (reading: string) =>
	reading
		.normalize("NFD")
		.replace(/[\u0300-\u0304\u030c]/g, "")
		.normalize("NFC")
		.toLowerCase();

/** Whether a note, with or without its tone, is one of the readings of a character. */
function isReading(character: string, reading: string): boolean {
	const readings = [character, toSimplified(character)].flatMap((form) =>
		pinyin(form, { multiple: true, type: "array" }),
	);
	const wanted = reading.normalize("NFC").toLowerCase();
	const isToned = bare(wanted) !== wanted;
	return readings.some((each) => (isToned ? each === wanted : bare(each) === bare(wanted)));
}
