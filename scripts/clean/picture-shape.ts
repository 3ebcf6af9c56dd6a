/** What can be known of a picture without fetching it. */
export interface PictureShape {
	/** As stored, in pixels. */
	readonly widthPx?: number;
	/** As the page shows it, in pixels. */
	readonly shownPx?: number;
	/** Height divided by width. */
	readonly ratio?: number;
	readonly isGif: boolean;
	readonly isEmoji: boolean;
	readonly alt: string;
}

/** Why a picture is no picture of the article, in Chinese; undefined where it is one. */
export function junkPicture(shape: PictureShape, src: string): string | undefined {
	const { widthPx, shownPx, ratio, isGif, isEmoji, alt } = shape;
	if (isEmoji && (widthPx ?? 0) <= 240) return "表情图标";
	if ((widthPx !== undefined && widthPx <= 64) || (shownPx !== undefined && shownPx <= 40))
		return "小图标或占位图";
	if (ratio !== undefined && ratio < 0.12) return "分隔线图";
	if (ratio !== undefined && isGif && ratio < 0.2) return "动态分隔线图";
	if (ratio !== undefined && ratio > 12) return "竖线装饰图";
	if (/二维码|qr-?code/i.test(alt) || /[/_-]qr-?code/i.test(src)) return "二维码";
	return undefined;
}
