import { definitionsIn } from "../../../../src/domain/mentions/definitions.ts";
import type { ContentRecord } from "../../../lib/record.ts";
import { type HospitalName, hospitalNames } from "./hospital-names.ts";

/** A short name that a text gives to a hospital, and that is not its own. */
export interface WrongDefinition {
	/** Where the hospital's name begins, or else the short one. */
	readonly start: number;
	readonly words: string;
	/** What the record has: the names of the one, and of the other. */
	readonly right: string;
}

/** What ends like a hospital's name, so that it can be held against a short one. */
const isHospital = /(?:医院|卫生院|保健院|妇幼院|[一二三四五六七八九十]院|服务中心|保健中心)$/;

/** Whether every character of a short name stands in the full one: 市二院 of 滁州市第二人民医院. */
const isMadeOf = (short: string, full: string) =>
	[...short].every((character) => full.includes(character));

/** Finds 甲医院（以下简称“乙医院”): a short name of another hospital, or one that is not made of the full one. */
export function wrongDefinitions(record: ContentRecord, text: string): WrongDefinition[] {
	const definitions = definitionsIn(text);
	if (definitions.length === 0) return [];
	const names = hospitalNames(record);
	const met = names.namesIn(text);
	return definitions.flatMap(({ start, short }) => {
		const owners = names.all.filter((each) => each.text === short);
		// 马良分院 is a hospital's where the record has it.
		if (!isHospital.test(short) && !(owners.length > 0 && short.endsWith("分院"))) return [];
		const before = met.find(({ start: at, name }) => at + name.text.length === start);
		const bearers: HospitalName[] = before ? [before.name, ...before.others] : [];
		const ids = new Set(bearers.map(({ id }) => id));
		if (owners.some(({ id }) => ids.has(id))) return [];
		if (before) {
			if (owners.length === 0 && isMadeOf(short, before.name.text)) return [];
			// 市二院 is another city's second hospital too.
			if (owners.length > 0 && isMadeOf(short, before.name.text) && isDeictic(short)) return [];
			return [
				{
					start: before.start,
					words: `${before.name.text}（${short}）`,
					right: owners[0] ? (fullOf(record, owners[0].id) ?? before.name.text) : before.name.text,
				},
			];
		}
		const [owner] = owners;
		const full = owner && fullOf(record, owner.id);
		const place = full?.slice(0, 2);
		if (!full || !place) return [];
		// A name that the record does not have, of the place of the one that bears the short name.
		const printed = new RegExp(`${place}[^，。；：、（）]{2,16}$`).exec(text.slice(0, start));
		if (!printed || !isHospital.test(printed[0]) || printed[0].includes(full)) return [];
		return [{ start: printed.index, words: printed[0], right: full }];
	});
}

const isDeictic = (name: string) => /^[市县区州]/.test(name);
const fullOf = (record: ContentRecord, id: string) => record.hospitals.get(id)?.data.name;
