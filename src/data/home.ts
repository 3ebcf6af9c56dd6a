import { href } from "../domain/urls.ts";
import { site } from "../site.config.ts";
import { allianceCard } from "./alliances.ts";
import { articleCard, eventCard } from "./cards.ts";
import { isUpcoming, upcomingCards } from "./events.ts";
import { warnOfMissingRecords } from "./footer-warning.ts";
import { describePage } from "./page.ts";
import { loadRecord } from "./record.ts";

/** Events in sight: those ahead come first, and one that is past is always among them. */
const mostEvents = 4;

/** The home page: the newest story, the latest, what is ahead, and the record in numbers. */
export async function homeView() {
	warnOfMissingRecords();
	const record = await loadRecord();
	const stories = record.articles.filter(({ data }) => !data.withdrawn);
	const [lead, ...latest] = stories;
	const upcoming = upcomingCards(record);
	const past = record.events.filter((event) => !isUpcoming(event));
	const agreements = record.events.reduce((sum, { data }) => sum + data.agreements.length, 0);
	return {
		page: describePage({ target: { page: "home" }, title: site.name }),
		lead: lead && articleCard(record, lead),
		latest: latest.slice(0, site.pageSizes.home).map((article) => articleCard(record, article)),
		upcoming: upcoming.slice(0, mostEvents),
		/** How many more are ahead. */
		later: Math.max(0, upcoming.length - mostEvents),
		past: past
			.slice(0, Math.max(1, mostEvents - upcoming.length))
			.map((event) => eventCard(record, event)),
		alliances: record.alliances.map((alliance) => allianceCard(record, alliance)),
		counts: [
			{ text: "个医联体", count: record.alliances.length, href: href({ page: "alliances" }) },
			{ text: "家医疗机构", count: record.hospitals.length, href: href({ page: "hospitals" }) },
			{ text: "位公职人员", count: record.people.length, href: href({ page: "people" }) },
			{ text: "场活动", count: record.events.length, href: href({ page: "events" }) },
			{ text: "份协议", count: agreements, href: href({ page: "agreements" }) },
			{ text: "篇报道", count: record.articles.length, href: href({ page: "news" }) },
		].filter(({ count }) => count > 0),
	};
}
