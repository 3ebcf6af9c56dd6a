import { allNames } from "../../src/domain/hospitals.ts";
import type { Organisation } from "../../src/schemas/fields.ts";
import type { ContentRecord } from "./record.ts";

/** Gives one key for an organisation, whether it is written as a hospital's id or as one of its names. */
export function organisationKeys({
	hospitals,
}: ContentRecord): (organisation: Organisation) => string {
	const idsByName = new Map(
		[...hospitals.values()].flatMap(({ id, data }) => allNames(data).map((name) => [name, id])),
	);
	return (organisation) =>
		"hospital" in organisation
			? organisation.hospital.id
			: (idsByName.get(organisation.name) ?? organisation.name);
}
