import type { Rule } from "../../rule.ts";
import { creditName } from "./credit-name.ts";
import { dateYear } from "./date-year.ts";
import { deictic } from "./deictic.ts";
import { doubledApproximation } from "./doubled-approximation.ts";
import { figureChange } from "./figure-change.ts";
import { figureRepeat } from "./figure-repeat.ts";
import { figureSum } from "./figure-sum.ts";
import { hospitalFormerName } from "./hospital-former-name.ts";
import { hospitalShortName } from "./hospital-short-name.ts";
import { hospitalSlip } from "./hospital-slip.ts";
import { leadDate } from "./lead-date.ts";
import { listCount } from "./list-count.ts";
import { memberCount } from "./member-count.ts";
import { metricAgreement } from "./metric-agreement.ts";
import { metricSentence } from "./metric-sentence.ts";
import { partyCount } from "./party-count.ts";
import { personTitle } from "./person-title.ts";
import { pictureConsent } from "./picture-consent.ts";
import { privacyNumber } from "./privacy-number.ts";
import { privacyPatient } from "./privacy-patient.ts";
import { punctuation } from "./punctuation.ts";
import { summaryDate } from "./summary-date.ts";
import { summaryFigure } from "./summary-figure.ts";
import { summaryHospital } from "./summary-hospital.ts";
import { weekdayFits } from "./weekday.ts";
import { wordSlip } from "./word-slip.ts";

/** The rules of the texts: names and titles, hospitals, figures, dates, words, privacy. */
export const editorialRules: readonly Rule[] = [
	personTitle,
	creditName,
	hospitalSlip,
	hospitalFormerName,
	hospitalShortName,
	metricSentence,
	metricAgreement,
	summaryFigure,
	summaryDate,
	summaryHospital,
	figureRepeat,
	figureSum,
	figureChange,
	memberCount,
	listCount,
	partyCount,
	doubledApproximation,
	dateYear,
	weekdayFits,
	leadDate,
	deictic,
	wordSlip,
	punctuation,
	privacyNumber,
	privacyPatient,
	pictureConsent,
];
