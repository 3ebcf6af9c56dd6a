import type { Browser } from "playwright-core";
import { serveCounted } from "../bench-search/serve.ts";
import { type PageWeight, weighPage } from "../check/site/weigh-page.ts";
import { type FirstPicture, measureFirstPicture } from "./measure-pictures.ts";
import { needsScriptToRead } from "./measure-script.ts";
import { askLighthouse, type Marks } from "./run-lighthouse.ts";
import type { Subject } from "./subjects.ts";

/** One page, measured. */
export interface MeasuredPage {
	readonly name: string;
	readonly marks: Marks;
	readonly weight: PageWeight;
	readonly needsScript: boolean;
	readonly picture: FirstPicture | undefined;
}

/** What a page is measured with; `executable` is the browser that Lighthouse starts, `temporary` takes its reports. */
export interface Tools {
	readonly browser: Browser;
	readonly executable: string;
	readonly temporary: string;
	readonly runs: number;
}

/** Serves the folder of a page on a free port and measures the page. */
export async function measurePage(
	{ name, folder, file }: Subject,
	{ browser, executable, temporary, runs }: Tools,
): Promise<MeasuredPage> {
	console.error(`测量 ${name}（${file}），${runs} 次…`);
	const server = await serveCounted(folder);
	try {
		const url = `${server.origin}/${file.replace(/index\.html$/, "")}`;
		return {
			name,
			marks: await askLighthouse(url, { browser: executable, folder: temporary, runs }),
			weight: weighPage(folder, file),
			needsScript: await needsScriptToRead(browser, url),
			picture: await measureFirstPicture(browser, url),
		};
	} finally {
		await server.close();
	}
}
