import { styleText } from "node:util";
import type { FixedContent, FixedPlace } from "./fix-content.ts";

const line = ({ file, line, column, rule, before, after }: FixedPlace) =>
	`${file}:${line}:${column}  ${rule}\n  改前：${styleText("red", before)}\n  改后：${styleText("green", after)}`;

/** The changes that are left to a person, and why. */
const heldText = (held: readonly FixedPlace[]) =>
	held.length === 0
		? []
		: [
				`有 ${held.length} 处没有自动修改：改了会出现新的错误（例如与 metrics 里的 sentence 不再一致）。请手工修改，正文和资料里引用的句子一起改：`,
				...held.map(line),
			];

/** The changes as a person reads them: place, rule, the words before and after. */
export function fixText(
	{ places, held }: Pick<FixedContent, "places" | "held">,
	isDryRun: boolean,
): string {
	if (places.length === 0) return ["没有可以自动修改的地方。", ...heldText(held)].join("\n");
	const files = new Set(places.map(({ file }) => file)).size;
	return [
		isDryRun
			? `试运行：会自动修改 ${files} 个文件里的 ${places.length} 处，现在什么也没有写。`
			: `已自动修改 ${files} 个文件里的 ${places.length} 处：`,
		...places.map(line),
		...heldText(held),
		...(places.some(({ rule }) => rule === "person-title" || rule === "hospital-slip")
			? ["改了姓名或院名的文章如果已经发布，请考虑在资料里加一条 corrections（更正）。"]
			: []),
		isDryRun ? "确认无误后，去掉 --dry-run 再运行一次。" : "已重新核对：",
	].join("\n");
}
