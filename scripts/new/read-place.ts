import { provinceOf } from "../clean/proposals/cities.ts";

type Read = (answer: string) => { readonly value: string } | { readonly message: string };

/** A city by its full name: 渭南市, 延边朝鲜族自治州, 兴安盟, 大兴安岭地区. */
export const readCity: Read = (answer) =>
	/.[市州盟]$|.地区$/.test(answer)
		? { value: answer }
		: {
				message: `“${answer}”不是市。要写全称，以“市”“州”“盟”或“地区”结尾，例如渭南市；直辖市的医院不填这一项`,
			};

/** A county by its full name: 临渭区, 邻水县, 韩城市, 莫力达瓦达斡尔族自治旗. A prefecture is none. */
export const readCounty: Read = (answer) => {
	if (!/.[区县旗市]$/.test(answer) || /(?:地区|自治区|行政区)$/.test(answer))
		return {
			message: `“${answer}”不是区县。要写全称，以“区”“县”“旗”或“市”（县级市）结尾，例如临渭区、韩城市`,
		};
	return answer.endsWith("市") && provinceOf(answer.slice(0, -1)) !== undefined
		? { message: `“${answer}”是地级市，不是区县；要写在“市”（city）那一项` }
		: { value: answer };
};
