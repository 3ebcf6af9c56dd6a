import fc from "fast-check";
import { escapeHtml, injectionTexts } from "./injections.ts";

const words = [
	"为深化医改,推动资源下沉。",
	"会议由院长主持",
	"记者 李子云 摄",
	"（文/图 宣传科）",
	"往期回顾",
	"一、工作目标",
	"10",
	"⁹/L",
	"4.4万余名",
	"https://www.example.com/a_b。后文",
	"a@b.cn",
	"醫院",
	"政(zhèng)",
	"  ",
	"\u00a0",
	"\u3000",
	"\u200b",
	"*重要*",
	"_x_",
	"~a~b~",
	"![]()",
	"1737259454000",
	"。",
	"“真，”",
	"**",
	"1. ",
	"- ",
	"#",
	"|",
	"&amp;",
	"👍🏻",
];

const plainText = fc.oneof(
	{ weight: 6, arbitrary: fc.constantFrom(...words) },
	{ weight: 3, arbitrary: fc.constantFrom(...injectionTexts) },
	{ weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
);
const text = fc
	.array(plainText, { minLength: 1, maxLength: 3 })
	.map((parts) => escapeHtml(parts.join("")));

const style = fc.constantFrom(
	"",
	"text-align:center",
	"font-weight:bold",
	"font-size:12px;color:#888",
	"display:none",
	"font-size:22px",
	"display:flex",
	"display:inline-block",
	"color:#fff;background:#c00",
	"white-space:pre-wrap",
	"text-decoration:line-through",
	"vertical-align:super",
	"overflow-y:scroll",
	"background-image:url(https://mmbiz.qpic.cn/b/640);height:300px",
);
const tag = fc.constantFrom(
	"p",
	"section",
	"div",
	"span",
	"strong",
	"em",
	"b",
	"i",
	"a",
	"h1",
	"h2",
	"h4",
	"blockquote",
	"ul",
	"ol",
	"li",
	"code",
	"pre",
	"sup",
	"sub",
	"del",
	"table",
	"tr",
	"td",
	"th",
	"figure",
	"figcaption",
	"center",
	"font",
	"svg",
	"foreignObject",
	"mp-common-profile",
	"iframe",
	"section",
	"p",
	"span",
	"button",
	"textarea",
	"noscript",
	"template",
	"math",
	"title",
);
const empty = fc.constantFrom(
	"<br>",
	"<hr>",
	'<img data-src="https://mmbiz.qpic.cn/mmbiz_png/AbCd/640?wx_fmt=png">',
	'<img src="x" onerror="alert(1)">',
	"<img>",
	'<span class="wxart_image"></span>',
	'<img data-w="30" data-src="https://mmbiz.qpic.cn/i/640">',
	'<mpvideosnap data-desc="视频"></mpvideosnap>',
	'<iframe class="video_iframe" data-src="https://v.qq.com/iframe/preview.html?vid=abc123defgh"></iframe>',
	"</p>",
	"</section>",
	"<!-- c -->",
	"<script>x</script>",
);
const href = fc.constantFrom(
	"https://mp.weixin.qq.com/s?a=1&b=2",
	"javascript:alert(1)",
	"/a",
	"#",
	"mailto:a@b.cn",
	"data:text/html,1",
	" https://a.cn/ {1} ",
	"https://a.cn/(x)",
);

/** Pages of the tags, styles and texts that pastes are made of, well and badly nested. */
export const arbitraryPage: fc.Arbitrary<string> = fc
	.letrec<{ node: string; element: string; children: string }>((tie) => ({
		node: fc.oneof({ depthSize: "small", withCrossShrink: true }, text, empty, tie("element")),
		element: fc
			.tuple(tag, style, href, tie("children"), fc.boolean())
			.map(([name, css, link, inner, isClosed]) => {
				const attributes = `${css ? ` style="${css}"` : ""}${name === "a" ? ` href="${link}"` : ""}`;
				return `<${name}${attributes}>${inner}${isClosed ? `</${name}>` : ""}`;
			}),
		children: fc.array(tie("node"), { maxLength: 4 }).map((parts) => parts.join("")),
	}))
	.children.chain((first) => fc.tuple(fc.constant(first), text).map((parts) => parts.join("")));
