/** What robots are told: everything is open and mapped, or, where drafts are on show, nothing is. */
export function writeRobots(sitemapUrl: string, isClosed: boolean): string {
	return isClosed
		? "User-agent: *\nDisallow: /\n"
		: `User-agent: *\nDisallow:\n\nSitemap: ${sitemapUrl}\n`;
}
