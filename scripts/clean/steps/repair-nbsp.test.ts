import { describe, expect, it } from "vitest";
import { clean } from "../pipeline.ts";

const bodyOf = (html: string) => clean(html).body.trimEnd();
const rest = "每月调度一次，把共建科室列入年度考核。";

describe("no-break spaces", () => {
	it("go from between Han in a sentence, also over elements, each with its line in the ledger", () => {
		const { body, ledger } = clean(
			`<p>县里成立了领导&nbsp;小组，<span>一共</span><span>&nbsp;开展义诊</span>九次，${rest}</p>`,
		);
		expect(body).toBe(`县里成立了领导小组，一共开展义诊九次，${rest}\n`);
		expect(ledger.map(({ kind, step, text, to }) => [kind, step, text, to])).toEqual([
			["changed", "repair-nbsp", "\u00a0", ""],
			["changed", "repair-nbsp", "\u00a0", ""],
		]);
	});

	it.each([
		["names", `出席的有李子云&nbsp;白川，${rest}`],
		["a credit in brackets", `（记者&nbsp;江晚&nbsp;通讯员&nbsp;林知夏）${rest}${rest}`],
		["a number and its unit", `全年共开展义诊&nbsp;9&nbsp;次，${rest}`],
		["a title of two parts", "云岭同心&nbsp;共促健康"],
	])("stay as spaces between %s", (_, text) => {
		expect(bodyOf(`<p>${text}</p>`)).toBe(text.replaceAll("&nbsp;", " "));
	});
});
