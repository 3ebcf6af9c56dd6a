import type { APIRoute } from "astro";
import { articlePaths } from "../../../../data/articles.ts";
import { qrCodeSvg } from "../../../../domain/qr-code.ts";
import { absoluteUrl } from "../../../../domain/urls.ts";

export const getStaticPaths = articlePaths;

/** The QR code of an article as a file of its own: a page that nobody shares does not send it. */
export const GET: APIRoute<{ id: string }> = ({ props: { id } }) =>
	new Response(qrCodeSvg(absoluteUrl({ page: "article", id })), {
		headers: { "content-type": "image/svg+xml; charset=utf-8" },
	});
