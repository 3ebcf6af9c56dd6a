/** A short name that says no place of its own: 市中心医院, 县人民医院, 总医院. Whose it is, only the article knows. */
export const isPlaceless = (name: string): boolean =>
	/^[第省市县区州旗]/.test(name) || /^(?:总|中心|人民|中医)医?院$/.test(name);

const lastWord = /[到在由与和及向对从经的是赴往等原为该将来让请据把给]/;

/** Whether a placeless name stands by itself at a position: 到|市中心医院, but not 芷江|市中心医院. */
export const standsWhole = (text: string, start: number): boolean =>
	start === 0 ||
	!/\p{Script=Han}/u.test(text.charAt(start - 1)) ||
	lastWord.test(text.charAt(start - 1));
