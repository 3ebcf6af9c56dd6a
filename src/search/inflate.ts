import { gunzipSync } from "fflate";

/** DEFLATE makes no more than this of a byte: 258 bytes of two bits. */
const mostExpansion = 1032;

/**
 * Unpacks a gzip file; one that is not packed (a server may have done it) is given back as it is. Not by
 * DecompressionStream, which came with Safari 16.4. Throws where the file was cut off.
 */
export function gunzip(file: Uint8Array): Uint8Array {
	if (file[0] !== 0x1f || file[1] !== 0x8b) return file;
	// The last four bytes say how much to make room for; those of a file that was cut off may say 4 GB.
	const size = new DataView(file.buffer, file.byteOffset).getUint32(file.length - 4, true);
	if (size > file.length * mostExpansion) throw new Error("The compressed data ends too early.");
	return gunzipSync(file);
}
