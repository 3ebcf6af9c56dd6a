import { showsDrafts } from "../data/record.ts";
import { writeRobots } from "../domain/robots.ts";
import { absoluteUrl } from "../domain/urls.ts";

export function GET(): Response {
	const sitemap = absoluteUrl({ page: "file", path: "sitemap.xml" });
	return new Response(writeRobots(sitemap, showsDrafts), {
		headers: { "Content-Type": "text/plain; charset=utf-8" },
	});
}
