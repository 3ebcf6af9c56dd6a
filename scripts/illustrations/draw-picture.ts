import sharp from "sharp";

/** The bytes of a drawing; JPEG for scenes, PNG for diagrams, neither with a date or a program's name in it. */
export async function drawPicture(svg: string, file: string): Promise<Buffer> {
	const picture = sharp(Buffer.from(svg)).flatten({ background: "#ffffff" });
	return file.endsWith(".png")
		? await picture.png({ compressionLevel: 9, adaptiveFiltering: false }).toBuffer()
		: await picture.jpeg({ quality: 84, chromaSubsampling: "4:4:4", mozjpeg: true }).toBuffer();
}
