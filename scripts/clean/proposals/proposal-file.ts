import { plainHelpers } from "../../../src/schemas/fields.ts";
import { schemas } from "../../../src/schemas/index.ts";
import { readEntity, YamlError } from "../../lib/front-matter.ts";
import { toYaml } from "../front-matter/to-mdx.ts";
import type { NamedAgreement } from "./agreements.ts";
import type { Proposal, Proposals } from "./propose.ts";

const comment = (text: string) => `# ${text.replace(/\s+/g, " ")}\n`;

/** A proposal as a file of the record, with the sentences it comes from as comments. */
export function proposalText({ name, data, sentences, checks }: Proposal, title: string): string {
	return [
		comment(`建议：${name}。来自《${title}》，核对后运行 npm run clean 加 --accept 写进资料。`),
		...sentences.map((sentence) => comment(`原句：${sentence}`)),
		...checks.map((check) => comment(`请核对：${check}`)),
		toYaml(data),
	].join("");
}

function agreementsText(agreements: readonly NamedAgreement[], event: string): string {
	return [
		comment(`活动 ${event} 的资料里还没有这些协议，请照样补进它的 agreements。`),
		...agreements.map(({ sentence }) => comment(`原句：${sentence}`)),
		toYaml(agreements.map(({ parties, scope }) => ({ parties, scope }))),
	].join("");
}

/** The files of an article's proposals, by their path in its folder. */
export function proposalFiles(
	{ entries, agreements }: Proposals,
	title: string,
	event: string | undefined,
): Map<string, string> {
	const files = new Map(
		entries.map((proposal) => [
			`proposals/${proposal.collection}/${proposal.id}.yaml`,
			proposalText(proposal, title),
		]),
	);
	if (agreements.length > 0 && event !== undefined)
		files.set("proposals/agreements.yaml", agreementsText(agreements, event));
	return files;
}

/** What hinders a proposal's file from entering the record, in Chinese; undefined where nothing does. */
export function hindrance(collection: Proposal["collection"], text: string): string | undefined {
	if (/"待核实"/.test(text)) return "还有写着“待核实”的地方，请先填好";
	try {
		const { data } = readEntity(text);
		const { error } = schemas[collection](plainHelpers).safeParse(data);
		const [issue] = error?.issues ?? [];
		return issue && `“${issue.path.join(".")}”：${issue.message}`;
	} catch (error) {
		if (error instanceof YamlError) return error.message;
		throw error;
	}
}
