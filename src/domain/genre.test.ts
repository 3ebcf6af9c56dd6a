import { describe, expect, it } from "vitest";
import { genreOf } from "./genre.ts";

describe("genreOf", () => {
	it.each([
		["同心同行|云岭市人民医院召开医联体启动会", "", "launch"],
		["云岭市人民医院与青川县中医院签约", "", "signing"],
		["2031年度专科联盟总结交流会召开", "", "summary"],
		["云岭：让病人少跑路", "3月2日，市政府新闻办公室召开新闻发布会。", "press"],
		["院长带队到卫生院调研", "", "visit"],
		["关于门诊调整的公告", "", "notice"],
	])("reads %s as %s %s", (title, lead, kind) => {
		expect(genreOf(title, lead).kind).toBe(kind);
	});

	it("asks the first sentence before the rest of the lead", () => {
		const lead = "5月6日，云岭市人民医院召开座谈会。会前举行了签约。";
		expect(genreOf("", lead)).toEqual({ kind: "symposium", word: "座谈会", where: "lead" });
	});

	it("calls an article without a word of any genre other", () => {
		expect(genreOf("春天来了", "花开了。")).toEqual({
			kind: "other",
			word: undefined,
			where: undefined,
		});
	});
});
