import type { APIRoute } from "astro";
import { type HospitalNews, hospitalNewsPaths } from "../../../data/embeds.ts";

export const getStaticPaths = hospitalNewsPaths;

export const GET: APIRoute<{ news: HospitalNews }> = ({ props: { news } }) =>
	new Response(`${JSON.stringify(news, null, "\t")}\n`, {
		headers: { "content-type": "application/json; charset=utf-8" },
	});
