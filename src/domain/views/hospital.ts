import type { SpanView } from "./dates.ts";
import type { Link } from "./links.ts";

/** Rare characters of a name with their pinyin. */
export interface Reading {
	readonly text: string;
	readonly pinyin: string;
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

/** Somebody's office at the hospital at hand. */
export interface StaffView extends SpanView {
	readonly person: Link;
	readonly titles: string;
}
