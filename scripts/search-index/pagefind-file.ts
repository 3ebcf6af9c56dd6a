import { promisify } from "node:util";
import { gunzipSync, gzip } from "node:zlib";

const compress = promisify(gzip);

/** What every file of a Pagefind bundle begins with, once it is unpacked. */
const signature = Buffer.from("pagefind_dcd");

export function unpack(file: Buffer): Buffer {
	const bytes = gunzipSync(file);
	if (!bytes.subarray(0, signature.length).equals(signature))
		throw new Error("A file of the Pagefind bundle does not begin with its signature.");
	return bytes.subarray(signature.length);
}

/** Half a percent larger than the best that zlib can do, in little more than half of the time. */
const level = 7;

/** How many are packed at once: each takes zlib a quarter of a megabyte, and there are two cores as a rule. */
const atOnce = 4;

/** The same input gives the same bytes: zlib writes no time into the header. Runs beside other work. */
export function pack(bytes: Uint8Array): Promise<Buffer> {
	return compress(Buffer.concat([signature, bytes]), { level });
}

/** Packs what `make` gives for each item, in order. */
export async function packAll<Item>(
	items: readonly Item[],
	make: (item: Item) => Uint8Array,
): Promise<Buffer[]> {
	const packed: Buffer[] = [];
	let next = 0;
	const work = async () => {
		for (let index = next++; index < items.length; index = next++)
			packed[index] = await pack(make(items[index] as Item));
	};
	await Promise.all(Array.from({ length: atOnce }, work));
	return packed;
}
