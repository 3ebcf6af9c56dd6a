import type { Rule } from "../../rule.ts";
import { attachmentForm } from "./attachment-form.ts";
import { bodyWritten } from "./body-written.ts";
import { linkTarget } from "./link-target.ts";
import { markdownSlip } from "./markdown-slip.ts";
import { missingFigure } from "./missing-figure.ts";
import { namesake } from "./namesake.ts";
import { nearDuplicate } from "./near-duplicate.ts";
import { pictureAltIsCaption } from "./picture-alt-is-caption.ts";
import { picturePlace } from "./picture-place.ts";
import { pictureSize } from "./picture-size.ts";
import { pictureTranscript } from "./picture-transcript.ts";

/** The rules of the house: nothing twice, and pictures and attachments as they should be. */
export const houseRules: readonly Rule[] = [
	bodyWritten,
	nearDuplicate,
	namesake,
	pictureAltIsCaption,
	pictureSize,
	picturePlace,
	pictureTranscript,
	missingFigure,
	attachmentForm,
	linkTarget,
	markdownSlip,
];
