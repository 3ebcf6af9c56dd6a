import { attendanceOf, type Part } from "../domain/attendance.ts";
import { shanghaiDay } from "../domain/dates.ts";
import type { Entry } from "../domain/record.ts";
import { joinTitles } from "../domain/titles.ts";
import type { AttendanceView } from "../domain/views/event.ts";
import type { AllianceEvent } from "../schemas/index.ts";
import { organisationLink, personLink } from "./links.ts";
import type { Record } from "./record.ts";

const partTexts = {
	organiser: "主办",
	host: "提供场地",
	party: "参会",
	signatory: "签约",
	awarded: "受牌",
	speaker: "有人列入议程",
	told: "见于报道",
} as const satisfies { [part in Part]: string };

/** Who was at an event, by organisation, under the names and with the titles of that day. */
export function attendanceViews(record: Record, event: Entry<AllianceEvent>): AttendanceView[] {
	const day = shanghaiDay(event.data.start);
	const articles = record.articlesOf.event.get(event.id) ?? [];
	return attendanceOf(event, articles, record.personById).map(
		({ organisation, parts, people }) => ({
			organisation: organisation
				? organisationLink(record, organisation, day)
				: { text: "当日单位待核实" },
			// Who is on the agenda is said by the names themselves.
			parts: parts
				.filter((part) => part !== "speaker" || parts.length === 1)
				.map((part) => partTexts[part])
				.join("、"),
			people: people.map(({ id, titles }) => ({
				...personLink(record, id),
				note: titles.length > 0 ? joinTitles(titles) : undefined,
			})),
		}),
	);
}
