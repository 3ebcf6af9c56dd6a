import { describe, expect, it } from "vitest";
import { ruleFor } from "../steps/drop-boilerplate.ts";
import { boilerplateRules } from "./boilerplate.ts";

describe.each(boilerplateRules)("boilerplate rule $id", ({ takes, leaves }) => {
	it.each(takes)("takes %s", (line) => {
		expect(ruleFor(line)).toBeDefined();
	});

	it.each(leaves)("leaves %s", (line) => {
		expect(ruleFor(line)?.id).toBeUndefined();
	});
});
