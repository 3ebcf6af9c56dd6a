import { type FileBeside, filesBeside } from "../attachments/files-beside.ts";
import { attachmentNote } from "../domain/attachment-note.ts";
import { href } from "../domain/urls.ts";
import type { AttachmentView } from "../domain/views/article.ts";
import { type ArticleEntry, loadRecord } from "./record.ts";

const nameOf = (file: string) => file.replace(/^\.\//, "");

/** The attachments that an article lists, each with its address, type and size; a missing file the check refuses. */
export function attachmentsOf({ id, data }: ArticleEntry): AttachmentView[] {
	if (data.attachments.length === 0) return [];
	const files = new Map(filesBeside(id).map((file) => [file.name, file]));
	return data.attachments.flatMap(({ file, title }) => {
		const found = files.get(nameOf(file));
		if (!found) return [];
		const address = href({ page: "file", path: `news/${id}/${encodeURI(found.name)}` });
		return [{ href: address, title, note: attachmentNote(found.name, found.bytes) }];
	});
}

/** The files beside an article that it lists or that its text names as an attachment; no other is published. */
function attachedFiles({ id, data, body = "" }: ArticleEntry): FileBeside[] {
	const isNamed = (name: string) =>
		body.includes("<Attachment") && body.includes(`href="./${name}"`);
	const listed = new Set(data.attachments.map(({ file }) => nameOf(file)));
	return filesBeside(id).filter(({ name }) => listed.has(name) || isNamed(name));
}

/** The files of all attachments; those of withdrawn articles are withdrawn too. */
export async function attachmentPaths() {
	const { articles } = await loadRecord();
	return articles
		.filter(({ data }) => !data.withdrawn)
		.flatMap((article) => {
			const [year, slug] = article.id.split("/");
			return attachedFiles(article).map((file) => ({
				params: { year, slug, file: file.name },
				props: { file },
			}));
		});
}
