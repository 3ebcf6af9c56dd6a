import type { SourceImage } from "./views/pictures.ts";

/**
 * A picture whose properties may be read. The build keeps the original file of every imported picture of which a
 * property was read; Astro hands out a copy under `clone` for those who only want to know its size. What scales the
 * picture needs the original, not the copy.
 */
export function readable(image: SourceImage & { readonly clone?: SourceImage }): SourceImage {
	return image.clone ?? image;
}
