import { expect, it } from "vitest";
import { qrCodePath, qrCodeSvg } from "./qr-code.ts";

const { size, path } = qrCodePath("https://news.example.cn/hospitals/first/");
const dark = new Set([...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x},${y}`));

/** Whether a finder stands at a corner: a dark square of seven modules with a light ring in it. */
function isFinder(left: number, top: number): boolean {
	return Array.from({ length: 49 }, (_, index) => [index % 7, Math.floor(index / 7)]).every(
		([x = 0, y = 0]) => {
			const fromEdge = Math.min(x, y, 6 - x, 6 - y);
			return dark.has(`${left + x},${top + y}`) === (fromEdge !== 1);
		},
	);
}

it("has finders at three corners, and none at the fourth", () => {
	const far = size - 11;
	expect([isFinder(4, 4), isFinder(far, 4), isFinder(4, far)]).toEqual([true, true, true]);
	expect(isFinder(far, far)).toBe(false);
});

it("has a quiet zone of four modules", () => {
	for (const module of dark) {
		const [x = 0, y = 0] = module.split(",").map(Number);
		expect(Math.min(x, y)).toBeGreaterThanOrEqual(4);
		expect(Math.max(x, y)).toBeLessThan(size - 4);
	}
});

it("is another for another address", () => {
	expect(qrCodePath("https://news.example.cn/hospitals/second/").path).not.toBe(path);
});

it("is a file of its own with the same modules, black on white", () => {
	const svg = qrCodeSvg("https://news.example.cn/hospitals/first/");
	expect(svg).toContain(`<path d="${path}"/>`);
	expect(svg).toContain('fill="#fff"');
});
