// ESLint has one task here: regular expressions that take super-linear time, which Biome has no rules for.
// Node's own parser takes the types out and leaves blanks, so that every place stays as it is in the file.
import { stripTypeScriptTypes } from "node:module";
import * as regexp from "eslint-plugin-regexp";

/** @type {import("eslint").Linter.Processor} */
const typescript = {
	meta: { name: "strip-types" },
	preprocess: (text) => [{ text: stripTypeScriptTypes(text), filename: "stripped.js" }],
	postprocess: (messages) => messages.flat(),
};

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
		rules: {
			...regexp.configs["flat/recommended"].rules,
			"regexp/no-super-linear-backtracking": "error",
			"regexp/no-super-linear-move": "error",
			// Style alone: what Biome's formatter leaves as it is stays as it is.
			"regexp/prefer-d": "off",
			"regexp/prefer-w": "off",
			"regexp/use-ignore-case": "off",
			"regexp/no-unused-capturing-group": "off",
			"regexp/optimal-quantifier-concatenation": "off",
		},
	},
];
