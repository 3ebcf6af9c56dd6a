import type { TitlePhrase } from "./title-phrase.ts";

/** Words after a name and its title that tell of the time in office: 潘立新院长|在任时. */
const inOffice =
	/^(?:，(?:(?:19|20)\d\d年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?<=[年月日])起?(?:升任|转任|调任|改任|担任|接任|任)|(?:成了|成为|离开|告别|调离|调到|调往|接过|接任|接替|升任|晋升|转任|调任|改任|走上|被任命|被提拔)|后来(?:成|当|任|升|调|转|接|担)|(?:当年|那时|那会儿|当时|后来)?还?(?:在(?:任|的?时|的?那)|任上|任内|任期|主政|执掌|卸任|离任|退休|调离|去职))/;

/** Words in the sentence before that tell of an earlier time: 那时候孙立群主任还没到任. */
const recalls =
	/(?:当时|当年|彼时|那(?:时|会儿|几年|一年|年)|年前|之初|初期|早年|上世纪|老一任|(?:更名|改名|改称|改制|换届|履新)[之以]?前|(?:到任|上任|就任|赴任|入职|[初刚]到|[初刚]来)(?:之?时|的时候))[^。！？\n\u2028]*$/;

/** Whether the sentence around a name with its title tells of an earlier time. */
export const isRecalled = (text: string, start: number, end: number) =>
	inOffice.test(text.slice(end, end + 16)) || recalls.test(text.slice(0, start));

/** A title of somebody's time in office need not hold today. */
export function withTenure(phrase: TitlePhrase | undefined, text: string, end: number) {
	if (!phrase || !isRecalled(text, phrase.start, Math.max(end, phrase.end))) return phrase;
	const titles = phrase.titles.map((title) =>
		title.core.mark ? title : { ...title, core: { ...title.core, mark: "once" as const } },
	);
	return { ...phrase, titles };
}
