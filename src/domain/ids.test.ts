import { expect, it } from "vitest";
import { idPattern } from "../schemas/fields.ts";
import { idFromName } from "./ids.ts";

it("writes a Chinese name in pinyin", () => {
	expect(idFromName("盛玮", { isPerson: true })).toBe("sheng-wei");
	expect(idFromName("解放", { isPerson: true })).toBe("xie-fang");
	expect(idFromName("吕某")).toMatch(/^lv-mou$/);
	expect(idFromName("下邽中心卫生院")).toBe("xia-gui-zhong-xin-wei-sheng-yuan");
	expect(idFromName("２０２５年CT室")).toBe("2025-nian-ct-shi");
});

it("stays short and always fits the pattern of ids", () => {
	const id = idFromName("四川省广安市邻水县人民医院与某某某某某某某某某某某某某某某卫生院");
	expect(id.length).toBeLessThanOrEqual(60);
	expect(id).toMatch(idPattern);
	expect(idFromName("!!")).toBe("");
});
