import { soundOf } from "../../../../src/domain/mentions/sound.ts";
import { fixIn } from "../../fix/fix-in.ts";
import type { Rule } from "../../rule.ts";
import { createHospitalPlaces } from "../../texts/hospitals/hospital-places.ts";
import { createHospitalSlips } from "../../texts/hospitals/hospital-slips.ts";
import { otherHospitals } from "../../texts/hospitals/other-hospitals.ts";
import { inPassage, plainPassagesOf } from "../../texts/passages.ts";

const differences = {
	character: "只差一个字",
	number: "只差序号",
	word: "多或少了一个词",
	order: "字序不同",
	double: "相比，最后的词写了两遍",
} as const;

/**
 * A hospital's name is not one character off a name of the record, nor another hospital's.
 *
 * @example ok
 * # hospitals/xiagui.yaml
 * name: 下邽中心卫生院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 院名
 * ---
 * 下邽中心卫生院和阳郭中心卫生院参加。那里1984年称下邽乡卫生院，后来才有今名。
 *
 * @example ok
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * shortNames: [柳河县医院]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 柳河县医共体座谈
 * ---
 * 2025年9月4日，柳河县医共体座谈，柳河县医疗保障局、柳河县医保中心、柳河县医学会、柳河县医院协会到会，柳河县的医院各报进展。从柳河县来院的病人，三位在柳河县出院。
 *
 * @example ok
 * # hospitals/second-hospital.yaml
 * name: 柳河市第二人民医院
 * shortNames: [柳河二院]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 另有其院
 * ---
 * 柳河市第二人民医院、柳河市第三人民医院参加。会后，柳河市第二人民医院医院感染管理科讲课。
 *
 * @example ok
 * # hospitals/liuhe-tcm.yaml
 * name: 柳河县中医医院
 * shortNames: [柳河县中医院]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 下面的科室
 * ---
 * 柳河县中医医院（以下简称“柳河县中医院”）开会，联络表发到了柳河县中医院医务科。
 *
 * @example bad 10:5
 * # hospitals/second-hospital.yaml
 * name: 柳河市第二人民医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 序号
 * ---
 * 专家走进柳河市第三人民医院。
 *
 * @example bad 10:5
 * # hospitals/second-hospital.yaml
 * name: 柳河市第二人民医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 少一个词
 * ---
 * 专家走进柳河市第二医院。
 *
 * @example bad 10:5
 * # hospitals/second-hospital.yaml
 * name: 柳河市第二人民医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 字序
 * ---
 * 专家走进柳河市人民第二医院。
 *
 * @example bad 10:5
 * # hospitals/second-hospital.yaml
 * name: 柳河市第二人民医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 两遍
 * ---
 * 专家走进柳河市第二人民医院医院。
 *
 * @example bad 10:5
 * # hospitals/eling.yaml
 * name: 峨山彝族自治县人民医院
 * shortNames: [峨山自治县人民医院]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 少了民族
 * ---
 * 专家走进峨山县人民医院。
 *
 * @example ok
 * # hospitals/huaiyuan.yaml
 * name: 槐源镇卫生院
 * region: { province: 陕西省, city: 渭南市, county: 华州区 }
 * # hospitals/lanqiao.yaml
 * name: 蓝桥区人民医院
 * region: { province: 陕西省, city: 渭南市, county: 蓝桥区 }
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * region: { province: 陕西省, city: 棠阳市, county: 柳河县 }
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 所在的县
 * ---
 * 专家走进华州区槐源镇卫生院，又到渭南市槐源镇卫生院和蓝桥区，槐源镇卫生院送行。棠阳市柳河县的病人和渭南市、柳河县的医生，还有外市柳河县的家属、棠阳市蓝桥区的同名医院都来了。
 *
 * @example bad 10:5
 * # hospitals/huaiyuan.yaml
 * name: 槐源镇卫生院
 * region: { province: 陕西省, city: 渭南市, county: 华州区 }
 * # hospitals/lanqiao.yaml
 * name: 蓝桥区人民医院
 * region: { province: 陕西省, city: 渭南市, county: 蓝桥区 }
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 别的县
 * ---
 * 专家走进蓝桥区槐源镇卫生院。
 *
 * @example bad 10:5
 * # hospitals/lanqiao.yaml
 * name: 蓝桥区人民医院
 * region: { province: 陕西省, city: 渭南市, county: 蓝桥区 }
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * region: { province: 陕西省, city: 棠阳市, county: 柳河县 }
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 别的市
 * ---
 * 专家走进渭南市柳河县人民医院。
 *
 * @example ok
 * # hospitals/tangyang.yaml
 * name: 棠阳县人民医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 两个县
 * ---
 * 棠阳县人民医院、柏阳县人民医院派人参加。桃阳县第二人民医院也来了。
 *
 * @example bad 12:1
 * # hospitals/tangyang.yaml
 * name: 棠阳县人民医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 没有的县
 * ---
 * 专家走进棠阳县人民医院。
 *
 * 柏阳县人民医院也派来了车。
 *
 * @example ok
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * # hospitals/liuhe-tcm.yaml
 * name: 柳河县中医医院
 * # hospitals/tangyang.yaml
 * name: 棠阳市中心医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 只列主要的
 * hospitals: [tangyang]
 * ---
 * 棠阳市中心医院派人参加，柳河县人民医院、柳河县中医医院也来了。
 *
 * @example ok
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * # hospitals/liuhe-tcm.yaml
 * name: 柳河县中医医院
 * # hospitals/tangyang.yaml
 * name: 棠阳市中心医院
 * # people/fang.yaml
 * name: 方一鸣
 * appointments: [{ organisation: tangyang, titles: [医务科科长], from: 2020-01-01 }, { organisation: liuhe-tcm, titles: [副院长], from: 2024-01-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 两头跑的人
 * hospitals: [tangyang, liuhe]
 * ---
 * 棠阳市中心医院到柳河县人民医院查房。
 *
 * 棠阳市中心医院医务科科长方一鸣在柳河县中医医院挂职副院长。
 *
 * @example ok
 * # hospitals/tangyang.yaml
 * name: 棠阳市中心医院
 * memberships: [{ alliance: chest, role: lead, from: 2023-06-01 }]
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * region: { province: 陕西省, city: 棠阳市, county: 柳河县 }
 * memberships: [{ alliance: chest, role: member, from: 2023-06-01 }]
 * # hospitals/shiqiao.yaml
 * name: 石桥镇卫生院
 * region: { province: 陕西省, city: 棠阳市, county: 柳河县 }
 * memberships: [{ alliance: chest, role: member, from: 2023-06-01 }]
 * # people/fang.yaml
 * name: 方一鸣
 * appointments: [{ organisation: liuhe, titles: [院长], from: 2020-01-01 }]
 * # alliances/chest.yaml
 * name: 棠阳市胸痛联盟
 * lead: tangyang
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 县里的镇
 * alliances: [chest]
 * ---
 * 义诊结束了。方一鸣说，石桥镇卫生院的设备已经到货。
 *
 * @example bad 13:6
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * # hospitals/liuhe-tcm.yaml
 * name: 柳河县中医医院
 * # hospitals/tangyang.yaml
 * name: 棠阳市中心医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 没有列出的一家
 * hospitals: [tangyang, liuhe]
 * ---
 * 棠阳市中心医院到柳河县人民医院查房。
 *
 * 结果传到了柳河县中医医院。
 *
 * @example ok
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * # hospitals/second-hospital.yaml
 * name: 棠阳市第二人民医院
 * shortNames: [市二院]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 记录里没有的
 * ---
 * 棠阳市第二人民医院（以下简称“市二院”）到柳河县人民医院查房。柳河县妇幼保健院也来听课。市三院派车，市三院的车第二天才回来。
 *
 * @example bad 12:5
 * # hospitals/liuhe.yaml
 * name: 柳河县妇幼保健院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 不存在的名称
 * ---
 * 专家走进柳河县妇幼保健院。
 *
 * 结果传到柳河县妇女儿童医院。
 *
 * @example bad 12:7
 * # hospitals/second-hospital.yaml
 * name: 棠阳市第二人民医院
 * shortNames: [市二院]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 没有人的简称
 * ---
 * 棠阳市第二人民医院（以下简称“市二院”）门诊开到晚上。
 *
 * 病人当天就从市三院回家。
 *
 * @example ok
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * region: { province: 陕西省, city: 棠阳市, county: 柳河县 }
 * # hospitals/bailing.yaml
 * name: 北岭能源白岭总医院
 * shortNames: [总医院]
 * region: { province: 陕西省, city: 白岭市, county: 信都区 }
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 新成立的总医院
 * hospitals: [liuhe]
 * ---
 * 柳河县挂牌成立柳河县总医院，由柳河县人民医院为总医院。柳河县总医院设三个中心。
 *
 * @example ok
 * # hospitals/liuhe.yaml
 * name: 棠阳市中心医院
 * region: { province: 陕西省, city: 棠阳市 }
 * memberships: [{ alliance: tangyang, role: lead, from: 2024-01-01 }]
 * # hospitals/dalin.yaml
 * name: 大岭中心卫生院
 * region: { province: 陕西省, city: 棠阳市, county: 柳河县 }
 * # alliances/tangyang.yaml
 * name: 棠阳市中心医院医联体
 * lead: liuhe
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 签约
 * alliances: [tangyang]
 * ---
 * 棠阳市中心医院与大岭中心卫生院医联体协作医院签约。
 *
 * @example ok
 * # hospitals/tangyang.yaml
 * name: 棠阳市中心医院
 * formerNames: [{ name: 棠阳地区医院, until: 2000-01-01 }]
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 从棠阳地区医院到棠阳市中心医院
 * ---
 * 棠阳市中心医院派人到柳河县人民医院，棠阳市中心医院又派车。
 *
 * | 日期 | 医院 |
 * | --- | --- |
 * | 一 | 柳河县人民医院 |
 * | 二 | 棠阳市中心医院 |
 *
 * 柳河县人民医院、白石镇卫生院、大岭镇卫生院参加，柳河县人民医院、白石镇卫生院、大岭镇卫生院、石桥镇卫生院受表扬。
 *
 * @example bad 10:5
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * region: { province: 陕西省, city: 棠阳市, county: 柳河县 }
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 县名写了两遍
 * ---
 * 专家走进柳河县柳河县人民医院。
 *
 * @example ok
 * # hospitals/baihe.yaml
 * name: 柳河县白河卫生院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 泛指的卫生院
 * ---
 * 柳河县白河卫生院与柳河县基层卫生院、柳河县各卫生院一道，是柳河县的镇卫生院里最远的一家，把柳河县院前急救连起来。
 *
 * @example bad 10:3
 * # hospitals/xiagui.yaml
 * name: 下邽中心卫生院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 院名
 * ---
 * 祝贺下圭中心卫生院。
 *
 * @example ok
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 柳河县人民医院签约
 * hospitals: [liuhe]
 * ---
 * 两院在柳河县人民医院签约。院方将给予柳河县人民医院全力支持。
 *
 * 柳河县人民医院院长说，柳河县人民医院曾派他到青溪县人民医院进修。
 *
 * @example bad 11:19
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 柳河县人民医院签约
 * hospitals: [liuhe]
 * ---
 * 两院在柳河县人民医院签约。院方将给予邻山县人民医院全力支持。
 *
 * 柳河县人民医院院长说，柳河县人民医院曾派他到青溪县人民医院进修。
 *
 * @example bad 10:3
 * # hospitals/lanqiao.yaml
 * name: 蓝桥区人民医院
 * region: { province: 陕西省, city: 渭南市, county: 蓝桥区 }
 * # hospitals/weinan.yaml
 * name: 渭南市中心医院
 * region: { province: 陕西省, city: 渭南市 }
 * memberships: [{ alliance: weinan, role: lead, from: 2024-01-01 }]
 * # alliances/weinan.yaml
 * name: 渭南市中心医院医疗集团
 * lead: weinan
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 没有的集团
 * ---
 * 加入蓝桥区人民医院医疗集团。渭南市中心医院医疗集团有了新成员。
 *
 * @example ok
 * # hospitals/tangyang.yaml
 * name: 棠阳市中心医院
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * shortNames: [柳河县医院]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 个人名次
 * ---
 * | 名次 | 单位 | 选手 |
 * | --- | --- | --- |
 * | 1 | 柳河县人民医院 | 甲 |
 * | 2 | 棠阳市中心医院 | 乙 |
 * | 3 | 柳河县医院 | 丙 |
 *
 * @example bad 12:7
 * # hospitals/tangyang.yaml
 * name: 棠阳市中心医院
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * shortNames: [柳河县医院]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 团体名次
 * ---
 * | 名次 | 代表队 | 得分 |
 * | --- | --- | --- |
 * | 1 | 柳河县人民医院 | 96 |
 * | 2 | 棠阳市中心医院 | 92 |
 * | 3 | 柳河县医院 | 91 |
 *
 * @example ok
 * # hospitals/tangyang.yaml
 * name: 棠阳市中心医院
 * memberships: [{ alliance: chest, role: lead, from: 2023-06-01 }]
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * memberships: [{ alliance: chest, role: member, from: 2023-06-01 }]
 * # hospitals/qingxi.yaml
 * name: 青溪县人民医院
 * memberships: [{ alliance: chest, role: member, from: 2023-06-01 }]
 * # hospitals/shiqiao.yaml
 * name: 石桥县人民医院
 * memberships: [{ alliance: chest, role: member, from: 2023-06-01 }]
 * # hospitals/baihe.yaml
 * name: 白河县人民医院
 * memberships: [{ alliance: chest, role: member, from: 2024-05-28 }]
 * # hospitals/muyu.yaml
 * name: 木鱼县人民医院
 * memberships: [{ alliance: chest, role: member, from: 2023-06-01, until: 2025-01-01 }]
 * # people/fang.yaml
 * name: 方一鸣
 * appointments: [{ organisation: liuhe, titles: [院长], from: 2020-01-01 }]
 * # alliances/chest.yaml
 * name: 棠阳市胸痛联盟
 * lead: tangyang
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 成员单位
 * alliances: [chest]
 * ---
 * 木鱼县人民医院自2025年1月1日起退出联盟，从2025年1月1日起与白河县人民医院合并。2025年1月1日起，石桥县人民医院退出江南省卒中联盟。2025年5月，青溪县人民医院授牌为省级示范点。
 *
 * 2024年5月28日，白河县人民医院加入，2024年5月28日加入的白河县人民医院派人参加。2024年6月1日，柳河县人民医院加入江南省卒中联盟。白河县人民医院加入联盟已一年多。
 *
 * 除棠阳市中心医院外，有柳河县人民医院、青溪县人民医院、石桥县人民医院和白河县人民医院。棠阳市中心医院专家到柳河县人民医院讲课。
 *
 * 柳河县人民医院院长方一鸣说，柳河县人民医院将配齐药品。青溪县人民医院和石桥县人民医院也来听课。
 *
 * @example ok
 * # hospitals/tangyang.yaml
 * name: 棠阳市中心医院
 * kind: general
 * memberships: [{ alliance: chest, role: lead, from: 2023-06-01 }]
 * # hospitals/shiqiao.yaml
 * name: 石桥镇卫生院
 * kind: township
 * memberships: [{ alliance: chest, role: member, from: 2023-06-01 }]
 * # alliances/chest.yaml
 * name: 棠阳市胸痛联盟
 * lead: tangyang
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 棠阳市中心医院开会
 * hospitals: [tangyang]
 * ---
 * 2025年9月4日，棠阳市中心医院开会，下个月起派人到成员单位坐诊，先从石桥镇卫生院开始。
 *
 * @example ok
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * # hospitals/baihe.yaml
 * name: 白河县人民医院
 * # hospitals/qingxi.yaml
 * name: 青溪县人民医院
 * formerNames: [{ name: 青溪县第三医院, until: 2020-01-01 }]
 * # events/summary.yaml
 * name: 年度总结会
 * awards: [{ name: 优秀单位, to: liuhe }, { name: 优秀单位, to: baihe }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 总结会
 * event: summary
 * ---
 * 2025年9月4日，优秀单位两家：柳河县人民医院、白河县人民医院。青溪县人民医院前身是青溪县第三医院，2020年更名。
 *
 * @example bad 11:26
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * # hospitals/baihe.yaml
 * name: 白河县人民医院
 * # hospitals/qingxi.yaml
 * name: 青溪县人民医院
 * formerNames: [{ name: 青溪县第三医院, until: 2020-01-01 }]
 * # events/summary.yaml
 * name: 年度总结会
 * awards: [{ name: 优秀单位, to: liuhe }, { name: 优秀单位, to: baihe }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 总结会
 * event: summary
 * ---
 * 2025年9月4日，优秀单位两家：柳河县人民医院、青溪县人民医院。白河县人民医院没有得奖。
 *
 * @example bad 11:11
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * # hospitals/baihe.yaml
 * name: 白河县人民医院
 * # hospitals/qingxi.yaml
 * name: 青溪县人民医院
 * formerNames: [{ name: 青溪县第三医院, until: 2020-01-01 }]
 * # events/summary.yaml
 * name: 年度总结会
 * awards: [{ name: 优秀单位, to: liuhe }, { name: 优秀单位, to: baihe }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 总结会
 * event: summary
 * ---
 * 青溪县人民医院前身是青溪县第二医院，2020年更名。
 *
 * @example ok
 * # hospitals/tangyang.yaml
 * name: 棠阳市中心医院
 * memberships: [{ alliance: chest, role: lead, from: 2023-06-01 }]
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * memberships: [{ alliance: chest, role: member, from: 2023-06-01 }]
 * # hospitals/baihe.yaml
 * name: 白河县人民医院
 * memberships: [{ alliance: chest, role: member, from: 2025-09-05 }]
 * # hospitals/qingxi.yaml
 * name: 青溪县人民医院
 * memberships: [{ alliance: chest, role: member, from: 2023-06-01, until: 2025-09-01 }]
 * # alliances/chest.yaml
 * name: 棠阳市胸痛联盟
 * lead: tangyang
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 进和出
 * alliances: [chest]
 * ---
 * 白河县人民医院“进群”，加入市胸痛联盟。青溪县人民医院并入棠阳市中心医院。柳河县人民医院并入的三家卫生院也来了。
 *
 * @example bad 11:1
 * # hospitals/tangyang.yaml
 * name: 棠阳市中心医院
 * memberships: [{ alliance: chest, role: lead, from: 2023-06-01 }]
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * memberships: [{ alliance: chest, role: member, from: 2023-06-01 }]
 * # hospitals/baihe.yaml
 * name: 白河县人民医院
 * memberships: [{ alliance: chest, role: member, from: 2025-09-05 }]
 * # hospitals/qingxi.yaml
 * name: 青溪县人民医院
 * memberships: [{ alliance: chest, role: member, from: 2023-06-01, until: 2025-09-01 }]
 * # alliances/chest.yaml
 * name: 棠阳市胸痛联盟
 * lead: tangyang
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 进和出
 * alliances: [chest]
 * ---
 * 柳河县人民医院加入市胸痛联盟。
 *
 * @example ok
 * # hospitals/tangyang.yaml
 * name: 棠阳市中心医院
 * memberships: [{ alliance: chest, role: lead, from: 2023-06-01 }]
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * memberships: [{ alliance: chest, role: member, from: 2023-06-01 }]
 * # hospitals/baihe.yaml
 * name: 白河县人民医院
 * memberships: [{ alliance: chest, role: member, from: 2025-09-05 }]
 * # alliances/chest.yaml
 * name: 棠阳市胸痛联盟
 * lead: tangyang
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 新成员和老成员
 * alliances: [chest]
 * ---
 * 2025年9月5日，白河县人民医院加入。此前，柳河县人民医院已先后入列。
 *
 * @example bad 11:12
 * # hospitals/tangyang.yaml
 * name: 棠阳市中心医院
 * memberships: [{ alliance: chest, role: lead, from: 2023-06-01 }]
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * memberships: [{ alliance: chest, role: member, from: 2023-06-01 }]
 * # hospitals/baihe.yaml
 * name: 白河县人民医院
 * memberships: [{ alliance: chest, role: member, from: 2024-05-28 }]
 * # alliances/chest.yaml
 * name: 棠阳市胸痛联盟
 * lead: tangyang
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 加入的日期
 * alliances: [chest]
 * ---
 * 2024年5月28日，柳河县人民医院加入。
 *
 * @example bad 11:1 13:9
 * # hospitals/tangyang.yaml
 * name: 棠阳市中心医院
 * memberships: [{ alliance: chest, role: lead, from: 2023-06-01 }]
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * memberships: [{ alliance: chest, role: member, from: 2023-06-01 }]
 * # hospitals/muyu.yaml
 * name: 木鱼县人民医院
 * memberships: [{ alliance: chest, role: member, from: 2023-06-01, until: 2025-01-01 }]
 * # alliances/chest.yaml
 * name: 棠阳市胸痛联盟
 * lead: tangyang
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 退出的日期
 * alliances: [chest]
 * ---
 * 柳河县人民医院自2025年1月1日起退出联盟。
 *
 * 今年1月1日起，柳河县人民医院与棠阳市中心医院合并管理。
 *
 * @example bad 11:20
 * # hospitals/tangyang.yaml
 * name: 棠阳市中心医院
 * memberships: [{ alliance: chest, role: lead, from: 2023-06-01 }]
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * memberships: [{ alliance: chest, role: member, from: 2023-06-01 }]
 * # hospitals/qingxi.yaml
 * name: 青溪县人民医院
 * memberships: [{ alliance: chest, role: member, from: 2023-06-01 }]
 * # hospitals/shiqiao.yaml
 * name: 石桥县人民医院
 * memberships: [{ alliance: chest, role: member, from: 2023-06-01 }]
 * # hospitals/baihe.yaml
 * name: 白河县人民医院
 * memberships: [{ alliance: chest, role: member, from: 2024-05-28 }]
 * # hospitals/muyu.yaml
 * name: 木鱼县人民医院
 * # alliances/chest.yaml
 * name: 棠阳市胸痛联盟
 * lead: tangyang
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 名单
 * alliances: [chest]
 * ---
 * 除棠阳市中心医院外，有柳河县人民医院、木鱼县人民医院、石桥县人民医院和白河县人民医院。
 *
 * @example bad 11:12
 * # hospitals/tangyang.yaml
 * name: 棠阳市中心医院
 * memberships: [{ alliance: chest, role: lead, from: 2023-06-01 }]
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * memberships: [{ alliance: chest, role: member, from: 2023-06-01 }]
 * # hospitals/qingxi.yaml
 * name: 青溪县人民医院
 * memberships: [{ alliance: chest, role: member, from: 2023-06-01 }]
 * # hospitals/shiqiao.yaml
 * name: 石桥县人民医院
 * memberships: [{ alliance: chest, role: member, from: 2023-06-01 }]
 * # hospitals/baihe.yaml
 * name: 白河县人民医院
 * memberships: [{ alliance: chest, role: member, from: 2024-05-28 }]
 * # alliances/chest.yaml
 * name: 棠阳市胸痛联盟
 * lead: tangyang
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 签约的一家
 * alliances: [chest]
 * ---
 * 2024年5月28日，石桥县人民医院与棠阳市中心医院签订合作协议。
 *
 * @example bad 11:16
 * # hospitals/tangyang.yaml
 * name: 棠阳市中心医院
 * memberships: [{ alliance: chest, role: lead, from: 2023-06-01 }]
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * memberships: [{ alliance: chest, role: member, from: 2023-06-01 }]
 * # hospitals/qingxi.yaml
 * name: 青溪县人民医院
 * memberships: [{ alliance: chest, role: member, from: 2023-06-01 }]
 * # hospitals/shiqiao.yaml
 * name: 石桥县人民医院
 * memberships: [{ alliance: chest, role: member, from: 2023-06-01 }]
 * # hospitals/muyu.yaml
 * name: 木鱼县人民医院
 * memberships: [{ alliance: chest, role: member, from: 2023-06-01 }]
 * # hospitals/baihe.yaml
 * name: 白河县人民医院
 * memberships: [{ alliance: chest, role: member, from: 2024-05-28 }]
 * # alliances/chest.yaml
 * name: 棠阳市胸痛联盟
 * lead: tangyang
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 最初的成员
 * alliances: [chest]
 * ---
 * 第一年，柳河县人民医院20例、白河县人民医院11例、石桥县人民医院9例、木鱼县人民医院8例。
 *
 * @example bad 11:23
 * # hospitals/tangyang.yaml
 * name: 棠阳市中心医院
 * memberships: [{ alliance: chest, role: lead, from: 2023-06-01 }]
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * memberships: [{ alliance: chest, role: member, from: 2023-06-01 }]
 * # hospitals/qingxi.yaml
 * name: 青溪县人民医院
 * memberships: [{ alliance: chest, role: member, from: 2023-06-01 }]
 * # hospitals/shiqiao.yaml
 * name: 石桥县人民医院
 * memberships: [{ alliance: chest, role: member, from: 2023-06-01 }]
 * # hospitals/muyu.yaml
 * name: 木鱼县人民医院
 * memberships: [{ alliance: chest, role: member, from: 2023-06-01, until: 2025-01-01 }]
 * # hospitals/baihe.yaml
 * name: 白河县人民医院
 * memberships: [{ alliance: chest, role: member, from: 2024-05-28 }]
 * # alliances/chest.yaml
 * name: 棠阳市胸痛联盟
 * lead: tangyang
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 现在的成员
 * alliances: [chest]
 * ---
 * 现在的4家是柳河县人民医院、青溪县人民医院、木鱼县人民医院、白河县人民医院。
 *
 * @example ok
 * # hospitals/tangyang.yaml
 * name: 棠阳市中心医院
 * memberships: [{ alliance: chest, role: lead, from: 2023-06-01 }]
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * memberships: [{ alliance: chest, role: member, from: 2023-06-01 }]
 * # hospitals/qingxi.yaml
 * name: 青溪县人民医院
 * memberships: [{ alliance: chest, role: member, from: 2023-06-01 }]
 * # hospitals/shiqiao.yaml
 * name: 石桥县人民医院
 * memberships: [{ alliance: chest, role: member, from: 2023-06-01 }]
 * # hospitals/muyu.yaml
 * name: 木鱼县人民医院
 * memberships: [{ alliance: chest, role: member, from: 2023-06-01 }]
 * # hospitals/baihe.yaml
 * name: 白河县社区卫生服务中心
 * memberships: [{ alliance: chest, role: member, from: 2024-05-28 }]
 * # alliances/chest.yaml
 * name: 棠阳市胸痛联盟
 * lead: tangyang
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 不是全部的成员
 * alliances: [chest]
 * ---
 * 获奖的有白河县社区卫生服务中心、柳河县人民医院、青溪县人民医院、石桥县人民医院。
 *
 * | 奖项 | 姓名 | 单位 |
 * | --- | --- | --- |
 * | 一等奖 | 甲 | 棠阳市中心医院 |
 * | 二等奖 | 乙 | 柳河县人民医院 |
 * | 二等奖 | 丙 | 青溪县人民医院 |
 * | 三等奖 | 丁 | 石桥县人民医院 |
 *
 * | 单位 | 例数 |
 * | --- | --- |
 * | 柳河县人民医院 | 9 |
 * | 青溪县人民医院 | 8 |
 * | 石桥县人民医院 | 7 |
 * | 木鱼县人民医院 | 6 |
 * | 白河县社区服务中心 | 5 |
 * | 合计 | 35 |
 *
 * @example bad 16:3
 * # hospitals/tangyang.yaml
 * name: 棠阳市中心医院
 * memberships: [{ alliance: chest, role: lead, from: 2023-06-01 }]
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * memberships: [{ alliance: chest, role: member, from: 2023-06-01 }]
 * # hospitals/qingxi.yaml
 * name: 青溪县人民医院
 * memberships: [{ alliance: chest, role: member, from: 2023-06-01 }]
 * # hospitals/shiqiao.yaml
 * name: 石桥县人民医院
 * memberships: [{ alliance: chest, role: member, from: 2023-06-01 }]
 * # hospitals/muyu.yaml
 * name: 木鱼县人民医院
 * memberships: [{ alliance: chest, role: member, from: 2023-06-01 }]
 * # hospitals/baihe.yaml
 * name: 白河县社区卫生服务中心
 * memberships: [{ alliance: chest, role: member, from: 2024-05-28 }]
 * # alliances/chest.yaml
 * name: 棠阳市胸痛联盟
 * lead: tangyang
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 表里的一家
 * alliances: [chest]
 * ---
 * | 单位 | 例数 |
 * | --- | --- |
 * | 柳河县人民医院 | 9 |
 * | 青溪县人民医院 | 8 |
 * | 石桥县人民医院 | 7 |
 * | 木鱼县骨伤医院 | 6 |
 * | 白河县社区卫生服务中心 | 5 |
 * | 合计 | 35 |
 *
 * @example bad 11:19
 * # hospitals/tangyang.yaml
 * name: 棠阳市中心医院
 * memberships: [{ alliance: chest, role: lead, from: 2023-06-01 }]
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * memberships: [{ alliance: chest, role: member, from: 2023-06-01 }]
 * # hospitals/qingxi.yaml
 * name: 青溪县人民医院
 * memberships: [{ alliance: chest, role: member, from: 2023-06-01 }]
 * # people/fang.yaml
 * name: 方一鸣
 * appointments: [{ organisation: liuhe, titles: [院长], from: 2020-01-01 }]
 * # alliances/chest.yaml
 * name: 棠阳市胸痛联盟
 * lead: tangyang
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 谁的医院
 * alliances: [chest]
 * ---
 * 柳河县人民医院院长方一鸣发言。他说，青溪县人民医院将配齐药品。
 *
 * @example bad 10:14
 * # hospitals/tangyang.yaml
 * name: 棠阳市中心医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 自己到自己
 * ---
 * 每周，棠阳市中心医院专家到棠阳市中心医院查房。
 *
 * @example ok
 * # hospitals/tangyang.yaml
 * name: 棠阳市中心医院
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * # people/fang.yaml
 * name: 方一鸣
 * appointments: [{ organisation: tangyang, titles: [儿科副主任], from: 2018-01-01, until: 2024-01-01 }, { organisation: liuhe, titles: [副院长], from: 2024-01-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 各自的一份
 * ---
 * 棠阳市中心医院派出3人、柳河县人民医院派出2人；棠阳市中心医院带去3台设备。柳河县人民医院副院长方一鸣此前任棠阳市中心医院儿科副主任。
 *
 * @example bad 10:25
 * # hospitals/tangyang.yaml
 * name: 棠阳市中心医院
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 两份都是一家的
 * ---
 * 棠阳市中心医院派出3人，柳河县人民医院派出2人，棠阳市中心医院派出1人。
 *
 * @example bad 10:17
 * # hospitals/tangyang.yaml
 * name: 棠阳市中心医院
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * # people/fang.yaml
 * name: 方一鸣
 * appointments: [{ organisation: tangyang, titles: [儿科副主任], from: 2018-01-01, until: 2024-01-01 }, { organisation: liuhe, titles: [副院长], from: 2024-01-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 以前的一家
 * ---
 * 柳河县人民医院副院长方一鸣此前任柳河县人民医院儿科副主任。
 *
 * @example bad 16:30
 * # hospitals/tangyang.yaml
 * name: 棠阳市中心医院
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 摄影的人
 * ---
 * 棠阳市中心医院和柳河县人民医院到会。
 *
 * <Figure caption="会场" credit="棠阳市中心医院宣传科 严文明">![窗边的绿植](./hall.png)</Figure>
 *
 * <Figure caption="病房" credit="棠阳市中心医院宣传科 严文明">![窗边的绿植](./hall.png)</Figure>
 *
 * <Figure caption="门诊" credit="柳河县人民医院宣传科 严文明">![窗边的绿植](./hall.png)</Figure>
 * # articles/2025/2025-09-05-other/hall.png
 * PNG
 *
 * @example ok
 * # hospitals/tangyang.yaml
 * name: 棠阳市中心医院
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * # hospitals/qingxi.yaml
 * name: 青溪县中医医院
 * # hospitals/shiqiao.yaml
 * name: 石桥镇卫生院
 * # events/signing-2025.yaml
 * name: 签约仪式
 * kind: signing
 * start: "2025-09-04T09:00:00+08:00"
 * agreements: [{ parties: [tangyang, qingxi], scope: 转诊, signed: 2025-09-04 }, { parties: [tangyang, shiqiao], scope: 转诊, signed: 2025-09-04 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 签约的各方
 * event: signing-2025
 * ---
 * 2025年9月4日，棠阳市中心医院与青溪县中医医院、石桥镇卫生院在柳河县人民医院分别签署协议。此前，棠阳市中心医院与柳河县人民医院签约。柳河县人民医院院长与青溪县中医医院院长见证签约。
 *
 * 棠阳市中心医院与石桥镇卫生院先签约，青溪县中医医院随后签约。
 *
 * @example bad 11:9
 * # hospitals/tangyang.yaml
 * name: 棠阳市中心医院
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * # hospitals/qingxi.yaml
 * name: 青溪县中医医院
 * # hospitals/shiqiao.yaml
 * name: 石桥镇卫生院
 * # events/signing-2025.yaml
 * name: 签约仪式
 * kind: signing
 * start: "2025-09-04T09:00:00+08:00"
 * agreements: [{ parties: [tangyang, qingxi], scope: 转诊, signed: 2025-09-04 }, { parties: [tangyang, shiqiao], scope: 转诊, signed: 2025-09-04 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 没有签约的一家
 * event: signing-2025
 * ---
 * 棠阳市中心医院与柳河县人民医院、石桥镇卫生院分别签署协议，青溪县卫生健康局到会。
 *
 * @example ok
 * # hospitals/tangyang.yaml
 * name: 棠阳市中心医院
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * # events/symposium-2025.yaml
 * name: 座谈会
 * kind: symposium
 * start: "2025-09-04T09:00:00+08:00"
 * venue: 柳河县人民医院五楼
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 座谈会在柳河县人民医院召开
 * event: symposium-2025
 * summary: 棠阳市中心医院的座谈会在柳河县人民医院召开，上一次座谈会在棠阳市中心医院召开。
 * ---
 * 2025年9月4日上午，座谈会在柳河县人民医院五楼举行。9月4日，培训班在棠阳市中心医院举办，由柳河县人民医院与棠阳市中心医院举行的比武放在第二天。
 *
 * @example bad 3:10
 * # hospitals/tangyang.yaml
 * name: 棠阳市中心医院
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * # events/symposium-2025.yaml
 * name: 座谈会
 * kind: symposium
 * start: "2025-09-04T09:00:00+08:00"
 * venue: 柳河县人民医院五楼
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 座谈会召开
 * summary: 9月4日，座谈会在棠阳市中心医院召开，柳河县人民医院院长到会。
 * event: symposium-2025
 * ---
 * 2025年9月4日，柳河县人民医院摆好了长凳，棠阳市中心医院的人来得早。
 *
 * @example bad 11:15
 * # hospitals/tangyang.yaml
 * name: 棠阳市中心医院
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * # events/symposium-2025.yaml
 * name: 座谈会
 * kind: symposium
 * start: "2025-09-04T09:00:00+08:00"
 * venue: 柳河县人民医院五楼
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 座谈会召开
 * event: symposium-2025
 * ---
 * 2025年9月4日，座谈会在棠阳市中心医院门诊楼举行。
 *
 * 柳河县人民医院院长到会。
 *
 * @example ok
 * # hospitals/baishi.yaml
 * name: 柳河县白石镇卫生院
 * region: { province: 陕西省, county: 柳河县 }
 * # hospitals/heishi.yaml
 * name: 青溪县黑石镇卫生院
 * region: { province: 陕西省, county: 青溪县 }
 * # events/symposium-2025.yaml
 * name: 调度会
 * kind: symposium
 * start: "2025-09-04T09:00:00+08:00"
 * venue: 柳河县白石镇卫生院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 调度会开到白石镇，下一次在黑石镇召开
 * summary: 9月4日，调度会把会场搬进白石镇，曾在青溪县黑石镇卫生院挂牌的专家也来了。
 * event: symposium-2025
 * ---
 * 2025年9月4日，柳河县白石镇卫生院、青溪县黑石镇卫生院的负责人到会。柳河县的白石镇卫生院管茶水。
 *
 * @example bad 3:10 13:1
 * # hospitals/baishi.yaml
 * name: 柳河县白石镇卫生院
 * region: { province: 陕西省, county: 柳河县 }
 * # hospitals/heishi.yaml
 * name: 青溪县黑石镇卫生院
 * region: { province: 陕西省, county: 青溪县 }
 * # events/symposium-2025.yaml
 * name: 调度会
 * kind: symposium
 * start: "2025-09-04T09:00:00+08:00"
 * venue: 柳河县白石镇卫生院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 调度会召开
 * summary: 9月4日，调度会把会场搬进黑石镇。
 * event: symposium-2025
 * ---
 * 2025年9月4日，白石镇的调度会来了60人，黑石镇也有人来。
 *
 * 青溪县白石镇卫生院管茶水。
 *
 * @example ok
 * # hospitals/tangyang.yaml
 * name: 棠阳县人民医院
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 6月转诊
 * ---
 * 2025年6月，上转最多的是棠阳县人民医院，有103人次。柳河县人民医院比5月少103人次，去年同期柳河县人民医院103人次。柳河县人民医院离103人次还差7人次，目标是下月103人次。棠阳县人民医院向柳河县人民医院下转103人次。柳河县人民医院门诊接诊103人次。
 *
 * | 医院 | 上转（人次） |
 * | --- | --- |
 * | 棠阳县人民医院 | 103 |
 * | 柳河县人民医院 | 96 |
 *
 * @example bad 10:15
 * # hospitals/tangyang.yaml
 * name: 棠阳县人民医院
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 6月转诊
 * ---
 * 2025年6月，上转最多的是柳河县人民医院，有103人次。
 *
 * | 医院 | 上转（人次） |
 * | --- | --- |
 * | 棠阳县人民医院 | 103 |
 * | 柳河县人民医院 | 96 |
 *
 * @example bad 12:1
 * # hospitals/first-hospital.yaml
 * name: 棠阳市第一人民医院
 * # hospitals/second-hospital.yaml
 * name: 棠阳市南山区第二人民医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 没有的序号
 * ---
 * 棠阳市第一人民医院到棠阳市南山区第二人民医院（以下简称“区二医院”）查房。
 *
 * 区一医院的床位增加到80张。
 *
 * @example ok
 * # hospitals/tangyang.yaml
 * name: 棠阳市中心医院
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * region: { province: 陕西省, county: 柳河县 }
 * # events/symposium-2025.yaml
 * name: 座谈会
 * kind: symposium
 * start: "2025-09-04T09:00:00+08:00"
 * venue: 柳河县人民医院五楼
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 座谈会召开
 * event: symposium-2025
 * ---
 * 2025年9月4日，座谈会在柳河县人民医院五楼举行，培训班开到柳河县中医院，那是第二天的事。
 *
 * @example bad 11:25
 * # hospitals/tangyang.yaml
 * name: 棠阳市中心医院
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * region: { province: 陕西省, county: 柳河县 }
 * # events/symposium-2025.yaml
 * name: 座谈会
 * kind: symposium
 * start: "2025-09-04T09:00:00+08:00"
 * venue: 柳河县人民医院五楼
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 座谈会召开
 * event: symposium-2025
 * ---
 * 2025年9月4日，棠阳市中心医院把座谈会开到了柳河县中医院。
 *
 * @example ok
 * # hospitals/dongguan.yaml
 * name: 东关社区卫生服务中心
 * memberships: [{ alliance: city, role: member, from: 2023-06-01 }]
 * # hospitals/xinqiao.yaml
 * name: 新桥社区卫生服务中心
 * memberships: [{ alliance: city, role: member, from: 2023-06-01 }]
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * memberships: [{ alliance: city, role: lead, from: 2023-06-01 }]
 * # alliances/city.yaml
 * name: 棠阳市医疗集团
 * lead: liuhe
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 新伙伴
 * ---
 * 东关社区卫生服务中心主任主持。
 *
 * 到会的有柳河县人民医院、新桥社区卫生服务中心、城北社区卫生服务中心和西关社区卫生服务中心。
 *
 * @example bad 13:3
 * # hospitals/dongguan.yaml
 * name: 东关社区卫生服务中心
 * memberships: [{ alliance: city, role: member, from: 2023-06-01 }]
 * # hospitals/xinqiao.yaml
 * name: 新桥社区卫生服务中心
 * memberships: [{ alliance: city, role: member, from: 2023-06-01 }]
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * memberships: [{ alliance: city, role: lead, from: 2023-06-01 }]
 * # alliances/city.yaml
 * name: 棠阳市医疗集团
 * lead: liuhe
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 接收病人
 * ---
 * 东关社区卫生服务中心主任主持。
 *
 * - 柳河县人民医院311人次；
 * - 西关社区卫生服务中心296人次；
 * - 新桥社区卫生服务中心80人次。
 *
 * @example ok
 * # hospitals/qingxi.yaml
 * name: 青溪县第二人民医院
 * formerNames: [{ name: 青溪县河口医院, until: 2025-09-01 }]
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 更名
 * ---
 * 2025年9月1日，青溪县河口医院更名为青溪县第二人民医院，医院正式更名为县第二人民医院。2025年9月1日，隔壁的敬老院更名为青溪县康复医院。1988年，青溪县河口医院一度更名为青溪县职工医院。2025年，青溪县河口医院更名为国有医院。
 *
 * @example bad 10:23
 * # hospitals/qingxi.yaml
 * name: 青溪县第二人民医院
 * formerNames: [{ name: 青溪县河口医院, until: 2025-09-01 }]
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 更名
 * ---
 * 2025年9月1日，青溪县河口医院正式更名为青溪县中心医院，柳河县人民医院派人到会。
 *
 * @example bad 12:13
 * # hospitals/qingxi.yaml
 * name: 青溪县第二人民医院
 * formerNames: [{ name: 青溪县河口医院, until: 2025-09-01 }]
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 更名
 * ---
 * 青溪县第二人民医院挂牌。
 *
 * 2025年9月1日更名为柳河县人民医院。
 */
