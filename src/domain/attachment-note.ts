/** The formats that an attachment may have (scripts/check/rules/house/attachment-form.ts), in words for readers. */
const formats: Readonly<Record<string, string>> = {
	pdf: "PDF",
	doc: "Word",
	docx: "Word",
	xls: "Excel",
	xlsx: "Excel",
	ppt: "PPT",
	pptx: "PPT",
	ofd: "OFD",
	zip: "ZIP 压缩包",
	csv: "CSV 表格",
	txt: "纯文本",
};

/** What a reader wants to know before opening a file: PDF，1.2 MB. Sizes are in units of 1024 bytes. */
export function attachmentNote(file: string, bytes: number): string {
	const extension = file.split(".").at(-1)?.toLowerCase() ?? "";
	const kB = bytes / 1024;
	const size = kB < 1000 ? `${Math.max(1, Math.round(kB))} KB` : `${(kB / 1024).toFixed(1)} MB`;
	return `${formats[extension] ?? extension.toUpperCase()}，${size}`;
}
