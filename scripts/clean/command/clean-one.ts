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
import { type Accepted, acceptProposals, filesOf } from "./accept.ts";
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
import { type Destination, type Earlier, type EarlierArticles, obstacle } from "./target.ts";

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
	readonly accepted: Accepted | undefined;
}

function compose(input: Input, run: Run): Composed {
	const { options, destination, contentDir } = run;
	const bytes = input.read();
	const sourceHash = hashOf(bytes);
	const { html, url } = decode(bytes);
	const result = clean(html, { pictures: options.pictures, off: options.off, url });
	const earlier = destination.kind === "folder" ? run.earlier.bySource(sourceHash) : undefined;
	// A year that was inferred from the day of the first cleaning must not change with the day of the second.
	const now = earlier ? new Date(`${earlier.ledger.cleanedOn}T12:00:00+08:00`) : run.now;
	const draftNow = () => draftArticle(result, run.known, options.given, now);
	const draft = draftNow();
	const place = placeOf(draft, sourceHash, destination, run.earlier);
	const proposals = propose(draft, run.known);
	const common = { html, sourceHash, result, earlier, place };
	if (!options.accept || options.dryRun || destination.kind === "file")
		return { ...common, draft, proposals, accepted: undefined };
	const accepted = acceptProposals(filesOf(proposals, draft.title, place.folder), contentDir);
	run.known = knownOf(loadRecord(contentDir));
	const known = draftNow();
	return { ...common, draft: known, proposals: propose(known, run.known), accepted };
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

function fileObstacle(file: string, text: string): string | undefined {
	return existsSync(file) && readFileSync(file, "utf8") !== text
		? "那里已有一个内容不同的文件"
		: undefined;
}

/** Cleans one input and writes its article. Throws CleanError and ContentError. */
export async function cleanOne(input: Input, run: Run): Promise<Outcome> {
	const { options, destination } = run;
	const composed = compose(input, run);
	const { draft, place, sourceHash, earlier, result, proposals } = composed;
	const restored = [...new Set([...(place.ledger?.restored ?? []), ...options.restore])];
	const restoredBody = restored.reduce(
		(body, id) => restore(body, entryNumbered(draft.ledger, id)).body,
		draft.body,
	);
	const outcomes = await picturesOf(input, composed, run);
	const stored = outcomes.filter(isStored);
	const placement = new Map(
		outcomes.map((outcome) => [
			outcome.picture.name,
			isStored(outcome) ? fileNameOf(outcome, place) : undefined,
		]),
	);
	const body = outcomes.length > 0 ? placePictures(restoredBody, placement) : restoredBody;
	const entries = [...draft.ledger, ...missingEntries(draft.ledger, outcomes)];
	const uid = earlier?.ledger.uid ?? draft.uid;
	const data = { ...draft.data, ...coverOf(stored, place, draft.title), uid };
	const text = articleText(data, body, options.pictures);
	const told: Omit<Outcome, "status"> = {
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
		...(composed.accepted
			? { accepted: composed.accepted.accepted, notAccepted: composed.accepted.notAccepted }
			: {}),
	};
	if (options.dryRun) return { ...told, status: "dry-run" };

	const inTheWay =
		destination.kind === "folder"
			? obstacle(place.folder, text, sourceHash)
			: fileObstacle(destination.file, text);
	if (inTheWay !== undefined && !options.force)
		return { ...told, status: "kept", message: inTheWay };

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
	return [...files].filter(([name]) => {
		const file = path.join(folder, name);
		return !existsSync(file) || hashOf(readFileSync(file)) === ledger?.written[name];
	});
}
