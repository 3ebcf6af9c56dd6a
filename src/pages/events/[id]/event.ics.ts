import type { APIRoute } from "astro";
import { eventCalendars } from "../../../data/calendar.ts";

export async function getStaticPaths() {
	const calendars = await eventCalendars();
	return calendars.map(({ id, text }) => ({ params: { id }, props: { text } }));
}

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
	new Response(text, { headers: { "content-type": "text/calendar; charset=utf-8" } });
