import { describe, expect, it } from "vitest";
import { clean } from "../pipeline.ts";

const text =
	"<p>青禾县人民医院在全县九个乡镇开展义诊，接诊群众一千二百余人次，发放宣传册两千份。</p>";

describe("the head of an article", () => {
	it("gives its title and date to the facts, and both to the ledger", () => {
		const { body, facts, ledger } = clean(
			`<p>青禾县义诊走进九个乡镇</p><p>发布时间：2031-03-04 10:20</p>${text}`,
		);
		expect(facts).toMatchObject({
			title: "青禾县义诊走进九个乡镇",
			publishTime: "2031-03-04 10:20",
		});
		expect(body).toBe(`${text.replace(/<\/?p>/g, "")}\n`);
		expect(ledger.map(({ step }) => step)).toEqual(["lift-facts", "lift-facts"]);
	});

	it("loses a line that repeats the title of the page, however it is pointed", () => {
		const page = `<h1 id="activity-name">义诊进乡镇</h1><div id="js_content"><p>“义诊”进乡镇！</p>${text}</div>`;
		expect(clean(page).body).not.toContain("进乡镇！");
	});

	it("keeps a credit that stands beside the date", () => {
		const { body, facts } = clean(`<p>2031-03-04 10:20 作者：江晚 浏览次数：12</p>${text}`);
		expect(facts.publishTime).toBe("2031-03-04 10:20");
		expect(body).toContain("作者：江晚");
		expect(body).not.toContain("浏览次数");
	});

	it("ends at the first sentence: a date below it signs the text", () => {
		const { body, facts } = clean(`${text}<p>2031年3月4日</p>`);
		expect(body).toContain("2031年3月4日");
		expect(facts.publishTime).toBeUndefined();
	});
});
