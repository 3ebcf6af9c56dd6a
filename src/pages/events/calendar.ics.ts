import type { APIRoute } from "astro";
import { allEventsCalendar } from "../../data/calendar.ts";

export const GET: APIRoute = async () =>
	new Response(await allEventsCalendar(), {
		headers: { "content-type": "text/calendar; charset=utf-8" },
	});
