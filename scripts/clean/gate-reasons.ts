const attribute = '组件的属性要写成 caption="文字"，等号和引号都用半角的';
const lessThan = "若是小于号，在前面加反斜杠：\\<";

/**
 * The reasons for which the parser cannot read an article, as an editor understands them: the slip and the mend. The
 * first that fits holds; $1 is a name of the parser's own words.
 *
 * Source: the messages of micromark-extension-mdx-jsx, mdast-util-mdx-jsx, micromark-extension-mdx-expression
 */
const reasons: readonly (readonly [RegExp, string])[] = [
	[/Unexpected character `([^`]+)`.* before attribute value/, `这里写了 $1 ，而${attribute}。`],
	[/in attribute value, expected a corresponding closing quote/, "属性的文字后面少了半角的引号。"],
	[
		/Unexpected character `([^`]+)`.* (?:in|after) attribute name/,
		`这里写了 $1 ，而${attribute}。`,
	],
	[/end of file (?:in|after|before) attribute/, "组件没有写完：属性的后面少了“>”或“/>”。"],
	[
		/Expected a closing tag for `<([^`>]+)>`/,
		"<$1> 没有结束：在内容的后面写上 </$1>，开头和结尾的标签都在一行里，或各占一行；没有内容的写成 <$1 … />。",
	],
	[
		/Unexpected closing tag `<\/([^`>]+)>`, expected corresponding closing tag for `<([^`>]+)>`/,
		"前面打开的是 <$2>，这里结束的却是 </$1>：两处要写同一个名称。",
	],
	[
		/Unexpected closing slash/,
		"这里的标签结束了什么？前面没有打开它的标签，或“<”的后面多了空格。补上前面的，或删去这一个。",
	],
	[/note: to create a comment/, "文章里不能写 <!-- 注释 -->，请删去。"],
	[/note: to create a link/, "网址和邮箱不要放在 < > 里，写成 [文字](网址)。"],
	[
		/Unexpected character `([^`]+)`.* (?:in|before|after) (?:local |member )?name/,
		`“<”的后面不能是“$1”：${lessThan}；若是组件，名称只用半角字母，名称后面空一格。`,
	],
	[/end of file (?:in|before|after) (?:\w+ )?name/, `“<”的后面没有写完：${lessThan}。`],
	[
		/expression|closing brace/,
		"“{”和“}”之间的内容会当代码执行，或没有成对。若是文字，在 { 前加反斜杠：\\{。",
	],
	[
		/import\/exports/,
		"以 import 或 export 开头的一行会当代码执行。若是文字，把第一个字母写成字符引用：&#105;mport、&#101;xport。",
	],
];

/** What keeps an article from being read, in Chinese, by the reason that the parser gives. */
export function gateReason(reason: string): string {
	for (const [pattern, words] of reasons) {
		const match = pattern.exec(reason);
		if (match) return words.replace(/\$(\d)/g, (_, index) => match[Number(index)] ?? "");
	}
	return `这里读不懂（${reason}）。正文里的 { 和 < 前面要加反斜杠：\\{ \\<。`;
}
