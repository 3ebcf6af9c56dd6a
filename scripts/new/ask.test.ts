import { expect, test } from "vitest";
import { completeAnswers } from "./ask.ts";
import { newKinds } from "./kinds.ts";

const hospital = { name: "某县人民医院", kind: "general" };
const complete = (province: string) =>
	completeAnswers(newKinds.hospital.questions, { ...hospital, province });

test.each([
	["陕西省", "陕西省"],
	["陕西", "陕西省"],
	["广西", "广西壮族自治区"],
	["重庆", "重庆市"],
	["香港", "香港特别行政区"],
	["台湾", "台湾省"],
])("the province %s is %s", async (given, written) => {
	expect((await complete(given))["province"]).toBe(written);
});

test("a place that is no province is refused: the nearest for a slip, else all of them", async () => {
	await expect(complete("峡西省")).rejects.toThrow(
		/没有写入任何文件：\n {2}“province”：没有“峡西省”这个省级行政区。是否想写.*“陕西省”/,
	);
	await expect(complete("火星省")).rejects.toThrow(
		/没有“火星省”.*可以写：河北省、.*澳门特别行政区$/,
	);
	await expect(complete("渭南市")).rejects.toThrow(/没有“渭南市”/);
});

test("a choice may be given by its Chinese name", async () => {
	const answers = await completeAnswers(newKinds.hospital.questions, {
		...hospital,
		kind: "综合医院",
		province: "陕西",
	});
	expect(answers["kind"]).toBe("general");
});
