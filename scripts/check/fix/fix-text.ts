import { styleText } from "node:util";
import type { FixedPlace } from "./fix-content.ts";

/** The changes as a person reads them: place, rule, the words before and after. */
export function fixText(places: readonly FixedPlace[], isDryRun: boolean): string {
	if (places.length === 0) return "没有可以自动修改的地方。其余的要请人判断，见下面的核对结果。";
	const files = new Set(places.map(({ file }) => file)).size;
	return [
		isDryRun
			? `试运行：会自动修改 ${files} 个文件里的 ${places.length} 处，现在什么也没有写。`
			: `已自动修改 ${files} 个文件里的 ${places.length} 处：`,
		...places.map(
			({ file, line, column, rule, before, after }) =>
				`${file}:${line}:${column}  ${rule}\n  改前：${styleText("red", before)}\n  改后：${styleText("green", after)}`,
		),
		...(places.some(({ rule }) => rule === "person-title" || rule === "hospital-slip")
			? ["改了姓名或院名的文章如果已经发布，请考虑在资料里加一条 corrections（更正）。"]
			: []),
		isDryRun ? "确认无误后，去掉 --dry-run 再运行一次。" : "已重新核对，结果如下。",
	].join("\n");
}
