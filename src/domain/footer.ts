import type { Link } from "./views/links.ts";

/** What the owner of the site has filled in; an empty text is not yet known. */
export type Owner = Readonly<
	Record<"organiser" | "operator" | "phone" | "email" | "icp" | "police", string>
>;

/** Where the ministry's register of sites is asked, and the police's. */
const icpRegister = "https://beian.miit.gov.cn/";
const policeRegister = "https://beian.mps.gov.cn/#/query/webSearch?code=";

/** The lines of the footer: what is not filled in leaves no empty place. */
export function footerOf(owner: Owner) {
	const contacts = [
		{ label: "主办单位", text: owner.organiser },
		{ label: "承办", text: owner.operator },
		{ label: "电话", text: owner.phone, href: `tel:${owner.phone.replace(/[^\d+]/g, "")}` },
		{ label: "邮箱", text: owner.email, href: `mailto:${owner.email}` },
	].filter(({ text }) => text !== "");
	const records: Link[] = [
		{ text: owner.icp, href: icpRegister },
		{ text: owner.police, href: policeRegister + owner.police.replace(/\D/g, "") },
	].filter(({ text }) => text !== "");
	return { contacts, records };
}

/** What is still missing before the site may open to the public, in words for the office. */
export function missingRecords(owner: Owner): string[] {
	return [
		owner.icp === "" ? "ICP 备案号（owner.icp）" : "",
		owner.police === "" ? "公安备案号（owner.police）" : "",
	].filter(Boolean);
}
