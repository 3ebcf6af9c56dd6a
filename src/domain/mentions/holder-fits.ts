import type { Appointment } from "../../schemas/index.ts";
import { type Holder, isAbbreviation } from "./holder.ts";
import { type OrganisationIndex, organisationKey } from "./organisation-index.ts";
import type { Fit } from "./title-core.ts";

/** What is known of the organisations: those of the record, and the keys of the one carried over from the item before. */
export interface HolderContext {
	readonly organisations: OrganisationIndex;
	readonly carried?: readonly string[];
}

/** What a hospital is, without its place. */
const kinds = /^(?:人民医院|中心医院|中医医?院|妇幼保健院|(?:中心)?卫生院|社区卫生服务中心)$/;

/** Whether the words before a title name the organisation of an appointment, or nothing that contradicts it. */
export function holderFits(
	holder: Holder,
	department: string,
	appointment: Appointment,
	{ organisations, carried }: HolderContext,
): Fit {
	const key = organisationKey(appointment.organisation);
	const names = organisations.namesOf(key);
	switch (holder.kind) {
		case "none":
			if (!carried) return "short";
			return carried.includes(key) ? (department === "" ? "same" : "short") : "different";
		case "department":
			if (carried && !carried.includes(key)) return "different";
			return departmentFits(holder.text, department, names);
		case "known": {
			const whole = holder.organisation + holder.department;
			if (names.includes(whole) || names.includes(holder.text)) return "same";
			// 人民医院院长, of 清江市第一人民医院: a kind of hospital is anybody's who is of one.
			if (!holder.keys.includes(key))
				return names.some(
					(name) =>
						isAbbreviation(holder.text, name + department) ||
						(kinds.test(holder.text) && name.endsWith(holder.text)),
				) || organisations.keysOf(holder.text).includes(key)
					? "short"
					: "different";
			if (holder.department === department)
				return names.includes(holder.organisation) ? "same" : "short";
			return holder.department === ""
				? "short"
				: departmentFits(holder.department, department, names);
		}
		case "unknown": {
			const bare =
				department !== "" && holder.text.endsWith(department)
					? holder.text.slice(0, -department.length)
					: holder.text;
			// 县|医共体办公室主任, of 龙塘县人民医院.
			if (bare !== holder.text && /^[省市县区镇乡州]$/.test(bare))
				return names.some((name) => name.includes(bare)) ? "short" : "different";
			return names.some(
				(name) => name.endsWith(bare) || isAbbreviation(bare, name) || governs(name, bare),
			)
				? "short"
				: "different";
		}
	}
}

/** Whether an organisation is the government of a place, whose officers are called by the place: 石桥县|副县长. */
function governs(name: string, place: string): boolean {
	const governed = /^(.+?)(?:人民)?政府$/.exec(name)?.[1];
	return governed !== undefined && (governed.endsWith(place) || isAbbreviation(place, governed));
}

/** Whether a department is a branch with a head of its own beside the one that its name ends with: 新生|儿科. */
const isOtherBranch = (branch: string, whole: string) =>
	/新生儿科$/.test(branch) && /^(?:小儿|儿)科$/.test(whole);

/** Whether a printed department is the recorded one: the same, a shortened one, or the end of the organisation's name. */
function departmentFits(printed: string, recorded: string, names: readonly string[]): Fit {
	if (printed === recorded) return "same";
	// 儿科 is no short form of 新生儿科: each is a department of its own.
	if (isOtherBranch(printed, recorded) || isOtherBranch(recorded, printed)) return "different";
	if (recorded.endsWith(printed) || isAbbreviation(printed, recorded)) return "short";
	if (printed.endsWith(recorded) && recorded !== "") return "short";
	return names.some((name) => name.endsWith(printed)) ? "short" : "different";
}
