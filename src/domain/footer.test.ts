import { expect, it } from "vitest";
import { footerOf, missingRecords } from "./footer.ts";

const owner = { organiser: "甲医院", operator: "", phone: "", email: "", icp: "", police: "" };

it("leaves no empty place for what is not filled in", () => {
	expect(footerOf(owner)).toEqual({
		contacts: [{ label: "主办单位", text: "甲医院" }],
		records: [],
	});
});

it("links the numbers to the registers that hold them", () => {
	const { records } = footerOf({
		...owner,
		icp: "陕ICP备00000000号-1",
		police: "陕公网安备 61050002000001号",
	});
	expect(records.map(({ href }) => href)).toEqual([
		"https://beian.miit.gov.cn/",
		"https://beian.mps.gov.cn/#/query/webSearch?code=61050002000001",
	]);
});

it("names what is missing, and nothing once it is there", () => {
	expect(missingRecords(owner)).toHaveLength(2);
	expect(missingRecords({ ...owner, icp: "陕ICP备00000000号-1", police: "1" })).toEqual([]);
});
