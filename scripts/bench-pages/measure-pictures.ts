import type { Browser } from "playwright-core";

/** How the first picture of a page comes. */
export interface FirstPicture {
	/** The widest that was loaded against the device's pixels that it fills, over all screens: 1 is exact. */
	readonly mostRatio: number;
	/** Whether the head names it, on every screen the very file that is shown. */
	readonly isPreloaded: boolean;
	/** Formats that are offered, by the ends of the files' names. */
	readonly formats: readonly string[];
	/** Pictures after the first that are not lazy. */
	readonly eagerLater: number;
}

/** Screens in CSS pixels and the device's pixels to each: a cheap phone, Lighthouse's, a good phone, a desk. */
const screens = [
	{ width: 360, height: 740, density: 2 },
	{ width: 412, height: 823, density: 1.75 },
	{ width: 390, height: 844, density: 3 },
	{ width: 1280, height: 800, density: 1 },
	{ width: 1440, height: 900, density: 2 },
];

/** Runs in the page. */
async function measureHere(density: number): Promise<FirstPicture | undefined> {
	const [first, ...later] = [...document.querySelectorAll("main img")] as HTMLImageElement[];
	if (!first) return undefined;
	await first.decode();
	// The picture's own width: naturalWidth is divided by the density that srcset states.
	const file = new Image();
	file.src = first.currentSrc;
	await file.decode();
	const preloads = [...document.querySelectorAll("head link[rel=preload][as=image]")];
	const named = preloads.flatMap((link) =>
		`${link.getAttribute("imagesrcset") ?? ""}, ${link.getAttribute("href") ?? ""}`
			.split(", ")
			.map((candidate) => candidate.split(" ")[0] ?? "")
			.filter((address) => address !== "")
			.map((address) => new URL(address, location.href).href),
	);
	const sources = [...(first.closest("picture")?.querySelectorAll("source") ?? [])];
	const offered = [...sources.map(({ srcset }) => srcset), first.srcset, first.src];
	return {
		mostRatio: file.naturalWidth / (first.getBoundingClientRect().width * density),
		isPreloaded: named.includes(first.currentSrc),
		formats: [...new Set(offered.flatMap((each) => each.match(/\.[a-z]+(?= |$)/g) ?? []))],
		eagerLater: later.filter(({ loading }) => loading !== "lazy").length,
	};
}

/** Measures the first picture of a page on several screens; undefined for a page without one. */
export async function measureFirstPicture(
	browser: Browser,
	address: string,
): Promise<FirstPicture | undefined> {
	const found: FirstPicture[] = [];
	for (const { width, height, density } of screens) {
		const context = await browser.newContext({
			viewport: { width, height },
			deviceScaleFactor: density,
		});
		try {
			const page = await context.newPage();
			await page.goto(address, { waitUntil: "load" });
			const measured = await page.evaluate(measureHere, density);
			if (measured) found.push(measured);
		} finally {
			await context.close();
		}
	}
	const [one] = found;
	return (
		one && {
			...one,
			mostRatio: Math.max(...found.map(({ mostRatio }) => mostRatio)),
			isPreloaded: found.every(({ isPreloaded }) => isPreloaded),
		}
	);
}
