/** The little of turndown that the benchmark calls; neither package brings types. */
declare module "turndown" {
	// biome-ignore lint/style/noDefaultExport: that is how the package exports it
	export default class TurndownService {
		constructor(options?: Readonly<Record<string, string>>);
		use(plugin: (service: TurndownService) => void): this;
		addRule(
			name: string,
			rule: {
				readonly filter: string;
				readonly replacement: (content: string, node: Element) => string;
			},
		): this;
		turndown(html: string): string;
	}
}

declare module "turndown-plugin-gfm" {
	import type TurndownService from "turndown";
	export function gfm(service: TurndownService): void;
}
