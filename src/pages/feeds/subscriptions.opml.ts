import type { APIRoute } from "astro";
import { subscriptions } from "../../data/feed-directory.ts";

export const GET: APIRoute = async () =>
	new Response(await subscriptions(), {
		headers: { "content-type": "text/x-opml; charset=utf-8" },
	});
