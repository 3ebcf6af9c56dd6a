import { expect, test } from "vitest";
import { completeAnswers } from "./ask.ts";
import { newKinds } from "./kinds.ts";

const complete = (place: Record<string, string>) =>
	completeAnswers(newKinds.hospital.questions, {
		name: "某医院",
		kind: "general",
		province: "陕西",
		...place,
	});

test.each([
	{ city: "渭南市", county: "韩城市" },
	{ city: "渭南市", county: "临渭区" },
	{ city: "延边朝鲜族自治州", county: "汪清县" },
	{ city: "兴安盟", county: "科尔沁右翼中旗" },
	{ city: "大兴安岭地区" },
])("a city and a county by their full names are taken: %o", async (place) => {
	expect(await complete(place)).toMatchObject(place);
});

test.each([
	{ city: "陕西省" },
	{ city: "内蒙古自治区" },
	{ city: "渭南" },
	{ city: "市" },
	{ county: "渭南市" },
	{ county: "广西壮族自治区" },
	{ county: "大兴安岭地区" },
	{ county: "临渭" },
])("a place of another rank, or cut short, is refused: %o", async (place) => {
	const [[flag = "", answer = ""] = []] = Object.entries(place);
	await expect(complete(place)).rejects.toThrow(`“${flag}”：“${answer}”`);
});
