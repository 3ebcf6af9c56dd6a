import type { Person } from "../../schemas/index.ts";
import type { TitleCore } from "./title-core.ts";

/** Whether a place of a text lies inside a quotation, or in what a host or reporter says, where 王院长 may well be a deputy. */
export function isSpoken(text: string, index: number): boolean {
	const before = text.slice(0, index);
	// 主持人：…先请程院长介绍情况。
	const speaker = /^[^。！？：]{0,40}(?:记者|主持人)[^。！？：]{0,30}：/.exec(text)?.[0];
	if (speaker && index > speaker.length + 5) return true;
	return before.lastIndexOf("“") > before.lastIndexOf("”");
}

/**
 * Whether somebody holds, held or will hold an office that an address may mean: courtesy leaves 副, 代 and 助理 away, calls
 * doctors by rank 主任, and a former 护士长 what she was.
 */
export const isCalledSo = (
	{ appointments }: Pick<Person, "appointments">,
	{ text, head }: TitleCore,
) =>
	appointments.some(({ titles }) =>
		titles.some((title) => title.includes(text.startsWith("副") ? text : head)),
	);
