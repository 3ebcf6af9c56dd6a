/** In what a public organisation's name ends; the first such ending in a phrase ends the name. */
const organisationEnd =
	/医院(?!长)(?:集团)?|卫生院(?!长)|卫生服务中心|服务站|保健院(?!长)|保健计划生育服务中心|疗养院(?!长)|防治院|防治所|急救中心|疾控中心|疾病预防控制中心|卫健局|卫健委|卫生局|卫计局|卫计委|医保局|健康委员会|健康局|委员会|管委会|[财教民公税监药管工商发展改革人社障]{1,4}局|局(?!长)|政府(?:办公室|新闻办公室)?|人大常委会|人大|政协|协会|学会|联合会|基金会|总工会|红十字会|医学院(?!长|士|附属)|大学(?!附属|\p{Script=Han}{2,12}医院)|学院(?!长|士|附属)|学校(?!长)|集团(?!\p{Script=Han}{0,4}医院)|公司|银行|办事处|街道|党校|报社|[省市县区州旗]委(?!员|书记|常委|副书记)(?:\p{Script=Han}{2,5}?部|办公室)?|(?:市|县|区|医|附|大|省|中医)(?:第?[一二三四五六七八九十])院|附属医院|总院|分院(?!长)|(?:医联体|医共体)(?!办公室)/u;
const departmentEnd = /(?:科|部|处|室|股|中心|病区|组|队|所|系|团|院|门诊|办|委|会)$/;
const placeEnd = /(?:省|市|县|区|州|旗|镇|乡|村|街道)$/;

/** Words that may stand before an organisation and are none of it; each cuts what is before it. */
const leads =
	/^.*(?:来自|邀请|特邀|陪同|带领|以及|随后|最后|首先|会上|会前|会后|其中|其间|期间|现场|副?由|并由|在|(?<!太|中)原|(?<!参)与(?!会)|及|和(?!平|田|顺|县|硕|静|政|龙|林)|对|向(?!阳)|为|是|经|(?<!大|协)同(?!仁|济|心|江|德)|把|将|请|让|到|赴|(?<!自)从|据|称|会议|大会|仪式|活动|本次|此次|代表(?!大会))/u;

export interface OrganisationPhrase {
	/** As printed; undefined where the phrase names none and the last one carries on. */
	readonly organisation: string | undefined;
	/** The department within it, which belongs to the title: 医务部, 普外一科. */
	readonly department: string;
}

/** A phrase without the words that lead up to it: 会议由市一院 → 市一院. */
export function withoutLead(phrase: string): string {
	return phrase.replace(leads, "").replace(/^(?:的|了|有|等|，|、|\s)+/, "");
}

/** Parts what stands before a title into the organisation and its department; undefined where it is neither. */
export function readOrganisation(phrase: string): OrganisationPhrase | undefined {
	const text = withoutLead(phrase.trim());
	if (text === "") return { organisation: undefined, department: "" };
	const end = organisationEnd.exec(text);
	if (end) {
		const organisation = text.slice(0, end.index + end[0].length);
		const department = text.slice(organisation.length);
		if (department !== "" && !departmentEnd.test(department)) return undefined;
		return { organisation, department };
	}
	if (placeEnd.test(text)) return { organisation: text, department: "" };
	if (departmentEnd.test(text) && text.length <= 14)
		return { organisation: undefined, department: text };
	return undefined;
}
