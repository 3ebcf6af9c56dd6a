import { expect, it } from "vitest";
import { editDistance, nearest } from "./nearest.ts";

it("counts single-character edits, Han characters too", () => {
	expect(editDistance("kitten", "sitting")).toBe(3);
	expect(editDistance("盛伟", "盛玮")).toBe(1);
	expect(editDistance("", "abc")).toBe(3);
});

it("names the nearest candidates first and nothing that shares nothing", () => {
	const ids = ["weinan-first-hospital", "taian-central-hospital", "xiagui-health-centre"];
	expect(nearest("weinan-frist-hospital", ids, 1)).toEqual(["weinan-first-hospital"]);
	expect(nearest("weinan", ids)[0]).toBe("weinan-first-hospital");
	expect(nearest("zzz", ids)).toEqual([]);
});
