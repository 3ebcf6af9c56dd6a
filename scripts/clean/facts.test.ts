import { describe, expect, it } from "vitest";
import { readFacts } from "./facts.ts";
import { parse } from "./steps/parse.ts";

const factsOf = (html: string) => readFacts(parse(html));

describe("what a page says of itself", () => {
	it("is read from what it shows before what its head says", () => {
		expect(
			factsOf(
				'<meta property="og:title" content="头部标题"><h1 id="activity-name"> 义诊\n进乡镇 </h1><a id="js_name">青禾发布</a>',
			),
		).toEqual({ title: "义诊 进乡镇", account: "青禾发布" });
	});

	it("is read from the scripts where the page shows no year", () => {
		expect(
			factsOf('<em id="publish_time">昨天</em><script>var ct = "1520899200";</script>'),
		).toEqual({ publishTime: "1520899200" });
	});

	it("is read with the escapes of scripts undone", () => {
		expect(
			factsOf(
				"<script>var msg_title = '甲\\x26amp;乙'; var nickname = htmlDecode(\"青禾\");</script>",
			),
		).toEqual({ title: "甲&乙", account: "青禾" });
	});

	it("is absent where the page does not say it", () => {
		expect(factsOf("<p>记者 李子云</p><script>var other = 1;</script>")).toEqual({});
	});
});
