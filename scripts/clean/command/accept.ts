import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { inside } from "../../lib/inside.ts";
import { shownPath } from "../../lib/record.ts";
import { writeNew } from "../../lib/write-new.ts";
import {
	type Officers,
	officerMeant,
	type ProposedRole,
	slipText,
} from "../proposals/officer-slip.ts";
import { hindrance, proposalFiles } from "../proposals/proposal-file.ts";
import type { Proposal, Proposals } from "../proposals/propose.ts";

type Collection = Proposal["collection"];

/** A proposal as a file: beside its article, or not written yet. */
export interface ProposalFile {
	readonly collection: Collection;
	readonly id: string;
	readonly text: string;
	/** Absolute; where it lies or would lie. */
	readonly file: string;
}

export interface Accepted {
	/** Files written, as messages show them. */
	readonly accepted: readonly string[];
	/** What was not written, each with the reason. */
	readonly notAccepted: readonly string[];
	/** What is in the record now, of what was proposed. */
	readonly entries: readonly Pick<ProposalFile, "collection" | "id">[];
}

/** Hospitals before the people who work there, people before the events at which they speak. */
const collections: readonly Collection[] = ["hospitals", "people", "events"];

/** The proposals of a text, each as its file in the article's folder has it: a person may have corrected it. */
export function filesOf(
	proposals: Proposals,
	title: string,
	articleFolder: string,
): ProposalFile[] {
	const texts = proposalFiles(proposals, title, undefined);
	return proposals.entries.map(({ collection, id }) => {
		const name = `proposals/${collection}/${id}.yaml`;
		const file = path.join(articleFolder, name);
		const text = existsSync(file) ? readFileSync(file, "utf8") : (texts.get(name) ?? "");
		return { collection, id, text, file };
	});
}

/** The proposals that lie beside an article. */
export function filesBeside(articleFolder: string): ProposalFile[] {
	return collections.flatMap((collection) => {
		const folder = path.join(articleFolder, "proposals", collection);
		if (!existsSync(folder)) return [];
		return readdirSync(folder)
			.filter((name) => /^[a-z0-9-]+\.yaml$/.test(name))
			.sort()
			.map((name) => ({
				collection,
				id: name.replace(/\.yaml$/, ""),
				text: readFileSync(path.join(folder, name), "utf8"),
				file: path.join(folder, name),
			}));
	});
}

/** Removes a folder that has nothing in it. */
export function removeEmpty(folder: string): void {
	if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
}

/** What a proposal needs and the record does not have yet, in Chinese: a person's hospital, an event's speaker. */
function unmetReference(text: string, own: string, pending: ReadonlySet<string>) {
	const named = text.match(/(?<=: "|- ")[a-z0-9-]+(?="$)/gm) ?? [];
	const unmet = named.find((id) => id !== own && pending.has(id));
	return unmet && `它引用的 ${unmet} 还没有写进资料，请先把那一条填好、接受`;
}

/** The line by which a person says in a proposal that its namesake in the record is somebody else. */
const confirmation = "# 已确认不是同一位";

/** Why somebody does not enter the record beside a namesake, or one of nearly that name; undefined where nothing tells against it, or a person confirmed it. */
function namesakeDoubt({ collection, text }: ProposalFile, known: Officers) {
	if (collection !== "people" || text.split(/\r?\n/).some((line) => line.trim() === confirmation))
		return undefined;
	const { people } = known;
	const { name, appointments } = parse(text) as ProposedPerson;
	const same = [...people].filter(([, person]) => person.name === name);
	if (same.length === 0) {
		const right = officerMeant(name, appointments, known);
		return right && `“${name}”${slipText(name, right)}`;
	}
	return `资料里有同名的人（${same.map(([id]) => `people/${id}`).join("、")}），没有写进；是同一位，请在那个文件里补上新的职务；确认不是同一位，在建议文件里加一行“${confirmation}”，再运行一次 --accept`;
}

/** The id of the article in a folder: 2025/2025-09-04-launch; undefined where the folder is none of the content's. */
export function articleIdOf(folder: string, contentDir: string): string | undefined {
	const id = path.relative(path.join(contentDir, "articles"), folder).replaceAll("\\", "/");
	return id === "" || id.startsWith("..") || path.isAbsolute(id) ? undefined : id;
}

/** The text of a hospital or an event with the article that it comes from, and becomes public with. */
function withSource(text: string, { collection, file }: ProposalFile, contentDir: string): string {
	if (collection === "people" || /^source:/m.test(text)) return text;
	const article = articleIdOf(path.resolve(path.dirname(file), "..", ".."), contentDir);
	return article === undefined ? text : `${text.trimEnd()}\nsource:\n  article: "${article}"\n`;
}

/** A proposal's file that nothing else hinders: it fits the schema. */
interface ProposedPerson {
	readonly name: string;
	readonly appointments: readonly ProposedRole[];
}

/**
 * Writes proposals into the record and takes them from beside the article. Nothing that exists is overwritten, and
 * nobody enters unconfirmed who bears the name of one of the record, or nearly, in the same office.
 */
export function acceptProposals(
	files: readonly ProposalFile[],
	contentDir: string,
	known: Officers,
): Accepted {
	const accepted: string[] = [];
	const notAccepted: string[] = [];
	const entries: Pick<ProposalFile, "collection" | "id">[] = [];
	const targetOf = ({ collection, id }: ProposalFile) =>
		inside(contentDir, `${collection}/${id}.yaml`);
	const pending = new Set(files.filter((each) => !existsSync(targetOf(each))).map(({ id }) => id));
	for (const proposal of files) {
		const { collection, id, text, file } = proposal;
		const target = targetOf(proposal);
		const reason = existsSync(target)
			? "资料里已有这个编号，没有覆盖"
			: (hindrance(collection, text) ??
				namesakeDoubt(proposal, known) ??
				unmetReference(text, id, pending));
		if (reason !== undefined) {
			notAccepted.push(`${collection}/${id}：${reason}`);
			continue;
		}
		const { name } = parse(text) as { name: string };
		// The comments have done their work: the sentence stays in the article.
		writeNew(target, withSource(text.replace(/^(?:#.*\n)+/, ""), proposal, contentDir));
		rmSync(file, { force: true });
		removeEmpty(path.dirname(file));
		removeEmpty(path.dirname(path.dirname(file)));
		pending.delete(id);
		entries.push({ collection, id });
		accepted.push(`${name} → ${shownPath(target)}`);
	}
	return { accepted, notAccepted, entries };
}
