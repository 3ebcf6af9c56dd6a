// ESLint has one task here: regular expressions that are wrong or take super-linear time, for which Biome has no rules.
// Node's own parser takes the types out and leaves blanks, so that every place stays as it is in the file.
import { stripTypeScriptTypes } from "node:module";
import * as regexp from "eslint-plugin-regexp";

/** @type {import("eslint").Linter.Processor} */
const typescript = {
	meta: { name: "strip-types" },
	preprocess: (text) => [{ text: stripTypeScriptTypes(text), filename: "stripped.js" }],
	postprocess: (messages) => messages.flat(),
};

/** The plugin's possible errors. Its matters of taste are left out: [a-z] reads as well as \w. */
const possibleErrors = [
	"no-super-linear-backtracking",
	// Not no-super-linear-move: it asks for another way to strip the end of a line. That the cleaner's time stays linear
	// is measured by its own tests, on long texts.
	"confusing-quantifier",
	"no-contradiction-with-assertion",
	// In a class with Chinese punctuation it finds the mark that was typed half-width twice.
	"no-dupe-characters-character-class",
	"no-dupe-disjunctions",
	"no-empty-alternative",
	"no-empty-capturing-group",
	"no-empty-character-class",
	"no-empty-group",
	"no-empty-lookarounds-assertion",
	"no-escape-backspace",
	"no-invalid-regexp",
	"no-lazy-ends",
	"no-misleading-capturing-group",
	"no-misleading-unicode-character",
	"no-missing-g-flag",
	"no-optional-assertion",
	"no-potentially-useless-backreference",
	"no-useless-assertions",
	"no-useless-backreference",
	"no-useless-dollar-replacements",
];

export default [
	{ ignores: ["**/fixtures/**", "dist/**", ".astro/**", ".cache/**"] },
	{
		files: ["**/*.ts"],
		plugins: { own: { processors: { typescript } } },
		processor: "own/typescript",
	},
	{
		files: ["**/*.ts/*.js", "**/*.mjs"],
		plugins: { regexp },
		rules: Object.fromEntries(possibleErrors.map((rule) => [`regexp/${rule}`, "error"])),
	},
];
