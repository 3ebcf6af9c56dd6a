import type { DateView } from "./dates.ts";
import type { EventCard } from "./event.ts";
import type { ChartView, FigureView } from "./figures.ts";
import type { HospitalCard, Reading } from "./hospital.ts";
import type { Fact, Link } from "./links.ts";
import type { PersonCard } from "./person.ts";
import type { PictureView } from "./pictures.ts";

export type Mark = "草稿" | "已撤回" | "有更正";

/** An article in a list. */
export interface ArticleCard {
	readonly href: string;
	readonly title: string;
	readonly reading?: Reading | undefined;
	readonly summary: string;
	/** What the summary alone has of rare characters. */
	readonly summaryReading?: Reading | undefined;
	readonly kind: string;
	readonly date: DateView;
	readonly picture?: PictureView | undefined;
	/** 草稿, 已撤回, 有更正. */
	readonly marks: readonly Mark[];
	/** Why it is offered here: 同一活动、同一医院. */
	readonly reason?: string | undefined;
}

/** A file to take away; the note says its type and size: PDF，1.2 MB. */
export interface AttachmentView {
	readonly href: string;
	readonly title: string;
	readonly note: string;
}

/** An article on its own page, without its text. */
export interface ArticleView {
	readonly title: string;
	readonly reading?: Reading | undefined;
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
	/** Those that stand alone; those that may be compared are in the charts. */
	readonly figures: readonly FigureView[];
	readonly charts: readonly ChartView[];
	readonly attachments: readonly AttachmentView[];
	readonly corrections: readonly NoteView[];
	readonly withdrawn?:
		| { readonly date: DateView; readonly reason: string; readonly replacement?: Link | undefined }
		| undefined;
	readonly openQuestions: readonly string[];
	/** Its absolute address and the file of its QR code; a withdrawn article is not passed on. */
	readonly share?: { readonly address: string; readonly code: string } | undefined;
	readonly hospitals: readonly HospitalCard[];
	readonly people: readonly PersonCard[];
	readonly subjects: readonly Link[];
	readonly newer?: Link | undefined;
	readonly older?: Link | undefined;
	readonly related: readonly ArticleCard[];
}

export interface NoteView {
	readonly date: DateView;
	readonly text: string;
}

/** A correction or a withdrawal with the article it belongs to. */
export interface NoticeView {
	readonly date: DateView;
	readonly kind: "更正" | "撤回";
	readonly text: string;
	readonly article: Link;
}
