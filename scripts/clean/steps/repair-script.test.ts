import { describe, expect, it } from "vitest";
import { clean } from "../pipeline.ts";

const forced =
	"<p>1月15日,青禾縣中醫(yī)院與區(qū)直醫(yī)院轉(zhuǎn)診會(huì)診協(xié)作簽約儀式舉行。</p><p>政(zheng)(zheng)府代表與會(huì)。</p>";

describe("forced Traditional and its pinyin", () => {
	it("become Simplified without notes, and the ledger has both", () => {
		const { body, ledger } = clean(forced);
		expect(body).toBe(
			"1月15日，青禾县中医院与区直医院转诊会诊协作签约仪式举行。\n\n政府代表与会。\n",
		);
		expect(ledger.filter(({ step }) => step === "repair-pinyin")).toHaveLength(8);
		expect(ledger.filter(({ step }) => step === "repair-script")).not.toHaveLength(0);
	});

	it("write 着 where 著 is no writing and no note", () => {
		const { body } = clean("<p>這標誌著雙方著力學科建設，成效顯著，著名專家參與專著編寫。</p>");
		expect(body).toBe("这标志着双方着力学科建设，成效显著，著名专家参与专著编写。\n");
	});

	it("can be kept", () => {
		const { body } = clean(forced, { off: ["repair-script", "repair-pinyin"] });
		expect(body).toContain("醫(yī)院");
	});

	it("leaves a lone reading of a rare name", () => {
		const { body } = clean(
			"<p>下邽(guī)中心卫生院与县医院签订协议,双方将在人才、技术、设备等方面合作。</p>",
		);
		expect(body).toContain("下邽(guī)中心");
	});

	it("leaves a note that is no reading of its character", () => {
		const { body } = clean("<p>縣醫(yuàn)院與鎮(yī)衛生院簽約</p>");
		expect(body).toContain("(yuàn)");
	});

	it("leaves a Simplified text with a Traditional name in it", () => {
		const { body } = clean(
			"<p>来自香港的鄭教授在县医院讲课,全院三百多名医务人员到场听讲并提问。</p>",
		);
		expect(body).toContain("鄭教授");
	});
});
