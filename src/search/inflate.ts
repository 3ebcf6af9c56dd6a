/*
 * DEFLATE (RFC 1951) in a gzip file (RFC 1952), for every browser: DecompressionStream came with Safari 16.4, and for
 * files of some kilobytes it is not faster than this.
 */

/** Lengths and distances of RFC 1951, 3.2.5: what a code stands for, and how many bits follow it. */
function rangesOf(extraBits: readonly number[], first: number): readonly number[] {
	let next = first;
	return extraBits.map((bits) => {
		const start = next;
		next += 1 << bits;
		return start;
	});
}
const lengthBits = [
	0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
];
const lengthStarts = [...rangesOf(lengthBits.slice(0, -1), 3), 258];
const distanceBits = Array.from({ length: 30 }, (_, code) => Math.max(0, (code >> 1) - 1));
const distanceStarts = rangesOf(distanceBits, 1);
/** In which order the lengths of the codes for lengths are written. */
const codeOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

const mostBits = 15;
/** DEFLATE makes no more than this of a byte: 258 bytes of two bits. */
const mostExpansion = 1032;

/** A Huffman code: how many symbols there are of each length, and the symbols in the order of their codes. */
interface Code {
	readonly counts: Uint16Array;
	readonly symbols: Uint16Array;
}

function makeCode(lengths: readonly number[]): Code {
	const counts = new Uint16Array(mostBits + 1);
	for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1;
	counts[0] = 0;
	const places = new Uint16Array(mostBits + 2);
	for (let length = 1; length <= mostBits; length++)
		places[length + 1] = (places[length] ?? 0) + (counts[length] ?? 0);
	const symbols = new Uint16Array(lengths.length);
	for (const [symbol, length] of lengths.entries()) {
		if (length === 0) continue;
		const place = places[length] ?? 0;
		symbols[place] = symbol;
		places[length] = place + 1;
	}
	return { counts, symbols };
}

const fixedLengths = [
	...Array<number>(144).fill(8),
	...Array<number>(112).fill(9),
	...Array<number>(24).fill(7),
	...Array<number>(8).fill(8),
];

class Inflater {
	private readonly input: Uint8Array;
	private readonly output: Uint8Array;
	private at: number;
	private done = 0;
	private held = 0;
	private heldBits = 0;

	constructor(input: Uint8Array, at: number, size: number) {
		this.input = input;
		this.at = at;
		this.output = new Uint8Array(size);
	}

	private bits(count: number): number {
		while (this.heldBits < count) {
			if (this.at >= this.input.length) throw new Error("The compressed data ends too early.");
			this.held |= (this.input[this.at++] ?? 0) << this.heldBits;
			this.heldBits += 8;
		}
		const value = this.held & ((1 << count) - 1);
		this.held >>>= count;
		this.heldBits -= count;
		return value;
	}

	/** Reads one symbol bit by bit: codes of one length are consecutive numbers. */
	private symbol({ counts, symbols }: Code): number {
		let code = 0;
		let first = 0;
		let index = 0;
		for (let length = 1; length <= mostBits; length++) {
			code |= this.bits(1);
			const count = counts[length] ?? 0;
			if (code - count < first) return symbols[index + (code - first)] ?? 0;
			index += count;
			first = (first + count) << 1;
			code <<= 1;
		}
		throw new Error("The compressed data holds an unknown code.");
	}

	private stored() {
		this.held = 0;
		this.heldBits = 0;
		const size = (this.input[this.at] ?? 0) | ((this.input[this.at + 1] ?? 0) << 8);
		this.at += 4;
		this.output.set(this.input.subarray(this.at, this.at + size), this.done);
		this.at += size;
		this.done += size;
	}

	private codes(): readonly [Code, Code] {
		const literals = this.bits(5) + 257;
		const distances = this.bits(5) + 1;
		const written = this.bits(4) + 4;
		const ofLengths = Array<number>(19).fill(0);
		for (const place of codeOrder.slice(0, written)) ofLengths[place] = this.bits(3);
		const lengthCode = makeCode(ofLengths);
		const lengths: number[] = [];
		while (lengths.length < literals + distances) {
			const symbol = this.symbol(lengthCode);
			if (symbol < 16) lengths.push(symbol);
			else {
				const repeated = symbol === 16 ? (lengths[lengths.length - 1] ?? 0) : 0;
				const times =
					symbol === 16 ? 3 + this.bits(2) : symbol === 17 ? 3 + this.bits(3) : 11 + this.bits(7);
				for (let time = 0; time < times; time++) lengths.push(repeated);
			}
		}
		return [makeCode(lengths.slice(0, literals)), makeCode(lengths.slice(literals))];
	}

	private block([literals, distances]: readonly [Code, Code]) {
		for (;;) {
			const symbol = this.symbol(literals);
			if (symbol === 256) return;
			if (symbol < 256) {
				this.output[this.done++] = symbol;
				continue;
			}
			const length = (lengthStarts[symbol - 257] ?? 0) + this.bits(lengthBits[symbol - 257] ?? 0);
			const code = this.symbol(distances);
			const distance = (distanceStarts[code] ?? 0) + this.bits(distanceBits[code] ?? 0);
			// Byte by byte: what is repeated may reach into what it makes.
			for (let end = this.done + length; this.done < end; this.done++)
				this.output[this.done] = this.output[this.done - distance] ?? 0;
		}
	}

	run(): Uint8Array {
		for (let isLast = false; !isLast; ) {
			isLast = this.bits(1) === 1;
			const kind = this.bits(2);
			if (kind === 0) this.stored();
			else if (kind === 1)
				this.block([makeCode(fixedLengths), makeCode(Array<number>(30).fill(5))]);
			else this.block(this.codes());
		}
		return this.output;
	}
}

/** Where the data of a gzip file begins: names and comments that it may carry are stepped over. */
function dataStart(file: Uint8Array): number {
	const flags = file[3] ?? 0;
	let at = 10;
	if (flags & 4) at += 2 + (file[at] ?? 0) + ((file[at + 1] ?? 0) << 8);
	for (const flag of [8, 16]) if (flags & flag) at = file.indexOf(0, at) + 1;
	return flags & 2 ? at + 2 : at;
}

/** Unpacks a gzip file; one that is not packed (a server may have done it) is given back as it is. */
export function gunzip(file: Uint8Array): Uint8Array {
	if (file[0] !== 0x1f || file[1] !== 0x8b) return file;
	const size = new DataView(file.buffer, file.byteOffset).getUint32(file.length - 4, true);
	if (size > file.length * mostExpansion) throw new Error("The compressed data ends too early.");
	return new Inflater(file, dataStart(file), size).run();
}
