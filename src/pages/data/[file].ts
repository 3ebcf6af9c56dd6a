import type { APIRoute } from "astro";
import { openDataFiles } from "../../data/open-data.ts";

export const getStaticPaths = openDataFiles;

export const GET: APIRoute<{ text: string; type: string }> = ({ props: { text, type } }) =>
	new Response(text, { headers: { "content-type": `${type}; charset=utf-8` } });
