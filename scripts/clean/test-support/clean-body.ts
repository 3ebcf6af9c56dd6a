import { clean } from "../pipeline.ts";
import type { CleanOptions } from "../types.ts";

const before = "青禾县人民医院在全县九个乡镇开展义诊,接诊群众一千二百余人次,发放宣传册两千份。";
const after = "义诊还将持续到年底,专家门诊排到村里,慢病随访和用药指导都有人管,群众少跑了路。";

/** The blocks of the article between two plain paragraphs of a post, each as it is written. */
export function cleanBody(html: string, options: CleanOptions = {}): string[] {
	const page = `<div id="js_content"><p>${before}</p>${html}<p>${after}</p></div>`;
	return clean(page, { pictures: "keep", ...options })
		.body.trimEnd()
		.split("\n\n")
		.slice(1, -1);
}
