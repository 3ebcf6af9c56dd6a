import { deflateSync } from "node:zlib";
import sharp from "sharp";

/** A file that is no picture, or one that would cost too much to open. */
export interface PictureBomb {
	readonly name: string;
	readonly bytes: Uint8Array;
	/** Of the refusal. */
	readonly message: RegExp;
}

/** CRC-32 as PNG wants it. */
function crc(bytes: Uint8Array): number {
	let value = 0xffffffff;
	for (const byte of bytes) {
		value ^= byte;
		for (let bit = 0; bit < 8; bit += 1)
			value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
	}
	return (value ^ 0xffffffff) >>> 0;
}

function chunk(type: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
	const length = Buffer.alloc(4);
	length.writeUInt32BE(data.length);
	const sum = Buffer.alloc(4);
	sum.writeUInt32BE(crc(body));
	return Buffer.concat([length, body, sum]);
}

/** A PNG that says how large it is and holds next to nothing. */
function pngBomb(width: number, height: number): Buffer {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([1, 0, 0, 0, 0], 8);
	return Buffer.concat([
		Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
		chunk("IHDR", header),
		chunk("IDAT", deflateSync(Buffer.alloc(1000))),
		chunk("IEND", Buffer.alloc(0)),
	]);
}

/** A GIF of one frame that says how large it is. */
const gifBomb = () =>
	Buffer.from(
		"GIF89a\xff\xff\xff\xff\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0\xff\xff\xff\xff\0\x02\x02D\x01\0;",
		"latin1",
	);

/** A JPEG's head that says how large it is. */
const jpegBomb = () =>
	Buffer.from(
		"\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0\xff\xc0\0\x0b\x08\xff\xdc\xff\xdc\x01\x01\x11\0\xff\xda\0\x08\x01\x01\0\0\x3f\0\0\xff\xd9",
		"latin1",
	);

/** A GIF of so many frames of one pixel. */
function animation(frames: number): Buffer {
	const frame = Buffer.from("!\xf9\x04\0\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0", "latin1");
	return Buffer.concat([
		Buffer.from("GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff", "latin1"),
		...Array.from({ length: frames }, () => frame),
		Buffer.from(";", "latin1"),
	]);
}

/** The first half of a photograph. */
async function halfPhoto(): Promise<Buffer> {
	const whole = await sharp({
		create: { width: 400, height: 300, channels: 3, background: "#3a7" },
	})
		.jpeg()
		.toBuffer();
	return whole.subarray(0, whole.length / 2);
}

/** What must be refused, at next to no cost. */
export const pictureBombs = async (): Promise<readonly PictureBomb[]> => [
	{
		name: "a picture of 256 megapixels in a kilobyte",
		bytes: pngBomb(16_000, 16_000),
		message: /5000 万像素/,
	},
	{
		name: "one of a billion pixels in a line",
		bytes: pngBomb(1_000_000_000, 1),
		message: /像素|损坏/,
	},
	{ name: "one that says 0 × 0", bytes: pngBomb(0, 0), message: /损坏/ },
	{ name: "HTML", bytes: Buffer.from("<html><script>1</script>"), message: /不是 JPEG/ },
	{
		name: "SVG",
		bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
		message: /不是 JPEG/,
	},
	{ name: "nothing", bytes: Buffer.alloc(0), message: /不是 JPEG/ },
	{
		name: "a first line alone",
		bytes: Buffer.from("\xff\xd8\xff", "latin1"),
		message: /损坏/,
	},
	{ name: "21 MB", bytes: Buffer.alloc(21 * 1024 * 1024), message: /20 MB/ },
	{ name: "a GIF of 65,535 pixels a side", bytes: gifBomb(), message: /像素|损坏/ },
	{ name: "a JPEG of 65,500 pixels a side", bytes: jpegBomb(), message: /像素|损坏/ },
	{ name: "a picture that is cut off", bytes: await halfPhoto(), message: /损坏/ },
	{ name: "an animation without end", bytes: animation(301), message: /300 帧|损坏/ },
];
