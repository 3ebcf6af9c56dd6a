import type { Root } from "hast";
import { CleanError } from "./clean-error.ts";
import type { CleanFile, HastStep } from "./clean-file.ts";
import { unwrapClipboard } from "./decode.ts";
import { readFacts } from "./facts.ts";
import { checkTree } from "./gate.ts";
import { Ledger, squeeze } from "./ledger.ts";
import { blockTexts, visibleText } from "./mdast-text.ts";
import { refuseOtherPages } from "./refusals.ts";
import { optionalSteps, type StepName } from "./step-names.ts";
import { rehypeDropBoilerplate } from "./steps/drop-boilerplate.ts";
import { rehypeDropChrome } from "./steps/drop-chrome.ts";
import { rehypeDropHidden } from "./steps/drop-hidden.ts";
import { rehypeFigures } from "./steps/figures.ts";
import { refuseEmpty, rehypeFindBody } from "./steps/find-body.ts";
import { rehypeFindHeadings } from "./steps/find-headings.ts";
import { rehypeFindLists } from "./steps/find-lists.ts";
import { rehypeLiftFacts } from "./steps/lift-facts.ts";
import { dropUnseen, parse, refuseLong } from "./steps/parse.ts";
import { rehypeQuarantineSpam } from "./steps/quarantine-spam.ts";
import { remarkRepairInline } from "./steps/repair-inline.ts";
import { rehypeRepairInvisible } from "./steps/repair-invisible.ts";
import { rehypeRepairNbsp } from "./steps/repair-nbsp.ts";
import { rehypeRepairPictures } from "./steps/repair-pictures.ts";
import { rehypeRepairPinyin } from "./steps/repair-pinyin.ts";
import { rehypeRepairPunctuation } from "./steps/repair-punctuation.ts";
import { rehypeRepairScript } from "./steps/repair-script.ts";
import { rehypeRepairSpaces } from "./steps/repair-spaces.ts";
import { rehypeSanitise } from "./steps/sanitise.ts";
import { serialise } from "./steps/serialise.ts";
import { splitTextCopy } from "./steps/split-text-copy.ts";
import { rehypeTieCaptions } from "./steps/tie-captions.ts";
import { toMdast } from "./steps/to-mdast.ts";
import { rehypeUnwrap } from "./steps/unwrap.ts";
import type { CleanOptions, CleanResult, Picture } from "./types.ts";

/** The steps over the pasted page, in order. This list is the cleaner's table of contents. */
const hastSteps = (pictures: Picture[]): readonly [StepName, HastStep][] => [
	["find-body", rehypeFindBody()],
	["drop-hidden", rehypeDropHidden()],
	["drop-chrome", rehypeDropChrome()],
	["repair-invisible", rehypeRepairInvisible()],
	["repair-pinyin", rehypeRepairPinyin()],
	["repair-script", rehypeRepairScript()],
	["quarantine-spam", rehypeQuarantineSpam()],
	["repair-pictures", rehypeRepairPictures()],
	["repair-nbsp", rehypeRepairNbsp()],
	["unwrap", rehypeUnwrap()],
	["repair-punctuation", rehypeRepairPunctuation()],
	["repair-spaces", rehypeRepairSpaces()],
	["drop-boilerplate", rehypeDropBoilerplate()],
	["lift-facts", rehypeLiftFacts()],
	["find-headings", rehypeFindHeadings()],
	["find-lists", rehypeFindLists()],
	["tie-captions", rehypeTieCaptions()],
	["figures", rehypeFigures(pictures)],
	["sanitise", rehypeSanitise()],
];

/**
 * Turns pasted HTML into an article: MDX that is data alone, and a ledger of everything that did not come through as
 * it was. Pure: no clock, disk or network; the same input gives the same result. Throws CleanError.
 */
export function clean(input: string, options: CleanOptions = {}): CleanResult {
	const off = new Set<StepName>(options.off ?? []);
	for (const name of off)
		if (!(optionalSteps as readonly StepName[]).includes(name))
			throw new RangeError(`step ${name} cannot be turned off`);
	return cleanWithout(off, input, options);
}

/** The same with any steps left out, those of safety too: the tests show so that they would notice. */
export function cleanWithout(
	off: ReadonlySet<StepName>,
	input: string,
	options: CleanOptions = {},
): CleanResult {
	const ledger = new Ledger();
	const { html, url = options.url } = unwrapClipboard(input);
	const tree = parse(html);
	const facts: CleanFile["facts"] = { ...(url ? { url } : {}), ...readFacts(tree) };
	dropUnseen(tree);
	refuseEmpty(tree);
	refuseLong(tree);
	refuseOtherPages(tree);
	const isTextCopy = splitTextCopy(tree);
	const file: CleanFile = { ledger, pictures: options.pictures ?? "download", facts, isTextCopy };
	const pictures: Picture[] = [];
	for (const [name, step] of hastSteps(pictures)) if (!off.has(name)) run(name, step, tree, file);
	if (tree.children.every((block) => block.type === "element" && block.tagName === "hr"))
		throw new CleanError(
			"empty",
			"清理以后没有剩下正文：输入里只有页面的附属内容。请重新复制文章正文再试。",
		);
	return { ...write(tree, file), facts: file.facts, pictures };
}

function run(name: StepName, step: HastStep, tree: Root, file: CleanFile): void {
	file.ledger.open(name, tree);
	step(tree, file);
	file.ledger.close(tree);
}

/** The cleaned tree as MDX that has passed the gate. */
function write(tree: Root, { ledger, pictures }: CleanFile) {
	ledger.open("serialise", tree);
	const article = toMdast(tree);
	remarkRepairInline()(article);
	const written = serialise(article);
	ledger.closeWith(squeeze(visibleText(written.tree)));
	const findings = checkTree(written.tree, written.body, { picturesAnywhere: pictures === "keep" });
	const [first] = findings;
	if (first)
		throw new CleanError(
			"gate",
			`清理结果没有通过安全检查（第 ${first.line} 行：${first.message}）。没有写入任何文件，请把原文件发给维护人员。`,
		);
	const blocks = blockTexts(written.tree);
	return { body: written.body, blocks, ledger: ledger.entries(blocks) };
}
