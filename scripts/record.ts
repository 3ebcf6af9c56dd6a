/** npm run record: mends the living record: renames, corrects, merges, takes a person out, and tells what expires. */
import { shanghaiDay } from "../src/domain/dates.ts";
import { readCommandLine } from "./lib/command-line.ts";
import { runCommand, WrongUseError } from "./lib/errors.ts";
import { contentFolder, requireContentFolder } from "./lib/folders.ts";
import { loadRecord } from "./lib/record.ts";
import { applyEdits, undoUnfinished } from "./record/apply-edits.ts";
import { ContentEdits } from "./record/content-edits.ts";
import { correct } from "./record/correct.ts";
import { expiringReport } from "./record/expiring.ts";
import { findEntry } from "./record/find-entry.ts";
import { merge } from "./record/merge.ts";
import { remove } from "./record/remove.ts";
import { rename } from "./record/rename.ts";
import { editsReport } from "./record/report.ts";
import { verifyEdits } from "./record/verify-edits.ts";

const spec = {
	name: "record",
	about: "改名、更正、合并、删去医院和人物，所有引用和文字一起改；列出快到期的协议",
	usage: [
		"npm run record -- 做什么 [哪一条] [选项]",
		"  rename 哪一条 --name 新名 --until 日期     医院改名，从那一天起（旧文章仍用旧名）",
		"  rename 哪一条 --id 新编号                  换编号和网址，旧网址自动转到新的",
		"  correct 哪一条 --from 错 --to 对           名字印错了：资料和所有提到的文章一起改",
		"  merge 并入的那条 保留的那条                 同一家医院或同一个人有了两条",
		"  remove 人物 [--as 王某]                    应本人要求删去一个人",
		"  restore                                    改到一半断了（断电、关窗）：恢复原样",
		"  expiring [--days 90]                       快到期的协议（给办公室看，网站上没有）",
		"哪一条：people/sheng-wei 这样的编号，或姓名、院名",
	].join("\n"),
	positionals: true,
	flags: {
		content: { type: "string" },
		name: { type: "string" },
		until: { type: "string" },
		id: { type: "string" },
		from: { type: "string" },
		to: { type: "string" },
		note: { type: "string" },
		as: { type: "string" },
		days: { type: "string", default: "90" },
		everywhere: { type: "boolean", default: false },
		"dry-run": { type: "boolean", default: false },
	},
	flagHelp: {
		content: "内容所在的文件夹（默认 content）",
		name: "新的名称",
		until: "旧名称到哪一天为止（也就是从哪一天起用新名）",
		id: "新的编号",
		from: "错的写法",
		to: "对的写法",
		note: "写在文章上的更正说明（默认自动写）",
		as: "用什么代替删去的姓名（默认 姓+某）",
		days: "多少天之内（默认 90）",
		everywhere: "没有引用这一条的文章也改",
		"dry-run": "只说会改什么，不写任何文件",
	},
} as const;

await runCommand(async () => {
	const { values, positionals } = readCommandLine(spec);
	const [action, ...words] = positionals;
	if (action === undefined)
		throw new WrongUseError(`少写了要做什么。没有改动任何文件。\n${spec.usage}`);
	const contentDir = contentFolder(values.content);
	requireContentFolder(contentDir);
	const wasUnfinished = undoUnfinished(contentDir);
	if (wasUnfinished) console.log("上一次的改动中途断了，已经恢复原样；那一次改动请重做。");
	if (action === "restore") {
		if (!wasUnfinished) console.log("没有中途断了的改动，内容没有变。");
		return;
	}
	const now = new Date();
	const record = loadRecord(contentDir);
	const edits = new ContentEdits(record);
	const entry = () => findEntry(record, words[0] ?? "");
	switch (action) {
		case "expiring":
			console.log(expiringReport(record, shanghaiDay(now), Number(values.days)));
			return;
		case "rename":
			rename(edits, entry(), values);
			break;
		case "correct": {
			const { from = "", to = "", note, id, everywhere } = values;
			correct(edits, entry(), { from, to, note, id, everywhere, now });
			break;
		}
		case "merge":
			if (words.length < 2)
				throw new WrongUseError(
					"merge 要写两条，现在少写了：npm run record -- merge 并入的那条 保留的那条。没有改动任何文件。",
				);
			merge(edits, entry(), findEntry(record, words[1] ?? ""));
			break;
		case "remove":
			remove(edits, entry(), { as: values.as, now });
			break;
		default:
			throw new WrongUseError(`不知道“${action}”是什么。\n${spec.usage}`);
	}
	await verifyEdits(edits, now);
	if (!values["dry-run"]) applyEdits(edits);
	console.log(editsReport(edits, values["dry-run"]));
});
