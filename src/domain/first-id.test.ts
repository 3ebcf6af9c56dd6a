import { expect, it } from "vitest";
import { firstId } from "./first-id.ts";

const target = { page: "hospital", id: "new-name" } as const;

it("is the first of the former ids in the same folder", () => {
	expect(firstId(target, ["/old.html", "/hospitals/older/", "/hospitals/old/"])).toBe("older");
	expect(firstId(target, ["/people/older/"])).toBeUndefined();
	expect(firstId(target, [])).toBeUndefined();
});
