import { expect, test } from "vitest";
import { checkGate } from "./gate.ts";

const said = (text: string) => checkGate(text).map(({ message }) => message);

test.each([
	["<Figure caption=“会场”>图</Figure>", "这里写了 “ ，而组件的属性要写成"],
	["<Figure caption=会场>图</Figure>", "这里写了 会 ，而组件的属性要写成"],
	["<Figure caption：“会场”>图</Figure>", "这里写了 ： ，而组件的属性要写成"],
	['<Figure caption="会场>图</Figure>', "属性的文字后面少了半角的引号"],
	['<Figure caption="会场"', "“>”或“/>”"],
	['<MissingFigure caption="会场">', "没有内容的写成 <MissingFigure … />"],
	['<Figure caption="会场">图\n\n</Figure>', "<Figure> 没有结束"],
	['<Quote cite="甲">文</Figure>', "前面打开的是 <Quote>，这里结束的却是 </Figure>"],
	["文</Quote>", "前面没有打开它的标签"],
	["血压<140/90", "“<”的后面不能是“1”：若是小于号，在前面加反斜杠"],
	["<Figure，>图</Figure>", "“<”的后面不能是“，”"],
	["血压<高", "“<”的后面没有写完：若是小于号"],
	["文 <!-- 注 -->", "不能写 <!-- 注释 -->"],
	["<https://example.cn>", "写成 [文字](网址)"],
	["文 { 甲", "若是文字，在 { 前加反斜杠"],
	["文 {甲 乙} 丙", "若是文字，在 { 前加反斜杠"],
	["import 甲", "以 import 或 export 开头的一行"],
])("%s is answered in Chinese, with the mend", (text, words) => {
	const [message = ""] = said(text);
	expect(message).toContain(words);
	expect(message).not.toMatch(/expected|Unexpected|Could not|U\+/);
});
