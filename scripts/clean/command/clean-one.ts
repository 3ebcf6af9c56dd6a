import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { shanghaiDay } from "../../../src/domain/dates.ts";
import { loadRecord } from "../../lib/record.ts";
import { decode } from "../decode.ts";
import { type Draft, draftArticle, type Known, knownOf } from "../front-matter/draft.ts";
import type { Network } from "../pictures/download.ts";
import { localPictures } from "../pictures/local.ts";
import { placePictures } from "../pictures/place.ts";
import { fetchPictures, type PictureOutcome } from "../pictures/store.ts";
import { clean } from "../pipeline.ts";
import { proposalFiles } from "../proposals/proposal-file.ts";
import { type Proposals, propose } from "../proposals/propose.ts";
import type { CleanResult } from "../types.ts";
import { acceptProposals, articleIdOf, filesOf } from "./accept.ts";
import { acceptedBeside } from "./accepted-beside.ts";
import { articleText, writeFiles, writeFolder } from "./article-files.ts";
import {
	coverOf,
	fileNameOf,
	isStored,
	missingEntries,
	missingTasks,
	presentPictures,
} from "./article-pictures.ts";
import type { Input } from "./inputs.ts";
import { hashOf, type LedgerFile } from "./ledger-file.ts";
import type { CommandOptions } from "./options.ts";
import type { Outcome } from "./outcome.ts";
import { type Place, placeOf } from "./place.ts";
import { entryNumbered, restore } from "./restore.ts";
import {
	type Destination,
	type Earlier,
	type EarlierArticles,
	type Obstacle,
	obstacle,
} from "./target.ts";

/** What all inputs of a run share. */
export interface Run {
	readonly options: CommandOptions;
	readonly contentDir: string;
	readonly destination: Destination;
	/** The record; what --accept writes is in it for the next input. */
	known: Known;
	readonly earlier: EarlierArticles;
	readonly network: Network;
	readonly cacheDir: string;
	readonly now: Date;
	readonly onPicture: (done: number, of: number) => void;
}

/** An input read and cleaned, with the article that it makes and the place where that goes. */
interface Composed {
	readonly html: string;
	readonly sourceHash: string;
	readonly result: CleanResult;
	readonly earlier: Earlier | undefined;
	readonly draft: Draft;
	readonly place: Place;
	readonly proposals: Proposals;
	/** The article once more, by the record as it is then. */
	readonly redraft: () => Draft;
}

function compose(input: Input, run: Run): Composed {
	const { options, destination } = run;
	const bytes = input.read();
	const sourceHash = hashOf(bytes);
	const { html, url } = decode(bytes);
	const result = clean(html, { pictures: options.pictures, off: options.off, url });
	const earlier = destination.kind === "folder" ? run.earlier.bySource(sourceHash) : undefined;
	// A year that was inferred from the day of the first cleaning must not change with the day of the second.
	const now = earlier ? new Date(`${earlier.ledger.cleanedOn}T12:00:00+08:00`) : run.now;
	const redraft = () => draftArticle(result, run.known, options.given, now);
	const draft = redraft();
	const place = placeOf(draft, sourceHash, destination, run.earlier);
	const proposals = propose(draft, run.known, articleIdOf(place.folder, run.contentDir));
	return { html, sourceHash, result, earlier, place, draft, proposals, redraft };
}

/** The pictures of an article as far as they can be had; none where they are not to be fetched. */
function picturesOf(input: Input, composed: Composed, run: Run): Promise<PictureOutcome[]> {
	const { result, html, place } = composed;
	if (run.options.pictures !== "download" || run.options.dryRun) return Promise.resolve([]);
	let done = 0;
	return fetchPictures(result.pictures, {
		cacheDir: run.cacheDir,
		network: run.network,
		page: input.file ? { file: input.file, local: localPictures(html) } : undefined,
		present: presentPictures(place),
		onDone: () => {
			done += 1;
			run.onPicture(done, result.pictures.length);
		},
	});
}

function fileObstacle(file: string, text: string): Obstacle | undefined {
	return existsSync(file) && readFileSync(file, "utf8") !== text
		? { reason: "那里已有一个内容不同的文件", isEdited: false }
		: undefined;
}

