import { readFileSync } from "node:fs";
import path from "node:path";
import { isMap, isSeq, parseDocument } from "yaml";
import { plainHelpers } from "../../../src/schemas/fields.ts";
import { schemas } from "../../../src/schemas/index.ts";
import { ContentError } from "../../lib/errors.ts";
import { loadRecord, shownPath } from "../../lib/record.ts";
import { writeAtomic } from "../../lib/write-atomic.ts";
import { knownOf } from "../front-matter/draft.ts";
import { checkGate } from "../gate.ts";
import { type Accepted, acceptProposals, filesBeside } from "./accept.ts";
import type { Run } from "./clean-one.ts";
import type { Input } from "./inputs.ts";
import { hashOf, isAsWritten, type LedgerFile, ledgerText, readLedger } from "./ledger-file.ts";
import type { Outcome } from "./outcome.ts";
import { entryNumbered, restore } from "./restore.ts";

interface Parts {
	readonly front: string;
	readonly body: string;
}

/** Front matter and body of an article's file. Throws ContentError. */
function partsOf(text: string, label: string): Parts {
	const even = text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
	const end = even.startsWith("---\n") ? even.indexOf("\n---\n", 3) : -1;
	if (end < 0)
		throw new ContentError(`${label} 开头没有资料区（两行 --- 之间的部分）。没有写入任何文件。`);
	return { front: even.slice(4, end + 1), body: even.slice(end + 5).replace(/^\n+/, "") };
}

/** The front matter with references to accepted entries; comments and order stay as they are. */
function withReferences(front: string, entries: Accepted["entries"]): string {
	const document = parseDocument(front);
	if (!isMap(document.contents)) return front;
	for (const { collection, id } of entries) {
		if (collection === "events") {
			if (!document.has("event")) document.set("event", id);
			continue;
		}
		const list = document.get(collection);
		if (!isSeq(list)) document.set(collection, document.createNode([id]));
		else if (!list.items.some((item) => String(item) === id)) list.add(id);
	}
	return document.toString({
		lineWidth: 0,
		defaultStringType: "QUOTE_DOUBLE",
		defaultKeyType: "PLAIN",
	});
}

/** Why an article cannot be written so; undefined where it can. */
function problemOf(front: string, text: string): string | undefined {
	const { error } = schemas.articles(plainHelpers).safeParse(parseDocument(front).toJS());
	const [issue] = error?.issues ?? [];
	if (issue) return `“${issue.path.join(".")}”：${issue.message}`;
	const [finding] = checkGate(text);
	return finding && `第 ${finding.line} 行：${finding.message}`;
}

function refuse(problem: string | undefined, label: string): void {
	if (problem !== undefined)
		throw new ContentError(`${label} ${problem}。文章没有改动，请先改好这一处。`);
}

/** The ledger after the change: an article that nobody had edited is still one that nobody has edited. */
function ledgerAfter(
	ledger: LedgerFile,
	folder: string,
	text: string,
	restored: readonly number[],
): LedgerFile {
	const written = isAsWritten(folder, ledger, "index.mdx")
		? { ...ledger.written, "index.mdx": hashOf(text) }
		: ledger.written;
	return { ...ledger, written, restored: [...new Set([...ledger.restored, ...restored])] };
}

/**
 * Changes an article that was cleaned before, hand-edited or not: puts pieces of its ledger back, accepts the
 * proposals beside it and refers to them. Throws ContentError.
 */
export function reviseArticle(input: Input, run: Run): Outcome {
	const { options, contentDir } = run;
	const file = input.file ?? "";
	const folder = path.dirname(file);
	const ledger = readLedger(folder);
	if (!ledger)
		throw new ContentError(
			`${input.label} 旁边没有账本 ledger.json：它不是由清理程序写成的，没有可放回或可接受的内容。`,
		);
	const old = readFileSync(file, "utf8");
	const { front, body } = partsOf(old, input.label);
	const wanted = options.restore.filter((id) => !ledger.restored.includes(id));
	const newBody = wanted.reduce(
		(current, id) => restore(current, entryNumbered(ledger.entries, id)).body,
		body,
	);
	refuse(problemOf(front, `---\n${front}---\n\n${newBody}`), input.label);
	const isWriting = !options.dryRun;
	const accepted =
		options.accept && isWriting
			? acceptProposals(filesBeside(folder), contentDir, run.known)
			: undefined;
	if (accepted) run.known = knownOf(loadRecord(contentDir));
	const newFront = accepted?.entries.length ? withReferences(front, accepted.entries) : front;
	const text = `---\n${newFront}---\n\n${newBody}`;
	refuse(problemOf(newFront, text), input.label);
	if (isWriting && text !== old) {
		const after = ledgerAfter(ledger, folder, text, wanted);
		writeAtomic(file, text);
		writeAtomic(path.join(folder, "ledger.json"), ledgerText(after));
	}
	return {
		label: shownPath(file),
		status: options.dryRun ? "dry-run" : text === old ? "unchanged" : "revised",
		file,
		message:
			text === old && options.restore.length > 0
				? "要放回的都已经放回过了。"
				: `放回 ${wanted.length} 处，接受 ${accepted?.accepted.length ?? 0} 条建议。`,
		...(accepted ? { accepted: accepted.accepted, notAccepted: accepted.notAccepted } : {}),
	};
}
