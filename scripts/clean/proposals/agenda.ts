import type { AgendaVerb } from "../../../src/schemas/vocabulary.ts";
import type { PersonMention } from "./find-people.ts";

/** What a clause after a name says of the person's part, the most telling first. */
const verbWords: readonly (readonly [RegExp, AgendaVerb])[] = [
	[/^.{0,12}(?:主持)/, "主持"],
	[/^.{0,14}(?:致辞|致词|致欢迎)/, "致辞"],
	[/^.{0,14}(?:表态)/, "表态"],
	[/^.{0,10}(?:答记者|回答了?记者)/, "答问"],
	[/^.{0,30}(?:签署|签订)/, "签约"],
	[/^.{0,40}表示(?:热烈|诚挚)?祝贺/, "致辞"],
	[/^.{0,14}(?:授牌|揭牌)/, "授牌"],
	[/^.{0,24}(?:作了?专题培训|培训|授课|专题讲座)/, "培训"],
	[/^.{0,20}(?:作了?会议总结|作工作总结|作总结|总结讲话|总结)/, "总结"],
	[/^.{0,40}(?:汇报)/, "汇报"],
	[/^.{0,20}(?:作情况介绍|介绍)/, "介绍"],
	[/^.{0,10}(?:讲话|指出|强调|表示|要求|分析|希望)/, "讲话"],
];

/** What somebody did, by the clause after the name; 出席 where the sentence lists who came; undefined otherwise. */
export function verbOf({ does, sentence }: PersonMention): AgendaVerb | undefined {
	// 代表医院，依次与…签署: the comma parts the signer from the signing.
	if (/^代表/.test(does) && /签署|签订/.test(sentence)) return "签约";
	const found = verbWords.find(([pattern]) => pattern.test(does));
	if (found) return found[1];
	return /出席|参加|参会|到会|莅临/.test(sentence) ? "出席" : undefined;
}

/** How much a part says: somebody who spoke is not listed as having come as well. */
export const verbRank = (verb: AgendaVerb): number =>
	verb === "出席" ? 0 : verb === "讲话" ? 1 : 2;