export const hospitalSlip: Rule = {
	id: "hospital-slip",
	severity: "error",
	inDrafts: "warning",
	canWaive: true,
	canFix: true,
	since: "0.1",
	about: "医院名称没有写错、漏掉或多出一个字，也没有写成另一家",
	check: (record) => {
		const slipsIn = createHospitalSlips(record);
		const placesIn = createHospitalPlaces(record);
		return [...record.articles.values()].flatMap((article) => [
			...otherHospitals(record, article),
			...plainPassagesOf(article).flatMap((passage) => [
				...placesIn(passage.text).map(({ start, words, right }) => ({
					...inPassage(passage, start),
					severity: "warning" as const,
					message: `“${words}”与记录不合：记录里是“${right}”`,
					mend: `写错的改成“${right}”；确是另一家的，补进 hospitals/ 或 alliances/`,
					words,
					record: right,
				})),
				...slipsIn(article, passage).map(({ start, words, name, by }) => ({
					...inPassage(passage, start),
					severity:
						soundOf(words) === soundOf(name.text) ? ("error" as const) : ("warning" as const),
					message: `“${words}”与记录里的“${name.text}”${differences[by ?? "character"]}`,
					mend: `写错的改成“${name.text}”；确是另一家医院的，在 hospitals/ 里新建`,
					words,
					record: name.text,
					// The same sound and the same length: a slip of the keyboard, and no other hospital.
					...(words.length === name.text.length && soundOf(words) === soundOf(name.text)
						? { fixes: [fixIn(passage, start, words, name.text)] }
						: {}),
				})),
			]),
		]);
	},
};
