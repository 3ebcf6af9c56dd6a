import { expect, it } from "vitest";
import { readable } from "./source-image.ts";

const image = { src: "/a.png", width: 3, height: 2, format: "png" } as const;

it("reads the copy where there is one, so that the original is not counted as used", () => {
	expect(readable(image)).toBe(image);
	const read: PropertyKey[] = [];
	const watched = new Proxy(
		{ ...image, clone: { ...image } },
		{
			get: (target, name) => {
				read.push(name);
				return Reflect.get(target, name);
			},
		},
	);
	expect(readable(watched).width).toBe(3);
	expect(read).toEqual(["clone"]);
});
