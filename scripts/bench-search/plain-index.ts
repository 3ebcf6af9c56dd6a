import path from "node:path";
import { close, createIndex } from "pagefind";

/** Indexes a folder with Pagefind as it comes, into its folder `plain`. */
export async function plainIndex(folder: string): Promise<void> {
	const { index, errors } = await createIndex({});
	if (!index) throw new Error(errors.join("; "));
	await index.addDirectory({ path: folder });
	await index.writeFiles({ outputPath: path.join(folder, "plain") });
	await close();
}
