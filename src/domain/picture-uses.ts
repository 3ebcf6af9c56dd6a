/**
 * Where pictures stand: the widths made of each, in pixels, and how wide each stands, for the browser's choice.
 * Phones have two to three pixels to a CSS pixel: 800 serves 360 CSS pixels at two, 1368 the text column at two,
 * 208 a small picture at two.
 * WebP is for the few browsers that know no AVIF: fewer widths do.
 */
export const pictureUses = {
	text: {
		avif: [480, 800, 1368],
		webp: [480, 960],
		sizes: "(min-width: 48rem) 684px, calc(100vw - 2rem)",
	},
	/** Two in a row. */
	gallery: {
		avif: [480, 800],
		webp: [480],
		sizes: "(min-width: 48rem) 336px, 50vw",
	},
	lead: {
		avif: [480, 800, 1368],
		webp: [480, 960],
		sizes: "(min-width: 72rem) 652px, calc(100vw - 2rem)",
	},
	thumb: { avif: [160, 208, 320], webp: [320], sizes: "(min-width: 48rem) 160px, 104px" },
	/** Below an article, seen by few: one file does. */
	related: { avif: [320], webp: [320], sizes: "160px" },
} as const satisfies Record<
	string,
	{ avif: readonly number[]; webp: readonly number[]; sizes: string }
>;

export type PictureUse = keyof typeof pictureUses;
