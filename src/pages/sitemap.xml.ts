import { sitemapEntries } from "../data/sitemap.ts";
import { writeSitemap } from "../domain/sitemap.ts";

export async function GET(): Promise<Response> {
	return new Response(writeSitemap(await sitemapEntries()), {
		headers: { "Content-Type": "application/xml; charset=utf-8" },
	});
}
