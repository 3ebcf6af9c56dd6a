import type { Look } from "./looks.ts";

/** A picture of a page that is kept: what is seen of it first, or one section of it. */
export interface Screenshot {
	/** The name of its file. */
	readonly name: string;
	readonly address: string;
	readonly widthPx: number;
	readonly look: Look;
	/** A selector; the whole screen without one. */
	readonly section?: string;
}

/** The screens: a phone shows as much in its length as a desk in its breadth. */
export const heightPx: Readonly<Record<number, number>> = { 360: 1500, 1280: 1100 };

const templates = {
	home: "/",
	news: "/news/",
	article: "/news/2025/2025-01-19-cqmu-city-group-year/",
	hospital: "/hospitals/weinan-first-hospital/",
	event: "/events/2026-taian-referral-signing/",
	search: `/search/?q=${encodeURIComponent("渭南")}`,
} as const;
type Template = keyof typeof templates;

const shot = (template: Template, widthPx: number, look: Look, section?: string): Screenshot => ({
	name: `${[template, section, widthPx, look].filter((part) => part !== undefined).join("-")}.png`,
	address: templates[template],
	widthPx,
	look,
	...(section === undefined ? {} : { section }),
});

/** The six main templates on a phone and a desk, and some of them dark and in 长者模式. */
export const screenshots: readonly Screenshot[] = [
	...(Object.keys(templates) as Template[]).flatMap((template) =>
		[360, 1280].map((widthPx) => shot(template, widthPx, "light")),
	),
	shot("home", 1280, "dark"),
	shot("article", 360, "dark"),
	shot("search", 1280, "dark"),
	shot("home", 360, "elder"),
	shot("article", 1280, "elder"),
	shot("home", 360, "light", "footer"),
	shot("home", 1280, "light", "footer"),
];
