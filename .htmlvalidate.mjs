// The standard's own rules and the validator's advice, but for what is a matter of taste or is served otherwise here.
export default {
	root: true,
	extends: ["html-validate:recommended"],
	rules: {
		// How the compiler writes what means the same.
		"doctype-style": "off",
		"void-style": "off",
		"attr-quotes": "off",
		"no-trailing-whitespace": "off",
		// Files of the own host, which the content security policy names by their hash, need no second one.
		"require-sri": "off",
		// The headline of an official story is as long as it is.
		"long-title": "off",
		// A heading that begins with a year has an id that does: HTML allows it, old style sheets did not.
		"valid-id": ["error", { relaxed: true }],
		// The list under a search field has no native element.
		"prefer-native-element": ["error", { exclude: ["listbox"] }],
		// The filters of the search act as they are chosen; without scripts they are not there.
		"wcag/h32": "off",
		"no-inline-style": "error",
	},
};
