import { readFileSync } from "node:fs";
import { z } from "zod";
import { WrongUseError } from "../lib/errors.ts";
import { type BenchQuery, isLiteral } from "./queries.ts";

const address = z.string().min(1);
const querySchema = z.object({
	text: z.string(),
	kind: z.string().default(""),
	right: z.array(address).default([]),
	entity: address.optional(),
});

/** What a query is measured as: a class of ours, else by what is right for it. */
function classOf({ kind, text, right, entity }: z.infer<typeof querySchema>): string {
	if (!isLiteral(kind)) return kind;
	const isMeant = right.length === 0 && entity !== undefined;
	if (isMeant) return /^[a-z\s'’]+$/i.test(text) ? "pinyin of a name" : "one slip";
	return kind || "literal";
}

/** Queries out of a file; throws WrongUseError that names the first one that cannot be used. */
export function readQueries(file: string): BenchQuery[] {
	let content: unknown;
	try {
		content = JSON.parse(readFileSync(file, "utf8"));
	} catch (error) {
		throw new WrongUseError(`${file}：读不了（${String(error)}）。请给出一个 JSON 文件。`);
	}
	const read = z.array(querySchema).min(1).safeParse(content);
	if (!read.success) {
		const [issue] = read.error.issues;
		throw new WrongUseError(
			`${file}：第 ${Number(issue?.path[0] ?? 0) + 1} 条查询的 ${issue?.path.slice(1).join(".") || "写法"} 不对（${issue?.message}）。` +
				'每条写成 {"text": "医联体", "right": ["/news/a/"]}，kind 和 entity 可以不写。',
		);
	}
	return read.data.map((query) => ({
		kind: classOf(query),
		text: query.text,
		right: query.right,
		...(query.entity === undefined ? {} : { entity: query.entity }),
	}));
}
