/**
 * What pages hand to components: plain values, ready to print. `data` makes them, components lay them out,
 * and neither knows the other.
 */

import type { FeedLink } from "./feeds/feed-links.ts";

/** Words with the address they lead to; without one they are plain words. */
export interface Link {
	readonly text: string;
	readonly href?: string | undefined;
}

/** A picture that the build still has to scale: the shape of Astro's ImageMetadata. */
export interface SourceImage {
	readonly src: string;
	readonly width: number;
	readonly height: number;
	readonly format: "apng" | "png" | "jpg" | "jpeg" | "tiff" | "webp" | "gif" | "svg" | "avif";
}

export interface PictureView {
	readonly image: SourceImage;
	readonly alt: string;
	readonly caption?: string | undefined;
	readonly credit?: string | undefined;
	/** What a reader must be told about it: 示意图. */
	readonly label?: string | undefined;
}

/** A date for a reader and for a machine. */
export interface DateView {
	/** ISO, as exact as it is known: 2025-09-04, 2025-09, or a moment with its zone. */
	readonly iso: string;
	readonly text: string;
	/** 推断 or 不详, where the source does not state it. */
	readonly basis?: string | undefined;
	/** What the date rests on, where it is not stated. */
	readonly evidence?: string | undefined;
}

/** An article in a list. */
export interface ArticleCard {
	readonly href: string;
	readonly title: string;
	readonly summary: string;
	readonly kind: string;
	readonly date: DateView;
	readonly picture?: PictureView | undefined;
	/** 草稿, 已撤回, 有更正. */
	readonly marks: readonly Mark[];
	/** Why it is offered here: 同一活动、同一医院. */
	readonly reason?: string | undefined;
}

export type Mark = "草稿" | "已撤回" | "有更正";

export interface EventCard {
	readonly href: string;
	readonly name: string;
	readonly kind: string;
	readonly date: DateView;
	readonly venue?: string | undefined;
	/** Said where it is not simply held: 将举行, 延期, 取消. */
	readonly status?: string | undefined;
	readonly articleCount: number;
}

/** A hospital in a list, as on a day. */
export interface HospitalCard {
	readonly href: string;
	readonly name: string;
	readonly reading?: Reading | undefined;
	readonly kind: string;
	readonly grade?: string | undefined;
	readonly region: string;
	/** 牵头单位, 成员单位, 分院: in the alliance at hand. */
	readonly role?: string | undefined;
}

/** Rare characters of a name with their pinyin. */
export interface Reading {
	readonly text: string;
	readonly pinyin: string;
}

/** An office: where, as what. */
export interface Office {
	readonly organisation: Link;
	readonly titles: string;
	/** Where it is known only from a source: 据2025年1月18日报道. */
	readonly note?: string | undefined;
}

/** A person in a list, with the offices held on the day at hand. */
export interface PersonCard {
	readonly href: string;
	readonly name: string;
	readonly reading?: string | undefined;
	readonly offices: readonly Office[];
	/** What they did, where the list belongs to an event: 主持、总结. */
	readonly roles?: string | undefined;
}

/** A figure as the source words it. */
export interface FigureView {
	readonly figure: string;
	readonly label: string;
	readonly scope: string;
	readonly period: string;
	readonly sentence: string;
}

/** The figures of one article, where they are told elsewhere. */
export interface FigureGroup {
	readonly article: Link;
	readonly date: DateView;
	readonly figures: readonly FigureView[];
}

/** A figure with the article that holds its sentence. */
export interface SourcedFigureView extends FigureView {
	readonly article: Link;
}

export interface AgreementView {
	readonly parties: readonly Link[];
	readonly scope: string;
	readonly signed: DateView;
	readonly until?: DateView | undefined;
	/** 有效, 已到期, 来源未载: on the day of the build. */
	readonly state: string;
	readonly event?: Link | undefined;
}

/** A step in the life of an alliance: 加入, 签约, 晋级. */
export interface MilestoneView {
	readonly date: DateView;
	/** 加入, or 已是成员 where the day is only that of a source. */
	readonly what: string;
	readonly who: readonly Link[];
	readonly detail?: string | undefined;
	readonly event?: Link | undefined;
}

/** A hospital in the history of an alliance. */
export interface MemberView extends SpanView {
	readonly hospital: Link;
	readonly role: string;
	readonly region: string;
}

/** Figures of one label over time, or why they cannot be compared. */
export interface TrendView {
	readonly label: string;
	readonly scope: string;
	readonly figures: readonly SourcedFigureView[];
	readonly obstacles: readonly string[];
}

/** A correction or a withdrawal with the article it belongs to. */
export interface NoticeView {
	readonly date: DateView;
	readonly kind: "更正" | "撤回";
	readonly text: string;
	readonly article: Link;
}

