import { missingRecords } from "../domain/footer.ts";
import { site } from "../site.config.ts";

/** Kept for the whole process: a build loads this module more than once. */
const isSaid = Symbol.for("newsroom.footer-warning");

/** Says once a build which numbers of the footer are not yet filled in; the footer itself leaves no empty place. */
export function warnOfMissingRecords(): void {
	// The home page asks each time that its data are made ready, more than once a build.
	if (Reflect.has(globalThis, isSaid)) return;
	Reflect.set(globalThis, isSaid, true);
	const missing = missingRecords(site.owner);
	if (missing.length > 0)
		console.warn(
			`提醒：src/site.config.ts 还没有填写 ${missing.join("、")}，页脚暂不显示。正式上线前请补上。`,
		);
}
