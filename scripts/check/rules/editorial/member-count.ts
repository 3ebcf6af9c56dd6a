import type { Rule } from "../../rule.ts";
import { memberProblems } from "../../texts/members/told-members.ts";

/**
 * The number of an alliance's members is the one of the record.
 *
 * @example ok
 * # alliances/city-alliance.yaml
 * name: 城市医疗集团
 * lead: first-hospital
 * statedMembers: { count: 12, at: 2025-01-01 }
 * # articles/2025/2025-09-05-other/index.mdx
 * alliances: [city-alliance]
 * ---
 * 集团有12家成员单位，今年新增3家成员单位，到会10家成员单位，联合6家成员单位义诊，除东院外的9家成员单位都来了，10家成员单位上线，到会成员单位9家，2027年将达到15家成员单位。邻市的集团有15家成员单位。河东县医共体的四家成员单位到会。首批接入10家成员单位。
 *
 * @example ok
 * # alliances/city-alliance.yaml
 * name: 城市医疗集团
 * lead: first-hospital
 * statedMembers: { count: 13, at: 2025-01-01, note: 含牵头单位 }
 * # articles/2025/2025-09-05-other/index.mdx
 * alliances: [city-alliance]
 * ---
 * 第一医院牵头，集团12家成员单位共用一个中心，12家成员单位的负责人到会，向12家成员单位授牌。除牵头单位外，集团有12家成员单位。
 *
 * @example ok
 * # alliances/city-alliance.yaml
 * name: 城市医疗集团
 * lead: first-hospital
 * statedMembers: { count: 6, at: 2025-01-01, note: 含牵头单位 }
 * # articles/2025/2025-09-05-other/index.mdx
 * alliances: [city-alliance]
 * ---
 * 5家成员单位是：东院、西院、南院、北院和中院。
 *
 * 集团有成员单位（含牵头单位）6家，5家成员单位轮流值班。
 *
 * @example bad 11:4
 * # alliances/city-alliance.yaml
 * name: 城市医疗集团
 * lead: first-hospital
 * statedMembers: { count: 12, at: 2025-01-01 }
 * # articles/2025/2025-09-05-other/index.mdx
 * alliances: [city-alliance]
 * ---
 * 集团由13家成员单位组成。
 *
 * @example bad 11:1
 * # alliances/city-alliance.yaml
 * name: 城市医疗集团
 * lead: first-hospital
 * statedMembers: { count: 12, at: 2025-01-01 }
 * # articles/2025/2025-09-05-other/index.mdx
 * alliances: [city-alliance]
 * ---
 * 从成立时的8家成员单位发展到现在的13家成员单位。
 *
 * @example bad 11:7
 * # alliances/city-alliance.yaml
 * name: 城市医疗集团
 * lead: first-hospital
 * statedMembers: { count: 12, at: 2025-01-01 }
 * # articles/2025/2025-09-05-other/index.mdx
 * alliances: [city-alliance]
 * ---
 * 经验将向集团13家成员单位推广。
 *
 * @example bad 11:6
 * # alliances/city-alliance.yaml
 * name: 城市医疗集团
 * lead: first-hospital
 * statedMembers: { count: 12, at: 2025-01-01 }
 * # articles/2025/2025-09-05-other/index.mdx
 * alliances: [city-alliance]
 * ---
 * 点开平台，11家成员单位的空床一目了然。
 *
 * @example bad 11:3
 * # alliances/city-alliance.yaml
 * name: 城市医疗集团
 * lead: first-hospital
 * statedMembers: { count: 13, at: 2025-01-01, note: 含牵头单位 }
 * # articles/2025/2025-09-05-other/index.mdx
 * alliances: [city-alliance]
 * ---
 * 现有成员单位（含牵头单位）12家，分布在6个县。
 *
 * @example bad 10:11
 * # alliances/city-alliance.yaml
 * name: 滨河城市医疗集团
 * lead: first-hospital
 * statedMembers: { count: 12, at: 2025-01-01 }
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 没有写明医联体
 * ---
 * 滨河城市医疗集团共有13家成员单位。
 *
 * @example ok
 * # alliances/county.yaml
 * name: 柳县紧密型县域医共体
 * shortNames: [柳县医共体]
 * kind: county-consortium
 * lead: lead-hospital
 * founded: 2020-03-01
 * statedMembers: { count: 5, at: 2025-09-02 }
 * # hospitals/lead-hospital.yaml
 * name: 柳县人民医院
 * memberships: [{ alliance: county, role: lead, from: 2020-03-01 }]
 * # hospitals/a.yaml
 * name: 柳县中医医院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/b.yaml
 * name: 柳县乙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/c.yaml
 * name: 柳县丙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/d.yaml
 * name: 柳县丁镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2025-09-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 五年
 * alliances: [county]
 * ---
 * 柳县医共体2020年3月成立时有4家成员单位，2025年9月柳县丁镇卫生院加入，增至5家，其中分院4家。成员单位由4家增至5家，从最初的4家单位起步，两家分院先行，由1家总院和4家分院组成，除牵头单位外的4家成员单位都有帮扶队员，2020年3月由4家单位发起，首批4家单位中有一家中医医院，从4家到5家走了五年，柳县人民医院牵头4家医院，5家成员单位发起了倡议。
 *
 * @example ok
 * # alliances/county.yaml
 * name: 柳县紧密型县域医共体
 * shortNames: [柳县医共体]
 * kind: county-consortium
 * lead: lead-hospital
 * founded: 2020-03-01
 * statedMembers: { count: 5, at: 2025-09-02 }
 * # hospitals/lead-hospital.yaml
 * name: 柳县人民医院
 * memberships: [{ alliance: county, role: lead, from: 2020-03-01 }]
 * # hospitals/a.yaml
 * name: 柳县中医医院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/b.yaml
 * name: 柳县乙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/c.yaml
 * name: 柳县丙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/d.yaml
 * name: 柳县丁镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2025-09-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 第四家分院：柳县丁镇卫生院加入柳县医共体
 * alliances: [county]
 * ---
 * 2025年9月5日，柳县医共体成立五周年，成员单位由4家增至5家。外县的甲县医共体有6家分院，现有成员单位7家。2024年，3家分院各得10万元。
 *
 * @example bad 2:8
 * # alliances/county.yaml
 * name: 柳县紧密型县域医共体
 * shortNames: [柳县医共体]
 * kind: county-consortium
 * lead: lead-hospital
 * founded: 2020-03-01
 * statedMembers: { count: 5, at: 2025-09-02 }
 * # hospitals/lead-hospital.yaml
 * name: 柳县人民医院
 * memberships: [{ alliance: county, role: lead, from: 2020-03-01 }]
 * # hospitals/a.yaml
 * name: 柳县中医医院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/b.yaml
 * name: 柳县乙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/c.yaml
 * name: 柳县丙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/d.yaml
 * name: 柳县丁镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2025-09-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 第五家分院：柳县丁镇卫生院加入柳县医共体
 * alliances: [county]
 * ---
 * 柳县丁镇卫生院来了。
 *
 * @example bad 11:15
 * # alliances/county.yaml
 * name: 柳县紧密型县域医共体
 * shortNames: [柳县医共体]
 * kind: county-consortium
 * lead: lead-hospital
 * founded: 2020-03-01
 * statedMembers: { count: 5, at: 2025-09-02 }
 * # hospitals/lead-hospital.yaml
 * name: 柳县人民医院
 * memberships: [{ alliance: county, role: lead, from: 2020-03-01 }]
 * # hospitals/a.yaml
 * name: 柳县中医医院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/b.yaml
 * name: 柳县乙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/c.yaml
 * name: 柳县丙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/d.yaml
 * name: 柳县丁镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2025-09-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 最初的
 * alliances: [county]
 * ---
 * 2025年，柳县医共体最初的5家成员单位都在县里。
 *
 * @example bad 11:14
 * # alliances/county.yaml
 * name: 柳县紧密型县域医共体
 * shortNames: [柳县医共体]
 * kind: county-consortium
 * lead: lead-hospital
 * founded: 2020-03-01
 * statedMembers: { count: 5, at: 2025-09-02 }
 * # hospitals/lead-hospital.yaml
 * name: 柳县人民医院
 * memberships: [{ alliance: county, role: lead, from: 2020-03-01 }]
 * # hospitals/a.yaml
 * name: 柳县中医医院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/b.yaml
 * name: 柳县乙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/c.yaml
 * name: 柳县丙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/d.yaml
 * name: 柳县丁镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2025-09-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 发起的
 * alliances: [county]
 * ---
 * 柳县医共体2020年3月由5家单位发起。
 *
 * @example bad 11:31
 * # alliances/county.yaml
 * name: 柳县紧密型县域医共体
 * shortNames: [柳县医共体]
 * kind: county-consortium
 * lead: lead-hospital
 * founded: 2020-03-01
 * statedMembers: { count: 5, at: 2025-09-02 }
 * # hospitals/lead-hospital.yaml
 * name: 柳县人民医院
 * memberships: [{ alliance: county, role: lead, from: 2020-03-01 }]
 * # hospitals/a.yaml
 * name: 柳县中医医院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/b.yaml
 * name: 柳县乙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/c.yaml
 * name: 柳县丙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/d.yaml
 * name: 柳县丁镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2025-09-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 加入的
 * alliances: [county]
 * ---
 * 柳县医共体从4家起步，2025年9月柳县丁镇卫生院加入，增至6家。
 *
 * @example bad 11:4
 * # alliances/county.yaml
 * name: 柳县紧密型县域医共体
 * shortNames: [柳县医共体]
 * kind: county-consortium
 * lead: lead-hospital
 * founded: 2020-03-01
 * statedMembers: { count: 5, at: 2025-09-02 }
 * # hospitals/lead-hospital.yaml
 * name: 柳县人民医院
 * memberships: [{ alliance: county, role: lead, from: 2020-03-01 }]
 * # hospitals/a.yaml
 * name: 柳县中医医院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/b.yaml
 * name: 柳县乙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/c.yaml
 * name: 柳县丙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/d.yaml
 * name: 柳县丁镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2025-09-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 五年
 * alliances: [county]
 * ---
 * 五年，从3家到5家——柳县医共体走过的路。
 *
 * @example bad 11:17
 * # alliances/county.yaml
 * name: 柳县紧密型县域医共体
 * shortNames: [柳县医共体]
 * kind: county-consortium
 * lead: lead-hospital
 * founded: 2020-03-01
 * statedMembers: { count: 5, at: 2025-09-02 }
 * # hospitals/lead-hospital.yaml
 * name: 柳县人民医院
 * memberships: [{ alliance: county, role: lead, from: 2020-03-01 }]
 * # hospitals/a.yaml
 * name: 柳县中医医院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/b.yaml
 * name: 柳县乙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/c.yaml
 * name: 柳县丙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/d.yaml
 * name: 柳县丁镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2025-09-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 其中的
 * alliances: [county]
 * ---
 * 柳县医共体现有成员单位5家，其中卫生院4家。
 *
 * @example bad 11:17
 * # alliances/county.yaml
 * name: 柳县紧密型县域医共体
 * shortNames: [柳县医共体]
 * kind: county-consortium
 * lead: lead-hospital
 * founded: 2020-03-01
 * statedMembers: { count: 5, at: 2025-09-02 }
 * # hospitals/lead-hospital.yaml
 * name: 柳县人民医院
 * memberships: [{ alliance: county, role: lead, from: 2020-03-01 }]
 * # hospitals/a.yaml
 * name: 柳县中医医院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/b.yaml
 * name: 柳县乙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/c.yaml
 * name: 柳县丙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/d.yaml
 * name: 柳县丁镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2025-09-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 其中的
 * alliances: [county]
 * ---
 * 柳县医共体现有成员单位5家，其中2家为卫生院。
 *
 * @example bad 11:18
 * # alliances/county.yaml
 * name: 柳县紧密型县域医共体
 * shortNames: [柳县医共体]
 * kind: county-consortium
 * lead: lead-hospital
 * founded: 2020-03-01
 * statedMembers: { count: 5, at: 2025-09-02 }
 * # hospitals/lead-hospital.yaml
 * name: 柳县人民医院
 * memberships: [{ alliance: county, role: lead, from: 2020-03-01 }]
 * # hospitals/a.yaml
 * name: 柳县中医医院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/b.yaml
 * name: 柳县乙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/c.yaml
 * name: 柳县丙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/d.yaml
 * name: 柳县丁镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2025-09-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 总院与分院
 * alliances: [county]
 * ---
 * 2025年，柳县医共体由1家总院和3家分院组成。
 *
 * @example bad 11:19
 * # alliances/county.yaml
 * name: 柳县紧密型县域医共体
 * shortNames: [柳县医共体]
 * kind: county-consortium
 * lead: lead-hospital
 * founded: 2020-03-01
 * statedMembers: { count: 5, at: 2025-09-02 }
 * # hospitals/lead-hospital.yaml
 * name: 柳县人民医院
 * memberships: [{ alliance: county, role: lead, from: 2020-03-01 }]
 * # hospitals/a.yaml
 * name: 柳县中医医院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/b.yaml
 * name: 柳县乙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/c.yaml
 * name: 柳县丙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/d.yaml
 * name: 柳县丁镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2025-09-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 帮扶的
 * alliances: [county]
 * ---
 * 2025年，柳县医共体除牵头单位外的5家成员单位都有帮扶队员。
 *
 * @example ok
 * # alliances/county.yaml
 * name: 柳县紧密型县域医共体
 * shortNames: [柳县医共体]
 * kind: county-consortium
 * lead: lead-hospital
 * founded: 2020-03-01
 * statedMembers: { count: 5, at: 2025-09-02 }
 * # hospitals/lead-hospital.yaml
 * name: 柳县人民医院
 * memberships: [{ alliance: county, role: lead, from: 2020-03-01 }]
 * # hospitals/a.yaml
 * name: 柳县中医医院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/b.yaml
 * name: 柳县乙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/c.yaml
 * name: 柳县丙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/d.yaml
 * name: 柳县丁镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2025-09-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 乡镇的分院
 * alliances: [county]
 * ---
 * 2025年，柳县人民医院、柳县中医医院、柳县乙镇卫生院、柳县丙镇卫生院、柳县丁镇卫生院的代表到会，3家乡镇分院的院长围坐。3家分院上半年门诊量5.2万人次，其中乙镇2.3万人次、丙镇1.8万人次、丁镇1.1万人次。
 *
 * @example bad 11:50
 * # alliances/county.yaml
 * name: 柳县紧密型县域医共体
 * shortNames: [柳县医共体]
 * kind: county-consortium
 * lead: lead-hospital
 * founded: 2020-03-01
 * statedMembers: { count: 5, at: 2025-09-02 }
 * # hospitals/lead-hospital.yaml
 * name: 柳县人民医院
 * memberships: [{ alliance: county, role: lead, from: 2020-03-01 }]
 * # hospitals/a.yaml
 * name: 柳县中医医院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/b.yaml
 * name: 柳县乙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/c.yaml
 * name: 柳县丙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/d.yaml
 * name: 柳县丁镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2025-09-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 总院与分院
 * alliances: [county]
 * ---
 * 2025年，柳县人民医院、柳县中医医院、柳县乙镇卫生院、柳县丙镇卫生院、柳县丁镇卫生院的代表到会，3家分院的院长围坐。
 *
 * @example bad 11:13
 * # alliances/city-alliance.yaml
 * name: 城市医疗集团
 * lead: first-hospital
 * statedMembers: { count: 12, at: 2025-01-01 }
 * # alliances/county.yaml
 * name: 柳县紧密型县域医共体
 * shortNames: [柳县医共体]
 * kind: county-consortium
 * lead: lead-hospital
 * founded: 2020-03-01
 * statedMembers: { count: 5, at: 2025-09-02 }
 * # hospitals/lead-hospital.yaml
 * name: 柳县人民医院
 * memberships: [{ alliance: county, role: lead, from: 2020-03-01 }]
 * # hospitals/a.yaml
 * name: 柳县中医医院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/b.yaml
 * name: 柳县乙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/c.yaml
 * name: 柳县丙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/d.yaml
 * name: 柳县丁镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2025-09-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 另一个
 * alliances: [city-alliance]
 * ---
 * 2025年，柳县医共体的6家成员单位到会。
 *
 * @example bad 11:12 13:13
 * # alliances/county.yaml
 * name: 柳县紧密型县域医共体
 * shortNames: [柳县医共体]
 * kind: county-consortium
 * lead: lead-hospital
 * founded: 2020-03-01
 * statedMembers: { count: 5, at: 2025-09-02 }
 * # hospitals/lead-hospital.yaml
 * name: 柳县人民医院
 * memberships: [{ alliance: county, role: lead, from: 2020-03-01 }]
 * # hospitals/a.yaml
 * name: 柳县中医医院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/b.yaml
 * name: 柳县乙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/c.yaml
 * name: 柳县丙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/d.yaml
 * name: 柳县丁镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2025-09-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 总院与分院
 * alliances: [county]
 * ---
 * 2025年，柳县医共体5位分院院长参加。
 *
 * 2025年，柳县医共体的6家分院共建科室10个。
 *
 * @example bad 11:23
 * # alliances/county.yaml
 * name: 柳县紧密型县域医共体
 * shortNames: [柳县医共体]
 * kind: county-consortium
 * lead: lead-hospital
 * founded: 2020-03-01
 * statedMembers: { count: 5, at: 2025-09-02 }
 * # hospitals/lead-hospital.yaml
 * name: 柳县人民医院
 * memberships: [{ alliance: county, role: lead, from: 2020-03-01 }]
 * # hospitals/a.yaml
 * name: 柳县中医医院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/b.yaml
 * name: 柳县乙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/c.yaml
 * name: 柳县丙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/d.yaml
 * name: 柳县丁镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2025-09-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 总院与分院
 * alliances: [county]
 * ---
 * 2025年9月，柳县丁镇卫生院成为柳县医共体第6家成员单位。
 *
 * @example ok
 * # alliances/county.yaml
 * name: 柳县紧密型县域医共体
 * shortNames: [柳县医共体]
 * kind: county-consortium
 * lead: lead-hospital
 * founded: 2020-03-01
 * statedMembers: { count: 5, at: 2025-09-02 }
 * # hospitals/lead-hospital.yaml
 * name: 柳县人民医院
 * memberships: [{ alliance: county, role: lead, from: 2020-03-01 }]
 * # hospitals/a.yaml
 * name: 柳县中医医院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/b.yaml
 * name: 柳县乙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/c.yaml
 * name: 柳县丙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/d.yaml
 * name: 柳县丁镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2025-09-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 另一个县的
 * alliances: [county]
 * ---
 * 2025年，桃县人民医院牵头的医共体现有成员单位6家，该院介绍，桃县把5家分院分成三片。柳县丁镇卫生院是柳县医共体第5家成员单位。2024年，柳县医共体3家分院各得10万元。
 *
 * @example ok
 * # alliances/river-group.yaml
 * name: 柳河医疗集团
 * kind: city-group
 * lead: lead-hospital
 * founded: 2020-03-01
 * # hospitals/lead-hospital.yaml
 * name: 柳河市第一医院
 * memberships: [{ alliance: river-group, role: lead, from: 2020-03-01 }]
 * # hospitals/a.yaml
 * name: 甲县人民医院
 * memberships: [{ alliance: river-group, role: member, from: 2020-03-01 }]
 * # hospitals/b.yaml
 * name: 乙县人民医院
 * memberships: [{ alliance: river-group, role: member, from: 2020-03-01 }]
 * # hospitals/c.yaml
 * name: 丙县中医医院
 * memberships: [{ alliance: river-group, role: member, from: 2020-03-01 }]
 * # hospitals/d.yaml
 * name: 丁县中医医院
 * memberships: [{ alliance: river-group, role: member, from: 2020-03-01, until: 2024-12-31 }]
 * # hospitals/e.yaml
 * name: 戊县人民医院
 * memberships: [{ alliance: river-group, role: member, from: 2022-05-10 }]
 * # hospitals/f.yaml
 * name: 己县人民医院
 * memberships: [{ alliance: river-group, role: member, from: 2022-05-10 }]
 * # hospitals/g.yaml
 * name: 庚县人民医院
 * memberships: [{ alliance: river-group, role: member, from: 2025-09-01 }]
 * # articles/2023/2023-08-05-first/index.mdx
 * alliances: [river-group]
 * ---
 * 集团现有成员单位6家，6家成员单位轮流值班。
 * # articles/2024/2024-03-05-second/index.mdx
 * alliances: [river-group]
 * ---
 * 集团召开会议，6家成员单位都到了。
 * # articles/2025/2025-08-25-other/index.mdx
 * title: 又一家要来
 * alliances: [river-group]
 * ---
 * 2025年的事：9月1日起，成员单位由5家增加到6家。集团的4家成员单位开通了远程心电，牵头医院和4家成员单位的护士长参加了培训，走访的第三家成员单位是丙县中医医院。省里另一个医疗集团有7家成员单位。
 *
 * @example ok
 * # alliances/river-group.yaml
 * name: 柳河医疗集团
 * kind: city-group
 * lead: lead-hospital
 * founded: 2020-03-01
 * # hospitals/lead-hospital.yaml
 * name: 柳河市第一医院
 * memberships: [{ alliance: river-group, role: lead, from: 2020-03-01 }]
 * # hospitals/a.yaml
 * name: 甲县人民医院
 * memberships: [{ alliance: river-group, role: member, from: 2020-03-01 }]
 * # hospitals/b.yaml
 * name: 乙县人民医院
 * memberships: [{ alliance: river-group, role: member, from: 2020-03-01 }]
 * # hospitals/c.yaml
 * name: 丙县中医医院
 * memberships: [{ alliance: river-group, role: member, from: 2020-03-01 }]
 * # hospitals/d.yaml
 * name: 丁县中医医院
 * memberships: [{ alliance: river-group, role: member, from: 2020-03-01, until: 2024-12-31 }]
 * # hospitals/e.yaml
 * name: 戊县人民医院
 * memberships: [{ alliance: river-group, role: member, from: 2022-05-10 }]
 * # hospitals/f.yaml
 * name: 己县人民医院
 * memberships: [{ alliance: river-group, role: member, from: 2022-05-10 }]
 * # hospitals/g.yaml
 * name: 庚县人民医院
 * memberships: [{ alliance: river-group, role: member, from: 2025-09-01 }]
 * # articles/2023/2023-08-05-first/index.mdx
 * alliances: [river-group]
 * ---
 * 集团现有成员单位6家，6家成员单位轮流值班。
 * # articles/2024/2024-03-05-second/index.mdx
 * alliances: [river-group]
 * ---
 * 集团召开会议，6家成员单位都到了。
 * # articles/2025/2025-01-10-other/index.mdx
 * title: 一年的账
 * alliances: [river-group]
 * ---
 * 丁县中医医院退出，成员单位由6家减至5家。回头看这一年，全年接收进修36名，6家成员单位每家6名。2020年3月集团成立时，甲、乙、丙、丁四县各有一家医院加入；戊县、己县跟着来，成员单位增至6家。集团成员单位由2020年的4家增加到5家。
 *
 * @example ok
 * # alliances/river-group.yaml
 * name: 柳河医疗集团
 * kind: city-group
 * lead: lead-hospital
 * founded: 2020-03-01
 * # hospitals/lead-hospital.yaml
 * name: 柳河市第一医院
 * memberships: [{ alliance: river-group, role: lead, from: 2020-03-01 }]
 * # hospitals/a.yaml
 * name: 甲县人民医院
 * memberships: [{ alliance: river-group, role: member, from: 2020-03-01 }]
 * # hospitals/b.yaml
 * name: 乙县人民医院
 * memberships: [{ alliance: river-group, role: member, from: 2020-03-01 }]
 * # hospitals/c.yaml
 * name: 丙县中医医院
 * memberships: [{ alliance: river-group, role: member, from: 2020-03-01 }]
 * # hospitals/d.yaml
 * name: 丁县中医医院
 * memberships: [{ alliance: river-group, role: member, from: 2020-03-01, until: 2024-12-31 }]
 * # hospitals/e.yaml
 * name: 戊县人民医院
 * memberships: [{ alliance: river-group, role: member, from: 2022-05-10 }]
 * # hospitals/f.yaml
 * name: 己县人民医院
 * memberships: [{ alliance: river-group, role: member, from: 2022-05-10 }]
 * # hospitals/g.yaml
 * name: 庚县人民医院
 * memberships: [{ alliance: river-group, role: member, from: 2025-09-01 }]
 * # articles/2023/2023-08-05-first/index.mdx
 * alliances: [river-group]
 * ---
 * 集团现有成员单位6家，6家成员单位轮流值班。
 * # articles/2024/2024-03-05-second/index.mdx
 * alliances: [river-group]
 * ---
 * 集团召开会议，6家成员单位都到了。
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 四家变六家：柳河医疗集团的五年
 * alliances: [river-group]
 * ---
 * 庚县人民医院成为集团的第六家成员单位，算上走了的丁县，它是第七家成员单位。加上牵头医院，集团共7家。最初的四家里，走了一家。算上牵头的柳河市第一医院，集团成员单位至此有7家。集团从成立时的4家，发展到今天的6家。集团走了五年，连牵头单位一共7家。由一家牵头、两家成员单位的骨干组成的队伍下了乡。明年起，集团成员单位为五家。全年进修比2024年多12名；集团成员单位年底为6家。2020年3月集团成立，4家医疗机构首批加入。庚县人民医院成为集团第六家。
 *
 * 记者：集团现在有几家成员单位？
 *
 * 李宁：六家。开过会的医院有四家。
 *
 * 记者：有几家成员单位能溶栓？
 *
 * 李宁：五家。
 *
 * @example bad 11:5 13:1 15:7 17:1 19:4 21:3 23:15 25:10 27:19 29:9 31:18 33:13 35:11 39:4
 * # alliances/river-group.yaml
 * name: 柳河医疗集团
 * kind: city-group
 * lead: lead-hospital
 * founded: 2020-03-01
 * # hospitals/lead-hospital.yaml
 * name: 柳河市第一医院
 * memberships: [{ alliance: river-group, role: lead, from: 2020-03-01 }]
 * # hospitals/a.yaml
 * name: 甲县人民医院
 * memberships: [{ alliance: river-group, role: member, from: 2020-03-01 }]
 * # hospitals/b.yaml
 * name: 乙县人民医院
 * memberships: [{ alliance: river-group, role: member, from: 2020-03-01 }]
 * # hospitals/c.yaml
 * name: 丙县中医医院
 * memberships: [{ alliance: river-group, role: member, from: 2020-03-01 }]
 * # hospitals/d.yaml
 * name: 丁县中医医院
 * memberships: [{ alliance: river-group, role: member, from: 2020-03-01, until: 2024-12-31 }]
 * # hospitals/e.yaml
 * name: 戊县人民医院
 * memberships: [{ alliance: river-group, role: member, from: 2022-05-10 }]
 * # hospitals/f.yaml
 * name: 己县人民医院
 * memberships: [{ alliance: river-group, role: member, from: 2022-05-10 }]
 * # hospitals/g.yaml
 * name: 庚县人民医院
 * memberships: [{ alliance: river-group, role: member, from: 2025-09-01 }]
 * # articles/2023/2023-08-05-first/index.mdx
 * alliances: [river-group]
 * ---
 * 集团现有成员单位6家，6家成员单位轮流值班。
 * # articles/2024/2024-03-05-second/index.mdx
 * alliances: [river-group]
 * ---
 * 集团召开会议，6家成员单位都到了。
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 又一家
 * alliances: [river-group]
 * ---
 * 成员单位由6家增加到7家，6家成员单位各派一队。
 *
 * 第八家成员单位上线远程影像。
 *
 * 集团成员单位由2020年的5家增加到6家。
 *
 * 四家变八家，柳河医疗集团走了五年。
 *
 * 集团有7家成员单位，每家每月去一次。
 *
 * 集团从成立时的4家，发展到今天的12家，走了五年。
 *
 * 集团走了五年，连牵头单位一共9家。
 *
 * 算上牵头医院，集团成员单位至此有9家。
 *
 * 丁县中医医院去年退出以后，集团现在是9家。
 *
 * 集团由一家牵头、五家成员单位组成。
 *
 * 全年进修比2024年多12名；集团成员单位年底为5家。
 *
 * 2020年3月集团成立，5家医疗机构首批加入。
 *
 * 庚县人民医院成为集团第八家。
 *
 * 记者：集团现在有几家成员单位？
 *
 * 李宁：五家。路近的只有四家。
 *
 * @example ok
 * # alliances/river.yaml
 * name: 柳河专科联盟
 * kind: specialist-alliance
 * lead: lead-hospital
 * founded: 2020-03-01
 * # alliances/county.yaml
 * name: 丙县紧密型县域医共体
 * kind: county-consortium
 * lead: c
 * statedMembers: { count: 4, at: 2025-01-01 }
 * # hospitals/lead-hospital.yaml
 * name: 柳河市中医医院
 * memberships: [{ alliance: river, role: lead, from: 2020-03-01 }]
 * # hospitals/a.yaml
 * name: 甲县人民医院
 * memberships: [{ alliance: river, role: member, from: 2020-03-01 }]
 * # hospitals/b.yaml
 * name: 乙县人民医院
 * memberships: [{ alliance: river, role: member, from: 2020-03-01 }]
 * # hospitals/c.yaml
 * name: 丙县人民医院
 * memberships: [{ alliance: river, role: member, from: 2025-09-05 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 又一家：丙县人民医院加入，“一家人”增至4家
 * alliances: [river]
 * ---
 * 2025年9月5日，丙县人民医院加入柳河专科联盟，成员单位由2家增至3家。加上牵头的柳河市中医医院，一共是4家。
 *
 * @example bad 11:30
 * # alliances/river.yaml
 * name: 柳河专科联盟
 * kind: specialist-alliance
 * lead: lead-hospital
 * founded: 2020-03-01
 * # alliances/county.yaml
 * name: 丙县紧密型县域医共体
 * kind: county-consortium
 * lead: c
 * statedMembers: { count: 4, at: 2025-01-01 }
 * # hospitals/lead-hospital.yaml
 * name: 柳河市中医医院
 * memberships: [{ alliance: river, role: lead, from: 2020-03-01 }]
 * # hospitals/a.yaml
 * name: 甲县人民医院
 * memberships: [{ alliance: river, role: member, from: 2020-03-01 }]
 * # hospitals/b.yaml
 * name: 乙县人民医院
 * memberships: [{ alliance: river, role: member, from: 2020-03-01 }]
 * # hospitals/c.yaml
 * name: 丙县人民医院
 * memberships: [{ alliance: river, role: member, from: 2025-09-05 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 又一家
 * alliances: [river]
 * ---
 * 2025年9月5日，丙县人民医院加入柳河专科联盟，成员单位由3家增至4家。
 *
 * 如今，联盟成员单位增至3家。
 *
 * @example ok
 * # alliances/river.yaml
 * name: 柳河中医专科联盟
 * kind: specialist-alliance
 * lead: lead-hospital
 * region: { province: 江苏省, city: 柳河市 }
 * founded: 2023-08-10
 * # alliances/county.yaml
 * name: 丁县紧密型县域医共体
 * kind: county-consortium
 * lead: d
 * # hospitals/lead-hospital.yaml
 * name: 柳河市中医医院
 * memberships: [{ alliance: river, role: lead, from: 2023-08-10 }]
 * # hospitals/a.yaml
 * name: 甲县中医医院
 * memberships: [{ alliance: river, role: member, from: 2023-08-10 }]
 * # hospitals/b.yaml
 * name: 乙县中医医院
 * memberships: [{ alliance: river, role: member, from: 2024-03-01 }]
 * # hospitals/c.yaml
 * name: 丙县中医医院
 * memberships: [{ alliance: river, role: member, from: 2023-08-10, until: 2025-01-01 }]
 * # hospitals/d.yaml
 * name: 丁县人民医院
 * memberships: [{ alliance: county, role: lead, from: 2020-03-01 }, { alliance: river, role: member, from: 2025-09-04 }]
 * # hospitals/e.yaml
 * name: 丁县柳镇卫生院
 * memberships: [{ alliance: county, role: member, from: 2020-03-01 }]
 * # articles/2023/2023-08-11-first/index.mdx
 * title: 柳河中医专科联盟成立，2家成员单位签约
 * alliances: [river]
 * ---
 * 2023年8月10日，联盟成立，成员单位有甲县中医医院和丙县中医医院两家。
 * # articles/2024/2024-03-02-second/index.mdx
 * alliances: [river]
 * ---
 * 2024年3月1日，乙县中医医院加入柳河中医专科联盟，成员单位由2家增至3家。
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 丁县人民医院成为柳河中医专科联盟第三家成员单位
 * alliances: [river]
 * ---
 * 2025年9月4日，丁县人民医院在柳河签约，联盟成员单位增至3家。一上午，医院与柳河市中医医院签下协议，成为联盟的第三家成员单位。两年前，一家乡镇卫生院成为医共体的第四家成员单位。
 *
 * 2023年8月成立时，成员单位是2家；2024年3月增加乙县中医医院1家；今年元旦起丙县中医医院退出，剩下2家；加上丁县人民医院，现有3家。成立时，成员单位只有甲县中医医院和丙县中医医院两家。
 *
 * 联盟由柳河市中医医院牵头，有3家成员单位。这一天，联盟迎来第三家。会上，有2家成员单位的医生发言。联盟成员单位调整为3家，甲县中医医院和乙县中医医院早是成员单位。丁县人民医院是第三家。
 *
 * @example bad 11:31 13:57 13:71 13:97 15:15 17:3 17:40
 * # alliances/river.yaml
 * name: 柳河中医专科联盟
 * kind: specialist-alliance
 * lead: lead-hospital
 * region: { province: 江苏省, city: 柳河市 }
 * founded: 2023-08-10
 * # alliances/county.yaml
 * name: 丁县紧密型县域医共体
 * kind: county-consortium
 * lead: d
 * # hospitals/lead-hospital.yaml
 * name: 柳河市中医医院
 * memberships: [{ alliance: river, role: lead, from: 2023-08-10 }]
 * # hospitals/a.yaml
 * name: 甲县中医医院
 * memberships: [{ alliance: river, role: member, from: 2023-08-10 }]
 * # hospitals/b.yaml
 * name: 乙县中医医院
 * memberships: [{ alliance: river, role: member, from: 2024-03-01 }]
 * # hospitals/c.yaml
 * name: 丙县中医医院
 * memberships: [{ alliance: river, role: member, from: 2023-08-10, until: 2025-01-01 }]
 * # hospitals/d.yaml
 * name: 丁县人民医院
 * memberships: [{ alliance: county, role: lead, from: 2020-03-01 }, { alliance: river, role: member, from: 2025-09-04 }]
 * # hospitals/e.yaml
 * name: 丁县柳镇卫生院
 * memberships: [{ alliance: county, role: member, from: 2020-03-01 }]
 * # articles/2023/2023-08-11-first/index.mdx
 * title: 柳河中医专科联盟成立，2家成员单位签约
 * alliances: [river]
 * ---
 * 2023年8月10日，联盟成立，成员单位有甲县中医医院和丙县中医医院两家。
 * # articles/2024/2024-03-02-second/index.mdx
 * alliances: [river]
 * ---
 * 2024年3月1日，乙县中医医院加入柳河中医专科联盟，成员单位由2家增至3家。
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 丁县人民医院成为柳河中医专科联盟第三家成员单位
 * alliances: [river]
 * ---
 * 2025年9月4日，医院与柳河市中医医院签下协议，成为联盟的第五家成员单位。
 *
 * 2023年8月成立时，成员单位是2家；2024年3月增加乙县中医医院1家；2024年12月丙县中医医院退出，剩下3家；加上丁县人民医院，现有4家。成立时，成员单位只有甲县中医医院和丙县中医医院三家。
 *
 * 联盟由柳河市中医医院牵头，有2家成员单位。
 *
 * 联盟成员单位调整为4家，甲县中医医院和乙县中医医院早是成员单位。丁县人民医院是第五家。
 */
export const memberCount: Rule = {
	id: "member-count",
	severity: "error",
	inDrafts: "warning",
	canWaive: true,
	since: "0.1",
	about: "医联体的成员数与记录相符",
	check: (record) =>
		[...record.articles.values()].flatMap((article) => memberProblems(record, article)),
};
