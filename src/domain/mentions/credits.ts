import { isHan } from "./characters.ts";
import { doubleSurnames, surnames } from "./name-words.ts";

/** Somebody credited for words or pictures: 记者 李文斌, （通讯员：吕增光、王格）. */
export interface Credit {
	readonly role: string;
	readonly name: string;
	readonly start: number;
	readonly end: number;
}

const roles =
	/(?:本报记者|见习记者|特约记者|实习记者|记者|特约通讯员|通讯员|责任编辑|责编|编辑|摄影报道|摄影|摄像|图片|图\/文|文\/图|文、图|供图|供稿|撰稿|采写|来稿|投稿|撰文|作者|审稿人|审稿|审核|校对|一审|二审|三审|初审|复审|终审|监制|策划|统筹|值班编辑|排版|制作|(?<![\u4e00-\u9fff])[文图](?=[/／:：]))(?:[:：/／|｜]\s*|\s+|(?=[\u4e00-\u9fff]))/g;
const separator = /[、，,/\s]/;

/** Whether a word has the shape of a personal name. */
export function looksLikeName(word: string): boolean {
	if (word.length < 2 || word.length > 4) return false;
	if (![...word].every((character) => isHan(character.charCodeAt(0)))) return false;
	if (doubleSurnames.has(word.slice(0, 2))) return word.length >= 3;
	return word.length <= 3 && surnames.has(word.charAt(0));
}

/** A line that is nothing but names in a parenthesis: （颜茹　费晓岚）. */
const bareNames = /^\s*[（(]([\u4e00-\u9fff]{2,4}(?:[\s、]+[\u4e00-\u9fff]{2,4})*)[）)]\s*$/;
/** The unit between a role and the names: 供稿：医联体办公室　蓝国栋. */
const unit = /^[\u4e00-\u9fff]{2,16}(?:科|室|部|处|办|院|中心|委|局)[\s：:]+/;

/** Where names begin in a text, with what they are credited for. */
function rolesIn(text: string): { readonly role: string; readonly start: number }[] {
	const bare = bareNames.exec(text)?.[1];
	const found = [...text.matchAll(roles)].map((match) => ({
		role: match[0].replace(/[\s:：/|｜]+$/, ""),
		start: match.index + match[0].length,
	}));
	return bare && found.length === 0 ? [{ role: "署名", start: text.indexOf(bare) }] : found;
}

/**
 * The people credited in a text. Names stand apart from each other and from what follows. `isNear` accepts words that do
 * not look like names, because a slip made them so (彦茹).
 */
export function creditsIn(text: string, isNear: (word: string) => boolean = () => false): Credit[] {
	const credits: Credit[] = [];
	for (const { role, start: from } of rolesIn(text)) {
		let start = from + (unit.exec(text.slice(from, from + 24))?.[0].length ?? 0);
		for (;;) {
			const rest = text.slice(start, start + 6);
			const length = rest.search(/[^\u4e00-\u9fff\u3400-\u4dbf]|$/);
			const word = rest.slice(0, length);
			const isName = (each: string) => looksLikeName(each) || isNear(each);
			const name = isName(word) ? word : /^(.{2,3}?)(?:摄|报道|文|图|供图)/.exec(word)?.[1];
			if (name === undefined || !isName(name)) break;
			credits.push({ role, name, start, end: start + name.length });
			start += name.length;
			if (!separator.test(text.charAt(start))) break;
			while (separator.test(text.charAt(start))) start++;
		}
	}
	return credits;
}
