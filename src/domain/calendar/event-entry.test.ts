import { expect, it } from "vitest";
import { plainHelpers } from "../../schemas/fields.ts";
import { schemas } from "../../schemas/index.ts";
import { eventEntry } from "./event-entry.ts";

const context = {
	url: "https://news.example.cn/events/2025-launch/",
	changed: "2025-09-05T10:00:00+08:00",
};

function entryOf(fields: Record<string, unknown>) {
	const data = schemas.events(plainHelpers).parse({
		name: "启动会",
		kind: "launch",
		start: "2025-09-04T09:00:00+08:00",
		...fields,
	});
	return eventEntry({ id: "2025-launch", data }, context);
}

it("keeps its UID whatever is changed in it", () => {
	const uid = entryOf({})?.uid;
	expect(entryOf({ name: "延期的启动会", status: "postponed", sequence: 1 })?.uid).toBe(uid);
	expect(uid).not.toContain("news.example.cn");
	expect(entryOf({ aliases: ["/events/2025-first-id/"] })?.uid).toBe(
		"event-2025-first-id@alliance-newsroom",
	);
});

it("says what has become of the event", () => {
	expect(entryOf({ status: "cancelled" })?.status).toBe("CANCELLED");
	expect(entryOf({ status: "postponed" })?.status).toBe("TENTATIVE");
	expect(entryOf({ status: "cancelled" })?.description).toContain("取消");
});

it("has no place in a calendar where the day is unknown", () => {
	const dateBasis = { kind: "inferred", precision: "month", evidence: "报道只写“9月”" };
	expect(entryOf({ dateBasis })).toBeUndefined();
});

it("says that a date is inferred, and from what", () => {
	const dateBasis = { kind: "inferred", precision: "day", evidence: "报道只写“4日”" };
	expect(entryOf({ dateBasis })?.description).toContain("日期为推断：报道只写“4日”");
});
