import type { Rule } from "../rule.ts";
import { agreementPartyIsHospital } from "./agreement-party-is-hospital.ts";
import { aliasConflict } from "./alias-conflict.ts";
import { appointmentOverlap } from "./appointment-overlap.ts";
import { attachmentExists } from "./attachment-exists.ts";
import { bareUrl } from "./bare-url.ts";
import { editorialRules } from "./editorial/rules.ts";
import { eventDate } from "./event-date.ts";
import { gate } from "./gate.ts";
import { houseRules } from "./house/rules.ts";
import { idMatchesPath } from "./id-matches-path.ts";
import { schema, strayFile, yaml } from "./loading.ts";
import { membershipOverlap } from "./membership-overlap.ts";
import { membershipWithoutLead } from "./membership-without-lead.ts";
import { pictureAlt } from "./picture-alt.ts";
import { pictureExists } from "./picture-exists.ts";
import { pictureInFigure } from "./picture-in-figure.ts";
import { referenceExists } from "./reference-exists.ts";
import { referenceIsPublic } from "./reference-is-public.ts";
import { reviewComplete } from "./review/review-complete.ts";
import { reviewDates } from "./review/review-dates.ts";
import { reviewPeople } from "./review/review-people.ts";
import { reviewSignature } from "./review/review-signature.ts";
import { spanOrder } from "./span-order.ts";
import { uniqueUid } from "./unique-uid.ts";

/** Every rule but the one about waivers, which asks these which of them can be waived. */
export const contentRules: readonly Rule[] = [
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
	pictureInFigure,
	attachmentExists,
	bareUrl,
	...houseRules,
	reviewComplete,
	reviewPeople,
	reviewDates,
	reviewSignature,
	...editorialRules,
];
