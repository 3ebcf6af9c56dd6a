/**
 * Where pictures stand: the widths made of each, in pixels, and how wide each stands, for the browser's choice.
 * Phones have two to three pixels to a CSS pixel: 800 serves 360 CSS pixels at two, 1368 the text column at two.
 */
export const pictureUses = {
	text: { widths: [480, 800, 1368], sizes: "(min-width: 48rem) 684px, calc(100vw - 2rem)" },
	lead: { widths: [480, 800, 1368], sizes: "(min-width: 64rem) 640px, calc(100vw - 2rem)" },
	gallery: { widths: [320, 640], sizes: "(min-width: 48rem) 334px, calc(50vw - 1.5rem)" },
	thumb: { widths: [160, 320], sizes: "(min-width: 48rem) 160px, 104px" },
} as const satisfies Record<string, { widths: readonly number[]; sizes: string }>;

export type PictureUse = keyof typeof pictureUses;
