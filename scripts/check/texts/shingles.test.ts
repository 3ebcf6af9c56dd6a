import { expect, test } from "vitest";
import { shinglesOf } from "./shingles.ts";

const text = Array.from({ length: 400 }, (_, index) =>
	String.fromCharCode(0x4e00 + index * 7),
).join("");
const share = (a: ReadonlySet<number>, b: ReadonlySet<number>) =>
	[...a].filter((each) => b.has(each)).length / Math.min(a.size, b.size);

test("a text in another place gives the same shingles", () => {
	const own = shinglesOf(text);
	expect(own.size).toBeGreaterThan(20);
	expect(share(own, shinglesOf(`前面还有一段话。${text}`))).toBe(1);
});

test("changed characters cost only the shingles around them", () => {
	const changed = [...text].map((each, index) => (index % 130 === 60 ? "改" : each)).join("");
	const both = share(shinglesOf(text), shinglesOf(changed));
	expect(both).toBeGreaterThan(0.7);
	expect(both).toBeLessThan(1);
});

test("another text shares none", () => {
	expect(share(shinglesOf(text), shinglesOf([...text].reverse().join("")))).toBe(0);
});
