import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { plainHelpers } from "../../../src/schemas/fields.ts";
import { schemas } from "../../../src/schemas/index.ts";
import { inside } from "../../lib/inside.ts";
import { writeAtomic } from "../../lib/write-atomic.ts";
import { CleanError } from "../clean-error.ts";
import { type Draft, draftArticle, type Known } from "../front-matter/draft.ts";
import { toMdx } from "../front-matter/to-mdx.ts";
import { checkGate } from "../gate.ts";
import type { Network } from "../pictures/download.ts";
import { localPictures } from "../pictures/local.ts";
import { placePictures } from "../pictures/place.ts";
import { fetchPictures, type PictureOutcome } from "../pictures/store.ts";
import { clean } from "../pipeline.ts";
import type { CleanResult, LedgerEntry } from "../types.ts";
import { decode } from "./decode.ts";
import type { Input } from "./inputs.ts";
import { hashOf, type LedgerFile, ledgerText, readLedger } from "./ledger-file.ts";
import type { CommandOptions } from "./options.ts";
import type { Outcome } from "./outcome.ts";
import { entryNumbered, restore } from "./restore.ts";
import { type Destination, type EarlierArticles, obstacle } from "./target.ts";

/** What all inputs of a run share. */
export interface Run {
	readonly options: CommandOptions;
	readonly destination: Destination;
	readonly known: Known;
	readonly earlier: EarlierArticles;
	readonly network: Network;
	readonly cacheDir: string;
	readonly now: Date;
	readonly onPicture: (done: number, of: number) => void;
}

/** The place of an article on the disk, and what an earlier run left there. */
interface Place {
	readonly folder: string;
	/** The article's file within the folder. */
	readonly name: string;
	readonly ledger: LedgerFile | undefined;
}

function placeOf(draft: Draft, sourceHash: string, { destination, earlier }: Run): Place {
	if (destination.kind === "file")
		return {
			folder: path.dirname(destination.file),
			name: path.basename(destination.file),
			ledger: undefined,
		};
	const known = earlier.bySource(sourceHash)?.folder ?? earlier.folderOf(draft.uid);
	const folder =
		known ?? inside(destination.articlesDir, `${draft.day.slice(0, 4)}/${draft.day}-${draft.slug}`);
	return { folder, name: "index.mdx", ledger: existsSync(folder) ? readLedger(folder) : undefined };
}

/** Pictures that the article's folder has already, by address. */
function presentPictures({ folder, ledger }: Place): Map<string, string> {
	const present = new Map<string, string>();
	for (const [src, name] of Object.entries(ledger?.pictures ?? {})) {
		const file = path.join(folder, name);
		if (existsSync(file) && hashOf(readFileSync(file)) === ledger?.written[name])
			present.set(src, file);
	}
	return present;
}

/** The name of a stored picture's file: several articles in one folder must not share picture-01. */
function fileNameOf(outcome: PictureOutcome & { file: string }, place: Place): string {
	const stem = place.name === "index.mdx" ? "" : `${path.parse(place.name).name}-`;
	return `${stem}${outcome.picture.name}.${outcome.extension}`;
}

/** The entries of pictures that could not be had, after those of the cleaner. */
function missingEntries(ledger: readonly LedgerEntry[], outcomes: readonly PictureOutcome[]) {
	const failed = outcomes.filter((outcome) => outcome.failure !== undefined);
	return failed.map(
		({ picture, failure }, index): LedgerEntry => ({
			id: ledger.length + index + 1,
			kind: "missing",
			step: "figures",
			reason: `图片没有取到:${failure}`,
			text: picture.caption ?? "",
			to: picture.src.startsWith("data:") ? "data:" : picture.src,
			place: { at: 0, block: -1, before: picture.name },
		}),
	);
}

/** The cover: the first stored picture; its use is for a person to confirm. */
function coverOf(outcomes: readonly PictureOutcome[], place: Place, title: string) {
	const first = outcomes.find(
		(outcome): outcome is PictureOutcome & { file: string } =>
			outcome.file !== undefined && !outcome.file.endsWith(".gif"),
	);
	if (!first) return {};
	const { alt, caption } = first.picture;
	return {
		cover: {
			image: `./${fileNameOf(first, place)}`,
			alt: alt || caption || title,
			...(caption ? { caption } : {}),
			consent: "pending",
		},
	};
}

/** The article's text, checked by the site's own schema and by the gate. */
function textOf(data: Record<string, unknown>, body: string): string {
	const parsed = schemas.articles(plainHelpers).safeParse(data);
	if (!parsed.success)
		throw new Error(
			`front matter does not fit the schema: ${parsed.error.issues.map(({ path: at, message }) => `${at.join(".")}: ${message}`).join("; ")}`,
		);
	const text = toMdx(data, body);
	const [finding] = checkGate(text);
	if (finding)
		throw new CleanError(
			"gate",
			`清理结果没有通过安全检查(第 ${finding.line} 行:${finding.message})。没有写入任何文件,请把原文件发给维护人员。`,
		);
	return text;
}

/** What is to lie in the article's folder: bytes by file name, the article last but one, the ledger last. */
interface Package {
	readonly files: ReadonlyMap<string, string | Uint8Array>;
	readonly ledger: LedgerFile;
}

