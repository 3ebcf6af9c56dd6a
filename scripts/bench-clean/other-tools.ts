/** A converter of HTML into Markdown. */
export type Convert = (html: string) => string | Promise<string>;

/** The tools that the cleaner is measured against; each is loaded only where it is run. */
export const otherTools = {
	turndown: {
		name: "turndown + gfm",
		load: async (): Promise<Convert> => (await import("./turndown.ts")).withTurndown,
	},
	"turndown-data-src": {
		name: "the same + data-src",
		load: async (): Promise<Convert> => (await import("./turndown.ts")).withTurndownAndDataSrc,
	},
	"rehype-remark": {
		name: "rehype-remark",
		load: async (): Promise<Convert> => (await import("./rehype-remark.ts")).withRehypeRemark,
	},
	defuddle: {
		name: "defuddle",
		load: async (): Promise<Convert> => (await import("./defuddle.ts")).withDefuddle,
	},
} as const satisfies Record<
	string,
	{ readonly name: string; readonly load: () => Promise<Convert> }
>;

export type ToolName = keyof typeof otherTools;

export const toolNames = Object.keys(otherTools) as ToolName[];
