import { describe, expect, it } from "vitest";
import { cleanWithout } from "./pipeline.ts";
import { optionalSteps, type StepName } from "./step-names.ts";
import { promises } from "./test-support/promises.ts";

type OptionalStep = (typeof optionalSteps)[number];

const paragraph =
	"<p>青禾县人民医院在全县九个乡镇开展义诊，接诊群众一千二百余人次，发放宣传册两千份。</p>";

/** For each step that can be turned off, a page that it changes, and one like it that it must leave alone. */
const pages: Readonly<Record<OptionalStep, readonly [changed: string, left: string]>> = {
	"quarantine-spam": [
		`${paragraph}${Array.from({ length: 12 }, (_, n) => `<a href="https://spam${n}.example/">彩票平台${n}</a>`).join(" ")}${paragraph}`,
		`${paragraph}<p>详见<a href="https://www.example.cn/">医院网站</a>。</p>${paragraph}`,
	],
	"repair-pinyin": [
		"<p>醫(yī)療(liáo)聯(lián)合(hé)體(tǐ)建(jiàn)設(shè)推(tuī)動(dòng)資(zī)源(yuán)下(xià)沉(chén)</p>",
		`<p>下邽(guī)中心卫生院</p>${paragraph}`,
	],
	"repair-script": [
		"<p>醫療聯合體建設會議召開，推動優質醫療資源下沉，讓群眾在家門口就能看病，縣鎮醫院協同發展。</p>",
		paragraph,
	],
	"repair-punctuation": [
		`<p>会议要求,各单位压实责任;推动资源下沉.</p>`,
		"<p>共4.4万人次，11:43结束。</p>",
	],
	"repair-nbsp": [
		"<p>县里成立了领导&nbsp;小组，每月调度一次，把共建科室列入年度考核。</p>",
		"<p>会议由书记李子云&nbsp;院长白川&nbsp;共同主持，（记者&nbsp;江晚）全县各单位参加。</p>",
	],
	"repair-spaces": ["<p>本 院 召 开 会 议 推 动 工 作</p>", "<p>使用 CT 检查</p>"],
	"drop-boilerplate": [
		`${paragraph}<p>往期回顾</p><p>点击上方蓝字关注我们</p>`,
		`${paragraph}<p>记者 李明 编辑 王芳</p>`,
	],
	"lift-facts": [
		`<h1 id="activity-name">青禾县义诊进乡镇</h1><div id="js_content"><p>青禾县义诊进乡镇</p>${paragraph}${paragraph}</div>`,
		`<div id="js_content">${paragraph}<p>义诊进乡镇，群众少跑路。</p></div>`,
	],
	"find-headings": [
		`<p style="text-align:center;font-size:20px"><strong>一、工作目标</strong></p>${paragraph}<p style="text-align:center;font-size:20px"><strong>二、主要任务</strong></p>${paragraph}`,
		`<p><strong>张三：</strong>发言。</p>${paragraph}`,
	],
	"find-lists": [
		`${paragraph}<p>1. 完善制度</p><p>2. 下沉专家</p><p>3. 培训人员</p>${paragraph}`,
		`${paragraph}<p>2024 年完成</p>`,
	],
	"tie-captions": [
		`${paragraph}<p><img data-src="https://mmbiz.qpic.cn/a/640?wx_fmt=jpeg" data-w="1080"></p><p style="text-align:center;font-size:12px;color:#888">义诊现场</p>${paragraph}`,
		`${paragraph}<p><img data-src="https://mmbiz.qpic.cn/a/640?wx_fmt=jpeg" data-w="1080"></p>${paragraph}`,
	],
};

const cleaned = (html: string, ...off: StepName[]) =>
	cleanWithout(new Set(off), html, { pictures: "keep" });

describe.each(optionalSteps)("%s", (step) => {
	const [changed, left] = pages[step];

	it("changes what it is for, and not when it is turned off", () => {
		const [on, off] = [cleaned(changed), cleaned(changed, step)];
		expect(on.body).not.toBe(off.body);
		expect(off.ledger.filter((entry) => entry.step === step)).toEqual([]);
	});

	it("leaves alone what only looks like it", () => {
		expect(cleaned(left).body).toBe(cleaned(left, step).body);
	});

	it.each(Object.entries(promises).filter(([name]) => !/twice/.test(name)))(
		"turned off: what comes out still %s",
		(_, promise) => {
			expect(promise({ html: changed, result: cleaned(changed, step) })).toBeUndefined();
		},
	);
});
