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

/** The picture that goes along when a page is shared: a ready file under an absolute address. */
export interface SharePicture {
	readonly url: string;
	readonly width: number;
	readonly height: number;
	readonly alt: string;
}
