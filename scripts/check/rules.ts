import type { Rule } from "./rule.ts";
import { contentRules } from "./rules/content-rules.ts";
import { waiver } from "./rules/waiver.ts";

/** Every rule, in the order in which a report gives them for one place. */
export const rules: readonly Rule[] = [...contentRules, waiver];
