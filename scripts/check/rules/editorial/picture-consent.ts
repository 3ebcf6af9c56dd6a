import type { Entry } from "../../../lib/record.ts";
import { type PlacedPicture, placedPictures } from "../../pictures/placed-pictures.ts";
import { at, type Rule } from "../../rule.ts";
import { recordKnowledge } from "../../texts/people/mentions.ts";

/** Words beside a picture which say that people are in it. */
const people =
	/[一二两三四五六七八九十几多名位]人|人员|众人|记者|讲话|发言|致辞|合影|握手|签约|揭牌|授牌|颁奖|交流|现场|义诊|查房|会诊|手术|授课|慰问|走访|调研|参观|医生|护士|专家|医师|老师|院长|书记|主任|主席|领导|嘉宾|代表|学员|队员|群众|村民|居民|老人|儿童|孩子|学生|家属|团队|医疗队/;
const patients = /患者|病人|患儿|产妇|孕妇|伤员|病友|新生儿|宝宝/;

const wordsOf = ({ alt, caption }: PlacedPicture) => `${alt} ${caption}`;

/** Whether a picture shows a drawing, by what is printed beside it. */
const isDrawing = ({ credit, caption }: PlacedPicture) =>
	/示意图|插画|绘图|制图|漫画/.test(credit + caption);

/** What is to be asked of an article's pictures, at the first of them. */
function askOf(article: Entry<"articles">, isNamed: (text: string) => boolean) {
	const { cover } = article.data;
	const consent = cover?.consent;
	if (consent === "pending")
		return {
			...at(article, ["cover", "consent"]),
			message: "图片里的人是否同意公开，还没有确认",
			mend: "确认后把 consent 改成 given（已获同意）、public（公开活动）或 illustration（示意图）",
		};
	if (consent === "given" || consent === "illustration") return undefined;
	const shown = placedPictures(article).filter((picture) => !isDrawing(picture));
	const patient = shown.find((picture) => patients.test(wordsOf(picture)));
	if (patient)
		return {
			...patient.place,
			message: `图中像是有病人（“${wordsOf(patient).trim()}”），没有写明本人或家属同意公开`,
			mend: "取得书面同意后，在 cover 里写 consent: given；没有同意的，换图或遮住面部",
			words: patient.reference,
		};
	const person =
		consent === undefined
			? shown.find((picture) => people.test(wordsOf(picture)) || isNamed(wordsOf(picture)))
			: undefined;
	return (
		person && {
			...person.place,
			message: `图中像是有人（“${wordsOf(person).trim()}”），没有写明是否同意公开`,
			mend: "给文章加上 cover，在 consent 里写明：given（已获同意）、public（公开活动）或 illustration（示意图），对全文的图片都算数",
			words: person.reference,
		}
	);
}

/**
 * Whoever is in an article's pictures has agreed, or the article says that they show a public event or nobody. The
 * note stands with the cover and counts for every picture; for a patient a public event is not enough. It goes by the
 * words beside the pictures: a prompt, not a judge.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * cover: { image: ./hall.png, alt: 会场, consent: public }
 * ---
 * ![李明讲话](./hall.png)
 * # articles/2025/2025-09-05-other/hall.png
 * PNG
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 没有人
 * ---
 * ![门诊楼外景](./hall.png)
 * # articles/2025/2025-09-05-other/hall.png
 * PNG
 *
 * @example bad 2:47
 * # articles/2025/2025-09-05-other/index.mdx
 * cover: { image: ./hall.png, alt: 会场, consent: pending }
 * # articles/2025/2025-09-05-other/hall.png
 * PNG
 *
 * @example bad 10:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 正文的图片
 * ---
 * ![李明在台上](./hall.png)
 * # articles/2025/2025-09-05-other/hall.png
 * PNG
 *
 * @example bad 11:1
 * # articles/2025/2025-09-05-other/index.mdx
 * cover: { image: ./hall.png, alt: 门诊楼, consent: public }
 * ---
 * ![一位患者在床上](./hall.png)
 * # articles/2025/2025-09-05-other/hall.png
 * PNG
 */
export const pictureConsent: Rule = {
	id: "picture-consent",
	severity: "warning",
	canWaive: true,
	since: "0.1",
	about: "图片里的人同意公开（凭图片的说明提醒，不看画面）",
	check: (record) => {
		const { namesIn } = recordKnowledge(record).people;
		return [...record.articles.values()].flatMap(
			(article) => askOf(article, (text) => namesIn(text).length > 0) ?? [],
		);
	},
};
