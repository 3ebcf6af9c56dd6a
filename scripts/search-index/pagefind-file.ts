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

/** The same input gives the same bytes: zlib writes no time into the header. Runs beside other work. */
export function pack(bytes: Uint8Array): Promise<Buffer> {
	return compress(Buffer.concat([signature, bytes]), { level: 9 });
}
