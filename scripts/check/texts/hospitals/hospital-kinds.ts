/** Kinds of hospitals of which a place mostly has one, under one name or another. */
const kinds: readonly (readonly [RegExp, string])[] = [
	[/卫生院$|服务中心$/, "township"],
	[/妇幼|妇女|妇产|儿童|保健/, "mother"],
	[/中医|中西|(?<!西)[蒙藏维傣壮苗彝]医|民族医/, "chinese"],
	[/人民医院$|中心医院$|总医院$|[市县区]医院$/, "general"],
];

/** The kind that a hospital's name says; undefined where it says none of those. */
export const kindOfHospital = (name: string): string | undefined =>
	kinds.find(([words]) => words.test(name))?.[1];
