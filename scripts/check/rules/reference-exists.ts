import type { CollectionName } from "../../../src/schemas/fields.ts";
import { nearest } from "../../../src/schemas/nearest.ts";
import { allEntries, type ContentRecord, fieldLabel } from "../../lib/record.ts";
import { collectionLabels, referencesIn } from "../references.ts";
import { at, type Rule } from "../rule.ts";

/** An id with the name it stands for: weinan-first-hospital（渭南市第一医院）. */
function withName(record: ContentRecord, collection: CollectionName, id: string): string {
	const data = record[collection].get(id)?.data;
	const name = data && ("name" in data ? data.name : data.title);
	return name ? `${id}（${name}）` : id;
}

/**
 * A reference names an entry that exists. Astro alone logs a missing one and publishes the page.
 *
 * @example ok
 * # people/li-ming.yaml
 * appointments: [{ organisation: first-hospital, titles: [院长], knownAt: 2025-01-01 }]
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
	check: (record) =>
		allEntries(record).flatMap((entry) =>
			referencesIn(entry.data)
				// The parties of an agreement have a rule of their own: agreement-party-is-hospital.
				.filter(
					({ collection, id, path }) =>
						!record.ids[collection].includes(id) && path[0] !== "agreements",
				)
				.map(({ collection, id, path }) => {
					const known = record.ids[collection];
					const near = nearest(id, known).map((other) => withName(record, collection, other));
					return {
						...at(entry, path),
						message: `“${fieldLabel(path)}”引用的${collectionLabels[collection]}“${id}”不存在`,
						mend:
							near.length > 0
								? `最接近的：${near.join("、")}。改成其中之一，或新建 ${collection}/${id}`
								: `新建 ${collection}/${id}，或删去这一项`,
					};
				}),
		),
};
