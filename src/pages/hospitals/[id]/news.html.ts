import type { APIRoute } from "astro";
import { type HospitalNews, hospitalNewsPaths } from "../../../data/embeds.ts";
import { writeNewsList } from "../../../domain/news-list.ts";

export const getStaticPaths = hospitalNewsPaths;

export const GET: APIRoute<{ news: HospitalNews }> = ({ props: { news } }) =>
	new Response(writeNewsList(news), { headers: { "content-type": "text/html; charset=utf-8" } });
