import { z } from "zod";
import { line } from "./fields.ts";
import { strictRecord } from "./strict-record.ts";
import { dateBasisKinds, datePrecisions, keysOf } from "./vocabulary.ts";

/** How a date is known: stated by the source, inferred from evidence, or unknown; and how exactly. */
export const dateBasis = strictRecord({
	kind: z.enum(keysOf(dateBasisKinds)),
	precision: z.enum(datePrecisions),
	/** The words or facts that it rests on; what is inferred says from what. */
	evidence: line.optional(),
}).refine((basis) => basis.kind === "stated" || basis.evidence !== undefined, {
	error: "推断或不详的日期要在 evidence 写明依据",
	path: ["evidence"],
});
