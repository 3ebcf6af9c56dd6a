import { encode } from "uqr";

/** A QR code as one path of an SVG drawing, in modules. */
export interface QrCode {
	/** The length of a side, with the quiet zone of four modules that readers need (ISO/IEC 18004). */
	readonly size: number;
	readonly path: string;
}

const quietZone = 4;

/** The QR code of an address; a quarter of it may be soiled (error correction Q). */
export function qrCodePath(address: string): QrCode {
	const { data, size } = encode(address, { ecc: "Q", border: quietZone });
	const path = data
		.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : "")))
		.join("");
	return { size, path };
}

/** The QR code of an address as an SVG file, black on white in light and dark. */
export function qrCodeSvg(address: string): string {
	const { size, path } = qrCodePath(address);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`;
}
