import { collectionNames } from "../../../src/schemas/fields.ts";
import { nearest } from "../../../src/schemas/nearest.ts";
import { collectionLabels } from "../references.ts";
import { at, type Rule } from "../rule.ts";

/**
 * The parties of an agreement are hospitals of the record.
 *
 * @example ok
 * # events/launch-2025.yaml
 * agreements: [{ parties: [first-hospital, second-hospital], scope: 转诊, signed: 2025-09-04 }]
 * # hospitals/second-hospital.yaml
 * name: 第二医院
 *
 * @example bad 1:42
 * # events/launch-2025.yaml
 * agreements: [{ parties: [first-hospital, city-alliance], scope: 转诊, signed: 2025-09-04 }]
 */
export const agreementPartyIsHospital: Rule = {
	id: "agreement-party-is-hospital",
	severity: "error",
	canWaive: false,
	since: "0.1",
	about: "协议的每一方都是 hospitals/ 里的一家医院",
	check: ({ events, ids }) =>
		[...events.values()].flatMap((event) =>
			event.data.agreements.flatMap(({ parties }, agreement) =>
				parties.flatMap(({ id }, party) => {
					if (ids.hospitals.includes(id)) return [];
					const other = collectionNames.find((name) => ids[name].includes(id));
					const near = nearest(id, ids.hospitals);
					return {
						...at(event, ["agreements", agreement, "parties", party]),
						message: other
							? `协议的一方“${id}”是${collectionLabels[other]}，不是医院`
							: `协议的一方“${id}”不是 hospitals/ 里的医院`,
						mend: `${near.length > 0 ? `最接近的：${near.join("、")}。` : ""}改成签约医院的编号；还没有的，新建 hospitals/编号.yaml`,
					};
				}),
			),
		),
};