/** Cleans one input and writes its article. Throws CleanError and ContentError. */
export async function cleanOne(input: Input, run: Run): Promise<Outcome> {
	const { options, destination, contentDir } = run;
	const composed = compose(input, run);
	const { place, sourceHash, earlier, result } = composed;
	let { draft, proposals } = composed;
	const restored = [...new Set([...(place.ledger?.restored ?? []), ...options.restore])];
	const outcomes = await picturesOf(input, composed, run);
	const stored = outcomes.filter(isStored);
	const placement = new Map(
		outcomes.map((outcome) => [
			outcome.picture.name,
			isStored(outcome) ? fileNameOf(outcome, place) : undefined,
		]),
	);
	const uid = earlier?.ledger.uid ?? draft.uid;
	const textOf = ({ body, ledger, data, title }: Draft) => {
		const whole = restored.reduce(
			(current, id) => restore(current, entryNumbered(ledger, id)).body,
			body,
		);
		return articleText(
			{ ...data, ...coverOf(stored, place, title), uid },
			outcomes.length > 0 ? placePictures(whole, placement) : whole,
			options.pictures,
		);
	};
	let text = textOf(draft);
	// Nothing enters the record before it is known whether the article can be written.
	const found =
		destination.kind === "folder"
			? obstacle(place.folder, text, sourceHash)
			: fileObstacle(destination.file, text);
	const inTheWay = options.force ? undefined : found;
	const isAccepting = options.accept && !options.dryRun && destination.kind === "folder";
	const accepted =
		isAccepting && (inTheWay === undefined || inTheWay.isEdited)
			? acceptProposals(filesOf(proposals, draft.title, place.folder), contentDir, run.known)
			: undefined;
	if (accepted) {
		run.known = knownOf(loadRecord(contentDir));
		draft = composed.redraft();
		proposals = propose(draft, run.known, articleIdOf(place.folder, contentDir));
		text = textOf(draft);
	}
	const entries = [...draft.ledger, ...missingEntries(draft.ledger, outcomes)];
	const told: Omit<Outcome, "status"> & { readonly file: string } = {
		label: input.label,
		file: path.join(place.folder, place.name),
		draft,
		pictures: {
			stored: stored.length,
			kept: outcomes.length > 0 ? 0 : result.pictures.length,
		},
		missing: missingTasks(entries),
		ledger: entries,
		...(destination.kind === "folder" ? { proposals } : {}),
		...(accepted ? { accepted: accepted.accepted, notAccepted: accepted.notAccepted } : {}),
	};
	if (options.dryRun) return { ...told, status: "dry-run" };

	if (inTheWay !== undefined)
		return {
			...told,
			status: "kept",
			message: accepted?.entries.length
				? acceptedBeside(inTheWay.reason, readFileSync(told.file, "utf8"), accepted.entries)
				: `${inTheWay.reason}。没有写入任何文件。确认要用新的结果代替它，请加 --force。`,
		};

	const pictures = stored.map(
		(outcome) => [fileNameOf(outcome, place), readFileSync(outcome.file)] as const,
	);
	if (destination.kind === "file")
		return {
			...told,
			status: writeFiles(
				place.folder,
				new Map<string, string | Uint8Array>([...pictures, [place.name, text]]),
			)
				? "written"
				: "unchanged",
		};
	const files = new Map<string, string | Uint8Array>([
		...pictures,
		...unedited(proposalFiles(proposals, draft.title, draft.event), place),
		[place.name, text],
	]);
	const ledger: LedgerFile = {
		version: 1,
		source: { name: input.file ? path.basename(input.file) : "-", sha256: sourceHash },
		uid,
		cleanedOn: earlier?.ledger.cleanedOn ?? shanghaiDay(run.now),
		written: Object.fromEntries([...files].map(([name, content]) => [name, hashOf(content)])),
		pictures: Object.fromEntries(
			stored
				.filter(({ picture }) => !picture.src.startsWith("data:"))
				.map((outcome) => [outcome.picture.src, fileNameOf(outcome, place)]),
		),
		restored,
		entries,
	};
	const isChanged = writeFolder(place, files, ledger);
	run.earlier.add({ folder: place.folder, ledger });
	return { ...told, status: isChanged ? "written" : "unchanged" };
}

/** Proposals' files without those that a person has corrected: they stay as they are. */
function unedited(files: ReadonlyMap<string, string>, { folder, ledger }: Place) {
	return [...files].filter(([name, content]) => {
		const file = path.join(folder, name);
		if (!existsSync(file)) return true;
		// Without a ledger, a run that was cut off before it wrote one has left the very text.
		return [ledger?.written[name], hashOf(content)].includes(hashOf(readFileSync(file)));
	});
}