/** One page of a long list. */
export interface PageOf<T> {
	readonly items: readonly T[];
	readonly number: number;
	readonly last: number;
	readonly total: number;
	readonly previous?: string | undefined;
	readonly next?: string | undefined;
	/** The address of every page, the first one first. */
	readonly pages: readonly Link[];
}

/** The picture that goes along when a page is shared: a ready file under an absolute address. */
export interface SharePicture {
	readonly url: string;
	readonly width: number;
	readonly height: number;
	readonly alt: string;
}

/** What the head and the frame of every page say. */
export interface PageInfo {
	/** The visible title, without the name of the site. */
	readonly title: string;
	readonly description: string;
	readonly canonical: string;
	/** Whether the build shows drafts: every page then says so. */
	readonly isPreview: boolean;
	/** Undefined where a search engine may index the page. */
	readonly robots?: string | undefined;
	/** The entry of the navigation it belongs to. */
	readonly section?: string | undefined;
	/** From the home page to the page above; the page itself is not among them. */
	readonly trail: readonly Link[];
	readonly article?:
		| { readonly published: string; readonly modified?: string | undefined }
		| undefined;
	readonly picture?: SharePicture | undefined;
	/** What directories, crawlers and inspections are told. */
	readonly head: {
		readonly tags: readonly { readonly name: string; readonly content: string }[];
		readonly properties: readonly { readonly property: string; readonly content: string }[];
		readonly timeFactor?: string | undefined;
	};
	/** The feeds of all news. */
	readonly feeds: readonly FeedLink[];
	/** The feeds that follow this very page; empty where it has none. */
	readonly ownFeeds: readonly FeedLink[];
	/** JSON-LD, ready to stand in a script element. */
	readonly jsonLd: string;
}

/** One line of a facts box. */
export interface Fact {
	readonly label: string;
	readonly values: readonly (Link & { readonly note?: string | undefined })[];
}

/** What somebody did at an event, with the title as printed. */
export interface AgendaLine {
	readonly verb: string;
	readonly who: Link;
	readonly title?: string | undefined;
	readonly note?: string | undefined;
}

/** How long something holds, in words: 据2025年1月18日的来源，起始不详. */
export interface SpanView {
	readonly text: string;
	readonly isCurrent: boolean;
}

export interface AppointmentView extends SpanView {
	readonly organisation: Link;
	readonly titles: string;
	readonly source?: Link | undefined;
}

export interface AppearanceView {
	readonly event: Link;
	readonly date: DateView;
	readonly roles: readonly {
		readonly verb: string;
		readonly title?: string | undefined;
		readonly note?: string | undefined;
	}[];
}

export interface NoteView {
	readonly date: DateView;
	readonly text: string;
}

/** A link with how many things lie behind it. */
export interface CountedLink extends Link {
	readonly count: number;
}

/** An alliance in a list. */
export interface AllianceCard {
	readonly href: string;
	readonly name: string;
	readonly kind: string;
	readonly region: string;
	readonly summary?: string | undefined;
	readonly lead?: Link | undefined;
	/** How many members the record can name. */
	readonly memberCount: number;
	/** How many a source states, and when. */
	readonly stated?:
		| { readonly count: number; readonly at: DateView; readonly note?: string | undefined }
		| undefined;
}

/** Somebody's office at the hospital at hand. */
export interface StaffView extends SpanView {
	readonly person: Link;
	readonly titles: string;
}

export interface AwardView {
	readonly name: string;
	readonly to: Link;
	readonly by?: Link | undefined;
}

/** A report by somebody else. */
export interface CoverageView {
	readonly title: string;
	readonly publisher: string;
	readonly url?: string | undefined;
	readonly date?: DateView | undefined;
}

/** An article on its own page, without its text. */
export interface ArticleView {
	readonly title: string;
	readonly summary: string;
	readonly kind: Link;
	readonly alliances: readonly Link[];
	readonly marks: readonly Mark[];
	readonly date: DateView;
	readonly updated?: DateView | undefined;
	readonly source?:
		| { readonly name: string; readonly url?: string | undefined; readonly reprint: boolean }
		| undefined;
	readonly credits: readonly { readonly label: string; readonly names: readonly string[] }[];
	readonly reviews: readonly { readonly label: string; readonly name: string }[];
	readonly lead?: PictureView | undefined;
	readonly event?: EventCard | undefined;
	readonly facts: readonly Fact[];
	readonly figures: readonly FigureView[];
	readonly attachments: readonly { readonly href: string; readonly title: string }[];
	readonly corrections: readonly NoteView[];
	readonly withdrawn?:
		| { readonly date: DateView; readonly reason: string; readonly replacement?: Link | undefined }
		| undefined;
	readonly openQuestions: readonly string[];
	readonly hospitals: readonly HospitalCard[];
	readonly people: readonly PersonCard[];
	readonly subjects: readonly Link[];
	readonly newer?: Link | undefined;
	readonly older?: Link | undefined;
	readonly related: readonly ArticleCard[];
}
