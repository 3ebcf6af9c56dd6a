import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** An example in a rule's docstring: files, and the places at which the rule must speak; none where all is right. */
export interface RuleExample {
	readonly source: string;
	readonly exportName: string;
	/** Each line:column. */
	readonly places: readonly string[];
	readonly files: Readonly<Record<string, string>>;
}

/** Splits the text of an example into its files, each headed by "# path". */
function splitFiles(text: string): Record<string, string> {
	const parts = text.split(/^# (\S+)\n/m).slice(1);
	return Object.fromEntries(
		parts.flatMap((part, index) => (index % 2 === 0 ? [[part, parts[index + 1] ?? ""]] : [])),
	);
}

/** Every example in the docstrings of the rules' files. */
export function readRuleExamples(folder: string): RuleExample[] {
	return readdirSync(folder, { recursive: true, encoding: "utf8" })
		.filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
		.flatMap((name) => {
			const source = path.join(folder, name);
			const blocks = readFileSync(source, "utf8").matchAll(
				/\/\*\*\n((?: \*.*\n)+?) \*\/\nexport const (\w+)/g,
			);
			return [...blocks].flatMap(([, comment = "", exportName = ""]) =>
				comment
					.replaceAll(/^ \* ?/gm, "")
					.split(/^@example /m)
					.slice(1)
					.map((example) => {
						const [head = "", ...lines] = example.split("\n");
						if (!/^(?:ok|bad(?: \d+:\d+)+)$/.test(head))
							throw new Error(`${name}: @example ${head}`);
						const places = head.split(" ").slice(1);
						return { source, exportName, places, files: splitFiles(lines.join("\n")) };
					}),
			);
		});
}
