/** An address as it is read: %E6%B2%A1 as 没; as it is written where its percent signs say nothing. */
export function decodedAddress(address: string): string {
	try {
		return decodeURIComponent(address);
	} catch {
		return address;
	}
}
