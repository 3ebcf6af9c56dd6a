import type { Rule } from "./rule.ts";
import { agreementPartyIsHospital } from "./rules/agreement-party-is-hospital.ts";
import { aliasConflict } from "./rules/alias-conflict.ts";
import { appointmentOverlap } from "./rules/appointment-overlap.ts";
import { attachmentExists } from "./rules/attachment-exists.ts";
import { bareUrl } from "./rules/bare-url.ts";
import { editorialRules } from "./rules/editorial/rules.ts";
import { eventDate } from "./rules/event-date.ts";
import { gate } from "./rules/gate.ts";
import { idMatchesPath } from "./rules/id-matches-path.ts";
import { schema, strayFile, yaml } from "./rules/loading.ts";
import { membershipOverlap } from "./rules/membership-overlap.ts";
import { membershipWithoutLead } from "./rules/membership-without-lead.ts";
import { pictureAlt } from "./rules/picture-alt.ts";
import { pictureExists } from "./rules/picture-exists.ts";
import { referenceExists } from "./rules/reference-exists.ts";
import { referenceIsPublic } from "./rules/reference-is-public.ts";
import { spanOrder } from "./rules/span-order.ts";
import { uniqueUid } from "./rules/unique-uid.ts";
import { waiver } from "./rules/waiver.ts";

/** Every rule, in the order in which a report gives them for one place. */
export const rules: readonly Rule[] = [
	yaml,
	schema,
	strayFile,
	idMatchesPath,
	uniqueUid,
	aliasConflict,
	referenceExists,
	referenceIsPublic,
	appointmentOverlap,
	membershipOverlap,
	membershipWithoutLead,
	agreementPartyIsHospital,
	spanOrder,
	eventDate,
	gate,
	pictureExists,
	pictureAlt,
	attachmentExists,
	bareUrl,
	waiver,
	...editorialRules,
];
