/** Bodies with a long and a short name, both right: 卫生健康委员会 and 卫健委. */
const bodies: readonly (readonly string[])[] = [
	["卫生健康委员会", "卫生健康委", "卫健委"],
	["卫生健康局", "卫健局"],
	["人民政府", "政府"],
	["医疗保障局", "医保局"],
	["计划生育协会", "计生协会", "计生协"],
	["人力资源和社会保障局", "人社局"],
	["市场监督管理局", "市场监管局"],
	["疾病预防控制中心", "疾控中心"],
	["妇幼保健计划生育服务中心", "妇幼保健院"],
	["妇幼保健院", "妇幼"],
	["社区卫生服务中心", "社区中心"],
	["中国共产党", "中共"],
	["医疗联合体", "医联体"],
	["医疗卫生共同体", "医共体"],
	["发展和改革委员会", "发展改革委", "发改委"],
	["行政公署", "行署"],
];

const ordinal = /第([一二三四五六七八九十]+)(?=人民医院|中医医院|中医院|医院|附属医院)/;
/** 康塘州|卫生健康委员会 is the body of a prefecture; 郑州|大学 and 广州|市 have no place of that kind. */
const prefecture =
	"州(?=人民|卫[生健]|医疗|医保|人力|人社|疾|妇幼|市场|发展|发改|第|[中藏蒙彝傣苗]医|政府|政协)";
const place = new RegExp(
	`^[^省市县区旗镇乡盟]{1,8}?(?:省|特别行政区|自治区|市|自治州|自治县|${prefecture}|县|区|旗|镇|乡|盟|街道)`,
);
const autonomous = /^(.{2,3}?)(?:[^省市县区族]{1,4}族)+自治([州县旗])/;

/** Names of an organisation that are right short forms of its own. */
export interface OrganisationAlias {
	readonly text: string;
	/** Without its own place (市一院, 区卫健局): it means this one only where nothing before it says another. */
	readonly isWeak: boolean;
}

/** The places at the head of a name, outermost first: 四川省 | 达州市 | 达川区. */
function placesOf(name: string): string[] {
	const places: string[] = [];
	let rest = name;
	for (;;) {
		const found = autonomous.exec(rest)?.[0] ?? place.exec(rest)?.[0];
		// 卒中专科联|盟 is no league of Inner Mongolia.
		if (found === undefined || found.length < 2 || found.endsWith("联盟")) return places;
		places.push(found);
		rest = rest.slice(found.length);
	}
}

/** Names that a body of a place turns round: 政协桐岭县委员会 is the 桐岭县政协. */
function turnedRound(name: string): string[] {
	const found = /^(中国人民政治协商会议|政协|中国共产党|中共)(.{2,12}?)委员会$/.exec(name);
	if (!found) return [];
	return [
		`${found[2]}${found[1]?.startsWith("中国共产党") || found[1] === "中共" ? "委" : "政协"}`,
	];
}

/** Every spelling of the bodies that a name holds. */
function spellings(name: string): string[] {
	const found = new Set([name, ...turnedRound(name)]);
	for (const forms of bodies) {
		const form = forms.find((each) => name.includes(each));
		if (form === undefined) continue;
		for (const other of forms) found.add(name.replace(form, other));
	}
	return [...found];
}

/** The institution without its place: 第一医院 → 第一医院, 一院; 人民医院 → 人民医院, 医院. */
function institutionForms(rest: string): string[] {
	const forms = new Set([rest]);
	const short = rest.replace(ordinal, "$1");
	for (const form of [rest, short]) {
		forms.add(form);
		forms.add(form.replace(/(?:人民|中心)?医院$/, "院"));
		forms.add(form.replace(/中医医院$/, "中医院"));
		forms.add(form.replace(/(?:专科|专病|技术)联盟$/, "联盟"));
		forms.add(form.replace(/^紧密型(?:县域|城市)?/, ""));
	}
	return [...forms].filter((form) => form.length >= 2 && form !== "人院" && form !== "心院");
}

/** The forms of a place: 彭水苗族土家族自治县 → itself, 彭水自治县, 彭水县, 彭水. */
function placeForms(name: string): string[] {
	const parts = autonomous.exec(name);
	if (parts)
		return [name, `${parts[1]}自治${parts[2]}`, `${parts[1]}${parts[2]}`, parts[1] ?? name];
	const bare = name.replace(/(?:省|市|县|地区|区|州|盟|旗|镇|乡)$/, "");
	return bare.length >= 2 ? [name, bare] : [name];
}

/** What stands for a place in the short names of its bodies: 州|卫健委, 地区|医院, 自治县|医保局 or 县|医保局. */
const levelsOf = (name: string) => [
	name.slice(-1),
	...(/(?:地区|新区|自治[州县旗])$/.exec(name) ?? []),
];

/** The right forms of an organisation's name, the name itself included. */
export function organisationAliases(name: string): OrganisationAlias[] {
	const aliases = new Map<string, boolean>();
	const add = (text: string, isWeak: boolean) => {
		if (text.length >= 2) aliases.set(text, isWeak && (aliases.get(text) ?? true));
	};
	for (const spelling of spellings(name)) {
		add(spelling, false);
		const places = placesOf(spelling);
		const nearest = places.at(-1);
		if (nearest === undefined) {
			const rest = /^(.{2,4}?)((?:中心)?卫生院)$/.exec(spelling);
			for (const level of rest ? ["镇", "乡", "街道"] : [])
				add(`${rest?.[1]}${level}${rest?.[2]}`, false);
			continue;
		}
		const rest = spelling.slice(places.join("").length);
		for (let first = 1; first < places.length; first++)
			add(places.slice(first).join("") + rest, false);
		if (rest === "") {
			for (const form of placeForms(nearest)) add(form, false);
			continue;
		}
		for (const institution of institutionForms(rest)) {
			for (const form of placeForms(nearest)) add(form + institution, form.length < 2);
			for (const level of levelsOf(nearest)) add(level + institution, true);
		}
		if (rest.length >= 4) add(rest, true);
	}
	return [...aliases].map(([text, isWeak]) => ({ text, isWeak }));
}