function writePackage({ files, ledger }: Package, place: Place, withLedger: boolean): boolean {
	let isChanged = false;
	const put = (name: string, content: string | Uint8Array) => {
		const file = inside(place.folder, name);
		if (existsSync(file) && hashOf(readFileSync(file)) === hashOf(content)) return;
		writeAtomic(file, content);
		isChanged = true;
	};
	for (const [name, content] of files) put(name, content);
	if (!withLedger) return isChanged;
	put("ledger.json", ledgerText(ledger));
	// What the last run wrote and this one does not, and nobody has changed, is of no use any more.
	for (const [name, hash] of Object.entries(place.ledger?.written ?? {})) {
		const file = inside(place.folder, name);
		if (files.has(name) || !existsSync(file) || hashOf(readFileSync(file)) !== hash) continue;
		rmSync(file);
		isChanged = true;
	}
	return isChanged;
}

function missingTasks(entries: readonly LedgerEntry[]): string[] {
	return entries
		.filter(({ kind }) => kind === "missing")
		.map(({ text, reason }) => (text ? `“${text}”:${reason}` : reason));
}

/** Cleans one input and writes its article. Throws CleanError and ContentError. */
export async function cleanOne(input: Input, run: Run): Promise<Outcome> {
	const { options, destination } = run;
	const bytes = input.read();
	const sourceHash = hashOf(bytes);
	const html = decode(bytes);
	const result: CleanResult = clean(html, { pictures: options.pictures, off: options.off });
	const previous = destination.kind === "folder" ? run.earlier.bySource(sourceHash) : undefined;
	const cleanedOn = previous ? new Date(`${previous.ledger.cleanedOn}T12:00:00+08:00`) : run.now;
	const draft = draftArticle(result, run.known, options.given, cleanedOn);
	const place = placeOf(draft, sourceHash, run);

	const restored = [...new Set([...(place.ledger?.restored ?? []), ...options.restore])];
	const put = restored.reduce((taken, id) => restore(taken.body, entryNumbered(draft.ledger, id)), {
		body: draft.body,
		blocks: draft.blocks,
	});

	const isDownload = options.pictures === "download" && !options.dryRun;
	const outcomes = isDownload
		? await fetchPictures(result.pictures, {
				cacheDir: run.cacheDir,
				network: run.network,
				page: input.file ? { file: input.file, local: localPictures(html) } : undefined,
				present: presentPictures(place),
				onDone: countDone(result.pictures.length, run.onPicture),
			})
		: [];
	const stored = outcomes.filter(
		(outcome): outcome is PictureOutcome & { file: string } => outcome.file !== undefined,
	);
	const placement = new Map(
		outcomes.map((outcome) => [
			outcome.picture.name,
			outcome.file === undefined ? undefined : fileNameOf(outcome, place),
		]),
	);
	const body = isDownload ? placePictures(put.body, placement) : put.body;
	const entries = [...draft.ledger, ...missingEntries(draft.ledger, outcomes)];
	const uid = previous?.ledger.uid ?? draft.uid;
	const text = textOf({ ...draft.data, ...coverOf(outcomes, place, draft.title), uid }, body);
	const base: Omit<Outcome, "status"> = {
		label: input.label,
		file: path.join(place.folder, place.name),
		draft,
		pictures: {
			stored: stored.length,
			kept: isDownload ? 0 : result.pictures.length,
		},
		missing: missingTasks(entries),
		ledger: entries,
	};
	if (options.dryRun) return { ...base, status: "dry-run" };

	const inTheWay =
		destination.kind === "folder"
			? obstacle(place.folder, text, sourceHash)
			: fileObstacle(destination.file, text);
	if (inTheWay !== undefined && !options.force)
		return { ...base, status: "kept", message: inTheWay };

	const files = new Map<string, string | Uint8Array>(
		stored.map((outcome) => [fileNameOf(outcome, place), readFileSync(outcome.file)]),
	);
	files.set(place.name, text);
	const ledger: LedgerFile = {
		version: 1,
		source: { name: input.file ? path.basename(input.file) : "-", sha256: sourceHash },
		uid,
		cleanedOn: previous?.ledger.cleanedOn ?? dayIn(run.now),
		written: Object.fromEntries([...files].map(([name, content]) => [name, hashOf(content)])),
		pictures: Object.fromEntries(
			stored
				.filter(({ picture }) => !picture.src.startsWith("data:"))
				.map((outcome) => [outcome.picture.src, fileNameOf(outcome, place)]),
		),
		restored,
		entries,
	};
	const isFolder = destination.kind === "folder";
	const isChanged = writePackage({ files, ledger }, place, isFolder);
	if (isFolder) run.earlier.add({ folder: place.folder, ledger });
	return { ...base, status: isChanged ? "written" : "unchanged" };
}

function fileObstacle(file: string, text: string): string | undefined {
	return existsSync(file) && readFileSync(file, "utf8") !== text
		? "那里已有一个内容不同的文件"
		: undefined;
}

function countDone(of: number, onPicture: Run["onPicture"]): () => void {
	let done = 0;
	return () => {
		done += 1;
		onPicture(done, of);
	};
}

/** The day in Shanghai. */
function dayIn(moment: Date): string {
	return new Date(moment.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}
