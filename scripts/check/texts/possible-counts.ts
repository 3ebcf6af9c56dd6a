/** Two offices of one person: 党委副书记|、|院长. */
const offices =
	/(?<=书记|委员|院长|主任|局长|成员|会长|主席|助理|部长|科长|教授|导师|医师|护士|[县市区乡镇所站]长)、(?=(?:党[委组]|纪委|常务|副)?(?:书记|委员|院长|主任|局长|会长|主席|教授|[县市区乡镇所站]长|主治医师))/g;

/** How many items a list of words may have, those of people with two offices each too. */
export function possibleCounts(list: string): number[] {
	const counts = countsOf(list);
	const joined = list.replace(offices, "");
	return joined === list ? counts : [...new Set([...counts, ...countsOf(joined)])];
}

/** How many items a list of words may have: 和 and 与 join two of them, or belong to the sentence before. */
function countsOf(list: string): number[] {
	const marks = list.split("、").length;
	const joins = (list.match(/和|与|(?<![涉普])及/g) ?? []).length;
	return Array.from({ length: joins + 1 }, (_, index) => marks + index);
}
