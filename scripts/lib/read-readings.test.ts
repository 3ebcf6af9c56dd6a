import { expect, it } from "vitest";
import { withExampleContent } from "../../tests/support/example-content.ts";
import { readReadings } from "./read-readings.ts";

const files = {
	"hospitals/xiagui.yaml": "reading: { text: 下邽, pinyin: xià guī }",
	"hospitals/broken.yaml": "reading: [下邽",
	"hospitals/half.yaml": "reading: { text: 下邽 }",
};

it("reads the readings of hospitals, and passes over what is no reading", async () => {
	await withExampleContent(files, (contentDir) => {
		expect(readReadings(contentDir)).toEqual([{ text: "下邽", pinyin: "xià guī" }]);
	});
});

it("finds none in a folder without hospitals", () => {
	expect(readReadings("/no/such/folder")).toEqual([]);
});
