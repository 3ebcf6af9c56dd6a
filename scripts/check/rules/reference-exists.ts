import type { CollectionName } from "../../../src/schemas/fields.ts";
import { nearest } from "../../../src/schemas/nearest.ts";
import type { Problem } from "../../lib/finding.ts";
import type { DataPath } from "../../lib/front-matter.ts";
import { allEntries, type ContentRecord, type Entry, fieldLabel } from "../../lib/record.ts";
import { collectionLabels, referencesIn } from "../references.ts";
import { at, type Rule } from "../rule.ts";

/** An id with the name it stands for: weinan-first-hospital（渭南市第一医院）. */
function withName(record: ContentRecord, collection: CollectionName, id: string): string {
	const data = record[collection].get(id)?.data;
	const name = data && ("name" in data ? data.name : data.title);
	return name ? `${id}（${name}）` : id;
}

/** A reference to an entry that is not there, and where it stands. */
interface Missing {
	readonly entry: Entry;
	readonly collection: CollectionName;
	readonly id: string;
	readonly path: DataPath;
}

/** One finding for an entry that is missing, however many refer to it: a renamed article is one mistake. */
function problemOf(
	record: ContentRecord,
	{ entry, collection, id, path }: Missing,
	more: readonly Missing[],
): Problem {
	const near = nearest(id, record.ids[collection]).map((other) =>
		withName(record, collection, other),
	);
	const others = [...new Set(more.map((each) => `${each.entry.collection}/${each.entry.id}`))];
	const listed = others.slice(0, 3).join("、") + (others.length > 3 ? "等" : "");
	return {
		...at(entry, path),
		message: `“${fieldLabel(path)}”引用的${collectionLabels[collection]}“${id}”不存在${
			more.length > 0 ? `；还有 ${more.length} 处引用它（在 ${listed}）` : ""
		}`,
		mend: [
			...(near.length > 0 ? [`最接近的：${near.join("、")}。改成其中之一`] : []),
			...(more.length > 0 ? [`改过名的，把名字改回来或改掉全部 ${more.length + 1} 处`] : []),
			`新建 ${collection}/${id}`,
			...(near.length > 0 || more.length > 0 ? [] : ["删去这一项"]),
		].join("；或"),
	};
}

/**
 * A reference names an entry that exists. Astro alone logs a missing one and publishes the page.
 *
 * @example ok
 * # people/li-ming.yaml
 * appointments: [{ organisation: first-hospital, titles: [院长], knownAt: 2025-01-01 }]
 *
 * @example bad 1:102
 * # people/li-ming.yaml
 * appointments: [{ organisation: first-hospital, titles: [院长], knownAt: 2025-01-01, source: { article: 2025/2025-09-04-lunch } }]
 * # people/wang-gang.yaml
 * name: 王刚
 * appointments: [{ organisation: first-hospital, titles: [副院长], knownAt: 2025-01-01, source: { article: 2025/2025-09-04-lunch } }]
 *
 * @example bad 2:10
 * # articles/2025/2025-09-05-other/index.mdx
 * people: [wang-gong]
 * title: 没有这个人的资料
 * ---
 * 第一医院副院长王刚讲话。
 *
 * @example bad 3:21
 * # people/li-ming.yaml
 * name: 李明
 * appointments:
 *   - { organisation: first-hospitel, titles: [院长], knownAt: 2025-01-01 }
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 单位的编号写错
 * ---
 * 第一医院院长李明讲话。
 *
 * @example bad 2:8
 * # articles/2025/2025-09-04-launch/index.mdx
 * event: launch-2052
 *
 * @example bad 2:32
 * # people/li-ming.yaml
 * name: 李明
 * appointments: [{ organisation: frist-hospital, titles: [院长], knownAt: 2025-01-01 }]
 */
export const referenceExists: Rule = {
	id: "reference-exists",
	severity: "error",
	canWaive: false,
	since: "0.1",
	about: "引用的医院、人物、活动、医联体和文章都要存在",
	check: (record) => {
		const missing = new Map<string, Missing[]>();
		for (const entry of allEntries(record))
			for (const { collection, id, path } of referencesIn(entry.data)) {
				// The parties of an agreement have a rule of their own: agreement-party-is-hospital.
				if (record.ids[collection].includes(id) || path[0] === "agreements") continue;
				const key = `${collection}/${id}`;
				missing.set(key, [...(missing.get(key) ?? []), { entry, collection, id, path }]);
			}
		return [...missing.values()].flatMap((places) => {
			const [first, ...more] = places;
			return first ? problemOf(record, first, more) : [];
		});
	},
};
