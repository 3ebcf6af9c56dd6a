import type { Rule } from "./rule.ts";
import { agreementPartyIsHospital } from "./rules/agreement-party-is-hospital.ts";
import { aliasConflict } from "./rules/alias-conflict.ts";
import { appointmentOverlap } from "./rules/appointment-overlap.ts";
import { attachmentExists } from "./rules/attachment-exists.ts";
import { bareUrl } from "./rules/bare-url.ts";
import { dateYear } from "./rules/editorial/date-year.ts";
import { deictic } from "./rules/editorial/deictic.ts";
import { doubledApproximation } from "./rules/editorial/doubled-approximation.ts";
import { hospitalFormerName } from "./rules/editorial/hospital-former-name.ts";
import { hospitalShortName } from "./rules/editorial/hospital-short-name.ts";
import { hospitalSlip } from "./rules/editorial/hospital-slip.ts";
import { leadDate } from "./rules/editorial/lead-date.ts";
import { listCount } from "./rules/editorial/list-count.ts";
import { memberCount } from "./rules/editorial/member-count.ts";
import { metricAgreement } from "./rules/editorial/metric-agreement.ts";
import { metricSentence } from "./rules/editorial/metric-sentence.ts";
import { personTitle } from "./rules/editorial/person-title.ts";
import { pictureConsent } from "./rules/editorial/picture-consent.ts";
import { privacyNumber } from "./rules/editorial/privacy-number.ts";
import { privacyPatient } from "./rules/editorial/privacy-patient.ts";
import { punctuation } from "./rules/editorial/punctuation.ts";
import { weekdayFits } from "./rules/editorial/weekday.ts";
import { wordSlip } from "./rules/editorial/word-slip.ts";
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
	personTitle,
	metricSentence,
	metricAgreement,
	doubledApproximation,
	listCount,
	memberCount,
	hospitalSlip,
	hospitalFormerName,
	hospitalShortName,
	dateYear,
	weekdayFits,
	leadDate,
	deictic,
	privacyNumber,
	privacyPatient,
	pictureConsent,
	wordSlip,
	punctuation,
];
