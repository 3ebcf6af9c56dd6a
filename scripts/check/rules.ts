import type { Rule } from "./rule.ts";
import { idMatchesPath } from "./rules/id-matches-path.ts";
import { schema, strayFile, yaml } from "./rules/loading.ts";
import { referenceExists } from "./rules/reference-exists.ts";

/** Every rule, in the order in which a report gives them for one place. */
export const rules = [
	yaml,
	schema,
	strayFile,
	idMatchesPath,
	referenceExists,
] as const satisfies readonly Rule[];
