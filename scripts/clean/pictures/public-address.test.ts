import { describe, expect, it } from "vitest";
import { isPublicAddress } from "./public-address.ts";

describe("isPublicAddress", () => {
	it.each(["8.8.8.8", "183.3.226.35", "2400:3200::1", "2606:4700::1111"])(
		"accepts %s",
		(address) => {
			expect(isPublicAddress(address)).toBe(true);
		},
	);

	it.each([
		"127.0.0.1",
		"10.1.2.3",
		"100.64.0.1",
		"169.254.169.254",
		"172.31.255.255",
		"192.168.1.1",
		"198.18.0.1",
		"224.0.0.1",
		"255.255.255.255",
		"0.0.0.0",
		"::1",
		"::",
		"::ffff:127.0.0.1",
		"::ffff:8.8.8.8",
		"64:ff9b::7f00:1",
		"2001:db8::1",
		"2002:7f00:1::",
		"fe80::1",
		"fc00::1",
		"ff02::1",
		"localhost",
		"",
	])("refuses %s", (address) => {
		expect(isPublicAddress(address)).toBe(false);
	});
});
