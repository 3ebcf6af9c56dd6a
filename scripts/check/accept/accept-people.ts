import path from "node:path";
import { acceptProposals } from "../../clean/command/accept.ts";
import { knownOf } from "../../clean/front-matter/draft.ts";
import { proposalText } from "../../clean/proposals/proposal-file.ts";
import { WrongUseError } from "../../lib/errors.ts";
import type { ContentRecord } from "../../lib/record.ts";
import { applyEdits } from "../../record/apply-edits.ts";
import { ContentEdits } from "../../record/content-edits.ts";
import { type UnknownPeople, type UnknownPerson, unknownPeople } from "./unknown-people.ts";

/** What came of accepting people into the record. */
export interface AcceptedPeople {
	/** In Chinese, a line each: the name and the file. */
	readonly accepted: readonly string[];
	/** With the reason. */
	readonly notAccepted: readonly string[];
	/** The files as they would be written; with `isDryRun` alone. */
	readonly proposals: readonly string[];
}

/** Those whom the user names by name or id; everyone where nobody is named. Throws WrongUseError. */
function chosen(
	record: ContentRecord,
	{ people: unknown, slips }: UnknownPeople,
	names: readonly string[],
): UnknownPerson[] {
	const stranger = names.find(
		(name) =>
			!unknown.some(({ proposal }) => proposal.name === name || proposal.id === name) &&
			!slips.some((slip) => slip.name === name),
	);
	if (stranger !== undefined) {
		const list = unknown.map(({ proposal }) => `${proposal.name}（${proposal.id}）`).join("、");
		const known = [...record.people.values()].find(
			({ id, data }) => id === stranger || data.name === stranger,
		);
		throw new WrongUseError(
			`${known ? `“${stranger}”已经在记录里（people/${known.id}.yaml），不用再收` : `待收录的人里没有“${stranger}”`}。${list ? `待收录的：${list}。` : "现在没有待收录的人。"}没有写入任何文件。`,
		);
	}
	return unknown.filter(
		({ proposal }) =>
			names.length === 0 || names.includes(proposal.name) || names.includes(proposal.id),
	);
}

/**
 * Writes people whom articles name and the record lacks into the record, and lists them in these articles. Nothing
 * that exists is overwritten; who cannot be entered yet is told with the reason.
 */
export function acceptPeople(
	record: ContentRecord,
	names: readonly string[],
	isDryRun: boolean,
): AcceptedPeople {
	const unknown = unknownPeople(record);
	const people = chosen(record, unknown, names);
	const slips = unknown.slips
		.filter(({ name }) => names.length === 0 || names.includes(name))
		.map(({ name, text }) => `“${name}”${text}`);
	const files = people.map(({ proposal, articles }) => ({
		proposal,
		collection: proposal.collection,
		id: proposal.id,
		text: proposalText(proposal, articles[0]?.data.title ?? ""),
		// Beside the article, where the cleaner puts its proposals: one that lies there is done with.
		file: path.join(
			path.dirname(articles[0]?.path ?? record.contentDir),
			"proposals",
			"people",
			`${proposal.id}.yaml`,
		),
	}));
	if (isDryRun)
		return {
			accepted: [],
			notAccepted: slips,
			proposals: files.map(
				({ id, text }) =>
					`people/${id}.yaml\n${text.replace("，核对后运行 npm run clean 加 --accept 写进资料", "")}`,
			),
		};
	const placeless = files.filter(({ text }) => text.includes('"待核实"'));
	const { accepted, notAccepted, entries } = acceptProposals(
		files.filter((file) => !placeless.includes(file)),
		record.contentDir,
		knownOf(record),
	);
	const edits = new ContentEdits(record);
	for (const { proposal, articles } of people)
		if (entries.some(({ id }) => id === proposal.id))
			for (const article of articles)
				edits.edit(article, `people 里加上 ${proposal.id}`, (document) =>
					document.add(["people"], proposal.id),
				);
	if (edits.files.size > 0) applyEdits(edits);
	return {
		accepted,
		notAccepted: [
			...slips,
			...notAccepted,
			...placeless.map(({ proposal }) => placelessText(proposal)),
		],
		proposals: [],
	};
}

/** What to do with somebody whose organisation the text does not say. */
function placelessText({ name, data }: UnknownPerson["proposal"]): string {
	const [first] = data["appointments"] as readonly { titles: readonly string[]; knownAt: string }[];
	return `${name}：看不出是哪个单位的。请自己新建，会问到单位：npm run new -- person --name ${name} --titles ${first?.titles.join("、") ?? ""} --known-at ${first?.knownAt ?? ""}`;
}

const listed = (title: string, items: readonly string[]) =>
	items.length === 0 ? [] : [title, ...items.map((item) => `  ${item}`)];

/** What came of it in words for the office. */
export function acceptText({ accepted, notAccepted, proposals }: AcceptedPeople): string {
	if (accepted.length + notAccepted.length + proposals.length === 0)
		return "文章里有职务的人，记录里都有，没有待收录的。";
	return [
		...listed("已收进记录，并写进文章的 people；请逐个打开核对：", accepted),
		...listed("没有收进记录：", notAccepted),
		...(proposals.length > 0
			? [
					`试运行：会写入 ${proposals.length} 个人物，现在什么也没有写。`,
					...proposals,
					"确认无误后，去掉 --dry-run 再运行一次；只收其中几位，在 --accept 后面写姓名。",
				]
			: []),
	].join("\n");
}
