import { bedsideTeaching } from "./scenes/bedside-teaching.ts";
import { branchReport } from "./scenes/branch-report.ts";
import { exchangeHall } from "./scenes/exchange-hall.ts";
import { exchangeOfAgreements } from "./scenes/exchange-of-agreements.ts";
import { fourLevels } from "./scenes/four-levels.ts";
import { fourYears } from "./scenes/four-years.ts";
import { greenChannel } from "./scenes/green-channel.ts";
import { groupNetwork } from "./scenes/group-network.ts";
import { groupPhoto } from "./scenes/group-photo.ts";
import { herbCabinet } from "./scenes/herb-cabinet.ts";
import { launchHall } from "./scenes/launch-hall.ts";
import { openingSpeech } from "./scenes/opening-speech.ts";
import { plaqueHandover } from "./scenes/plaque-handover.ts";
import { pressTable } from "./scenes/press-table.ts";
import { pulseTaking } from "./scenes/pulse-taking.ts";
import { referralClass } from "./scenes/referral-class.ts";
import { referralLoop } from "./scenes/referral-loop.ts";
import { remoteConsultation } from "./scenes/remote-consultation.ts";
import { reporterQuestion } from "./scenes/reporter-question.ts";
import { roundTable } from "./scenes/round-table.ts";
import { sharedResources } from "./scenes/shared-resources.ts";
import { signingTable } from "./scenes/signing-table.ts";
import { threeTiers } from "./scenes/three-tiers.ts";
import { trainingLecture } from "./scenes/training-lecture.ts";
import { twoPledges } from "./scenes/two-pledges.ts";
import { villageVisit } from "./scenes/village-visit.ts";
import { yearInFigures } from "./scenes/year-in-figures.ts";

/** Every picture by its file below content/articles; the suffix decides the format: .jpg for scenes, .png for diagrams. */
export const pictures: Readonly<Record<string, () => string>> = {
	"2025/2025-09-04-weinan-joint-departments/launch-hall.jpg": launchHall,
	"2025/2025-09-04-weinan-joint-departments/opening-speech.jpg": openingSpeech,
	"2025/2025-09-04-weinan-joint-departments/two-pledges.jpg": twoPledges,
	"2025/2025-09-04-weinan-joint-departments/plaque-handover.jpg": plaqueHandover,
	"2025/2025-09-04-weinan-joint-departments/bedside-teaching.jpg": bedsideTeaching,
	"2025/2025-09-04-weinan-joint-departments/four-levels.png": fourLevels,
	"2025/2025-01-19-cqmu-city-group-year/exchange-hall.jpg": exchangeHall,
	"2025/2025-01-19-cqmu-city-group-year/group-network.png": groupNetwork,
	"2025/2025-01-19-cqmu-city-group-year/year-in-figures.png": yearInFigures,
	"2025/2025-01-19-cqmu-city-group-year/branch-report.jpg": branchReport,
	"2025/2025-01-19-cqmu-city-group-year/training-lecture.jpg": trainingLecture,
	"2025/2025-01-19-cqmu-city-group-year/group-photo.jpg": groupPhoto,
	"2023/2023-09-20-weinan-county-consortium/press-table.jpg": pressTable,
	"2023/2023-09-20-weinan-county-consortium/reporter-question.jpg": reporterQuestion,
	"2023/2023-09-20-weinan-county-consortium/four-years.png": fourYears,
	"2023/2023-09-20-weinan-county-consortium/three-tiers.jpg": threeTiers,
	"2023/2023-09-20-weinan-county-consortium/village-visit.jpg": villageVisit,
	"2026/2026-01-15-taian-referral-signing/signing-table.jpg": signingTable,
	"2026/2026-01-15-taian-referral-signing/exchange-of-agreements.jpg": exchangeOfAgreements,
	"2026/2026-01-15-taian-referral-signing/referral-class.jpg": referralClass,
	"2026/2026-01-15-taian-referral-signing/referral-loop.png": referralLoop,
	"2026/2026-01-15-taian-referral-signing/remote-consultation.jpg": remoteConsultation,
	"2020/2020-08-20-yangzhou-primary-care-symposium/round-table.jpg": roundTable,
	"2020/2020-08-20-yangzhou-primary-care-symposium/pulse-taking.jpg": pulseTaking,
	"2020/2020-08-20-yangzhou-primary-care-symposium/herb-cabinet.jpg": herbCabinet,
	"2020/2020-08-20-yangzhou-primary-care-symposium/shared-resources.png": sharedResources,
	"2020/2020-08-20-yangzhou-primary-care-symposium/green-channel.jpg": greenChannel,
};
