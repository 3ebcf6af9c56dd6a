import { describe, expect, it } from "vitest";
import { clean } from "../pipeline.ts";
import { cleanBody } from "../test-support/clean-body.ts";

describe("characters that cannot be seen", () => {
	it("go to the ledger: zero width, direction, soft hyphen, private use", () => {
		const { body, ledger } = clean("<p>县\u200b人\u2060民\ufeff医\u00ad院\u202e\ue003</p>");
		expect(body).toBe("县人民医院\n");
		expect(ledger.every(({ step }) => step === "repair-invisible")).toBe(true);
	});

	it("are taken out of addresses", () => {
		expect(cleanBody('<p><a href="https://a.cn/\u200bb\u202e">医院</a></p>')).toEqual([
			"[医院](https://a.cn/b)",
		]);
	});

	it("leave the joiner in an emoji and compose what is written in parts", () => {
		expect(cleanBody("<p>👨‍👩‍👧 cafe\u0301</p>")).toEqual(["👨‍👩‍👧 caf\u00e9"]);
	});

	it("as spaces between single Han are taken out, other spaces stay one", () => {
		expect(cleanBody("<p>　　本 院 召 开 会 议,记者 李 明</p>")).toEqual([
			"本院召开会议，记者 李 明",
		]);
	});
});
