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
	/(?:本报记者|见习记者|特约记者|实习记者|记者|特约通讯员|通讯员|责任编辑|责编|编辑|摄影报道|摄影|摄像|图片|图\/文|文\/图|文、图|供图|供稿|撰稿|撰文|作者|审稿人|审稿|审核|校对|一审|二审|三审|初审|复审|终审|监制|排版|制作)(?:[:：/|｜]\s*|\s+|(?=[\u4e00-\u9fff]))/g;
const separator = /[、，,/\s]/;

/** Whether a word has the shape of a personal name. */
export function looksLikeName(word: string): boolean {
	if (word.length < 2 || word.length > 4) return false;
	if (![...word].every((character) => isHan(character.charCodeAt(0)))) return false;
	if (doubleSurnames.has(word.slice(0, 2))) return word.length >= 3;
	return word.length <= 3 && surnames.has(word.charAt(0));
}

/** The people credited in a text. Names stand apart from each other and from what follows. */
export function creditsIn(text: string): Credit[] {
	const credits: Credit[] = [];
	for (const match of text.matchAll(roles)) {
		let start = match.index + match[0].length;
		const role = match[0].replace(/[\s:：/|｜]+$/, "");
		for (;;) {
			const rest = text.slice(start, start + 6);
			const length = rest.search(/[^\u4e00-\u9fff\u3400-\u4dbf]|$/);
			const word = rest.slice(0, length);
			const name = looksLikeName(word) ? word : /^(.{2,3}?)(?:摄|报道|文|图|供图)/.exec(word)?.[1];
			if (name === undefined || !looksLikeName(name)) break;
			credits.push({ role, name, start, end: start + name.length });
			start += name.length;
			if (!separator.test(text.charAt(start))) break;
			while (separator.test(text.charAt(start))) start++;
		}
	}
	return credits;
}
