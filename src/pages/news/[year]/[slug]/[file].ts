import type { APIRoute } from "astro";
import type { FileBeside } from "../../../../attachments/files-beside.ts";
import { attachmentPaths } from "../../../../data/attachments.ts";

export const getStaticPaths = attachmentPaths;

/** An attachment, byte for byte. */
export const GET: APIRoute<{ file: FileBeside }> = ({ props: { file } }) =>
	new Response(file.read(), { headers: { "content-type": "application/octet-stream" } });
