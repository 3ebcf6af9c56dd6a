import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { formatDay } from "../../src/domain/dates.ts";
import { site } from "../../src/site.config.ts";
import { requiredStages, signedStages, stageLabels } from "../check/rules/review/stages.ts";
import type { WaivedFinding } from "../check/waivers.ts";
import type { Finding } from "../lib/finding.ts";
import type { Entry } from "../lib/record.ts";
import type { Fact, PersonFact, SheetFacts } from "./facts.ts";
import { type Html, html } from "./html.ts";

/** What a sheet is made from. */
export interface SheetInput {
	readonly article: Entry<"articles">;
	readonly facts: SheetFacts;
	/** As for an article that is no draft, without those about the signatures themselves. */
	readonly findings: readonly Finding[];
	readonly waived: readonly WaivedFinding[];
	/** SHA-256 of the article, in hexadecimal. */
	readonly hash: string;
}

/** Stands in every sheet: what has it may be written again. */
export const sheetMark = '<meta name="generator" content="newsroom sign-off">';

const styleSheet = readFileSync(path.join(import.meta.dirname, "sheet.css"), "utf8");

/** The sheet's style, with the code at the foot of every page: a loose second page must not fit another first one. */
const styleFor = (hash: string) =>
	`${styleSheet}@page { @bottom-left { content: "发布签发单　核对码 ${hash.slice(0, 8)}"; font: 8pt sans-serif; } }\n`;

const factTable = (kind: string, rows: readonly Fact[]) =>
	html`<table class="${kind}"><tbody>${rows.map(
		([label, value]) => html`<tr><th scope="row">${label}</th><td>${value}</td></tr>`,
	)}</tbody></table>`;

function personRow({ name, printed, record, verdict, isInOrder, count }: PersonFact): Html {
	const words = isInOrder && verdict === "未知" ? "未知（兼任的职务）" : verdict;
	return html`<tr><td>${name}</td><td>${printed}${count > 1 && html`<span class="times">（${count} 处）</span>`}</td><td>${
		record === printed ? "同左" : record || "记录里没有这个人"
	}</td><td${!isInOrder && { html: ' class="bad"' }}>${isInOrder ? words : `× ${verdict}`}</td></tr>`;
}

function peoplePart({ people, day }: SheetFacts): Html {
	if (people.length === 0)
		return html`<h2>人物职务</h2><p class="note">文中没有提到记录里的人。</p>`;
	return html`<h2>人物职务 <small>与 ${formatDay(day)} 的记录核对</small></h2>
<table class="people"><thead><tr><th scope="col">姓名</th><th scope="col">文中的单位和职务</th><th scope="col">记录</th><th scope="col">结果</th></tr></thead>
<tbody>${people.map(personRow)}</tbody></table>`;
}

const findingItem = ({ line, severity, message, rule }: Finding) =>
	html`<li>${severity === "error" ? html`<b>错误</b>` : "提醒"}　第 ${line} 行：${message}（${rule}）</li>`;

/** Whether it may be signed, in one line. */
function verdictPart(findings: readonly Finding[]): Html {
	const errors = findings.filter(({ severity }) => severity === "error").length;
	const warnings = findings.length - errors;
	const words =
		errors > 0
			? `有 ${errors} 处错误没有改好，不能签发${warnings > 0 ? `；另有 ${warnings} 处提醒` : ""}。`
			: warnings > 0
				? `没有错误；有 ${warnings} 处提醒，请签发人看过。`
				: "没有发现问题。";
	return html`<p class="verdict${errors > 0 && " blocked"}"><b>核对结果</b>　${words}</p>`;
}

/** What was found, and who answers for what was let pass. */
function findingsPart(findings: readonly Finding[], waived: readonly WaivedFinding[]): Html {
	return html`${findings.length > 0 && html`<h2>核对发现的问题</h2><ol>${findings.map(findingItem)}</ol>`}
${
	waived.length > 0 &&
	html`<h2>说明理由放行的</h2><ul>${waived.map(
		({ line, message, reason, by }) =>
			html`<li>第 ${line} 行：${message}<br>理由：${reason}　放行人：<b>${by}</b></li>`,
	)}</ul>`
}`;
}

function signPart({ data }: Entry<"articles">): Html {
	const signed = new Map(signedStages(data.review).map((stage) => [stage.id, stage.name]));
	return html`<div class="boxes">${requiredStages().map(
		(id) => html`<div class="box"><strong>${stageLabels[id]}</strong>
<p class="choice">□ 同意　□ 改后同意　□ 不同意</p>
<p class="choice">意见：</p>
<div class="sign"><span>签字${signed.has(id) && html`<small>（${signed.get(id)}）</small>`}</span><span class="day"><i></i>年<i></i>月<i></i>日</span></div></div>`,
	)}</div>`;
}

/** The hash in groups of eight, as it can be compared by eye. */
const grouped = (hash: string) => hash.replace(/.{8}(?=.)/g, "$& ");

/**
 * The sign-off sheet of an article as one HTML file for A4: what it states, what the check found, who answers for what
 * was let pass, places for the signatures, and the hash that ties it to this version. The same content gives the same
 * bytes on every day.
 */
export function signOffSheet({ article, facts, findings, waived, hash }: SheetInput): string {
	const { title } = article.data;
	const css = styleFor(hash);
	const cssHash = createHash("sha256").update(css).digest("base64");
	return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${cssHash}'">
${{ html: sheetMark }}
<title>签发单：${title}</title>
<style>${{ html: css }}</style>
</head>
<body>
<p class="screen">按 Ctrl+P 打印，纸张选 A4，页眉页脚不用勾选。</p>
<header>
<div><p>${site.owner.organiser}</p><h1>发布签发单</h1></div>
<p class="code">核对码 <b>${hash.slice(0, 8)}</b></p>
</header>
<main>
<p class="title">${title}</p>
${verdictPart(findings)}
<section>
${signPart(article)}
<p class="note">本单只对这一版有效：文章、图片或附件改动以后核对码就变了，须重新打印、重新签字。签字后把姓名、日期和核对码写进文章资料的 review。</p>
<p class="note">完整核对码（SHA-256）：<code>${grouped(hash)}</code></p>
</section>
<h2>稿件</h2>
${factTable("facts", facts.rows)}
${findingsPart(findings, waived)}
${peoplePart(facts)}
${facts.hospitals.length > 0 && html`<h2>医院</h2><ul class="columns">${facts.hospitals.map((name) => html`<li>${name}</li>`)}</ul>`}
${facts.figures.length > 0 && html`<h2>数字</h2>${factTable("figures", facts.figures)}`}
${facts.openQuestions.length > 0 && html`<h2>文章写明待核实的</h2><ul>${facts.openQuestions.map((question) => html`<li>${question}</li>`)}</ul>`}
</main>
</body>
</html>
`.html;
}
