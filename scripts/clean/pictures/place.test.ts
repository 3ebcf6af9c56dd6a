import { describe, expect, it } from "vitest";
import { checkGate } from "../gate.ts";
import { placePictures } from "./place.ts";

const placement = new Map([
	["picture-01", "picture-01.jpg"],
	["picture-02", "picture-02.png"],
	["picture-03", undefined],
	["picture-04", undefined],
]);

describe("placePictures", () => {
	it.each([
		["![会场](./picture-01)", "![会场](./picture-01.jpg)"],
		[
			'<Figure caption="院长 > 讲话">![a\\]b](./picture-01)</Figure>',
			'<Figure caption="院长 > 讲话">![a\\]b](./picture-01.jpg)</Figure>',
		],
		['<Figure caption="合影">![](./picture-03)</Figure>', '<MissingFigure caption="合影" />'],
		["![](./picture-03)", "<MissingFigure />"],
		["前文 ![](./picture-03) 后文", "前文 <MissingFigure /> 后文"],
		[
			'<Gallery caption="两图">![](./picture-01) ![](./picture-02)</Gallery>',
			'<Gallery caption="两图">![](./picture-01.jpg) ![](./picture-02.png)</Gallery>',
		],
		[
			'<Gallery caption="两图">![](./picture-01) ![](./picture-03)</Gallery>',
			'<Figure caption="两图">![](./picture-01.jpg)</Figure>\n\n<MissingFigure />',
		],
		[
			'<Gallery caption="两图">![](./picture-03) ![](./picture-04)</Gallery>',
			'<MissingFigure />\n\n<MissingFigure caption="两图" />',
		],
		["![](https://mmbiz.qpic.cn/a)", "![](https://mmbiz.qpic.cn/a)"],
		["`![](./picture-01)`", "`![](./picture-01)`"],
		["\\!\\[\\](./picture-01)", "\\!\\[\\](./picture-01)"],
	])("makes of %s", (body, placed) => {
		expect(placePictures(`${body}\n`, placement)).toBe(`${placed}\n`);
		expect(checkGate(placed)).toEqual([]);
	});

	it("places each of many by its own name", () => {
		const body = "![](./picture-02)\n\n![](./picture-01)\n\n![](./picture-02)\n";
		expect(placePictures(body, placement)).toBe(
			"![](./picture-02.png)\n\n![](./picture-01.jpg)\n\n![](./picture-02.png)\n",
		);
	});
});
