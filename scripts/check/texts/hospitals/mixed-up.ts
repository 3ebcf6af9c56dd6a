import { charactersLike } from "../../../../src/domain/mentions/alike.ts";

/**
 * Characters that people write for each other in words, mostly because they share a part and a sound: 档案 becomes 挡案,
 * 问候 问侯. Those that only look alike are in the table of names.
 */
const groups =
	"作坐座做 侯候 挡档 部布步 署暑薯 份分 纪记 即既 辩辨辫 度渡 竞竟 练炼 治冶制 帐账胀 密蜜 像象相 需须 启起 已以己 再在 副付负附 致至止志 协携谐 受授 签鉴监 询寻循徇 尊遵 贡供共 献现 质值 校效 绩积 彻策澈 贯惯灌 惠慧 优忧 义意议仪 建健键 诊疹珍 症证征 患换 急及 救究 检捡 验险 预予 防妨 控空 股骨 科颗 院愿 员园 长常 任认 织识 精经 导道 指旨 挥辉 调凋 宣渲 进近 落洛 化划 提题 升生声 增赠 显现 成程承 功攻工公 获或 荣容 奖讲 励力厉 章彰 模摸 范犯 带代待 辐幅 联连 合和 平凭 据剧 资姿咨 源原缘 享想 施师 备倍 材财 料科 规归 安按 全权 责则 核合 风疯 应映 锦棉 旗期 赞暂 静净 详祥 紧仅尽 厚候 续序绪 录陆 固故 根跟 保饱 战站 务物 案按 汇会 报抱 型形 例列 培陪赔 班般 流留 巡寻 回徊 剂济 辜孤 侥饶 灸炙 瞻赡 嘱瞩 撼憾 燥躁 消销 徒徙 渴喝竭 博搏膊 概慨 勾沟构购 暇瑕 祟崇 券卷 矫骄娇 振震 戴带 幕慕募 历厉励 坚艰 克刻 肩间 迫追 驻住注 仁人 望忘 缓援 遇欲 誉予 肃素 廉连 峰锋 颁班 捐损 募慕 援缓 抚扶 慰蔚 恢灰 复覆腹 愈预 疗疔 醉碎 膜模 痛疼 脑恼 肾贤 胃冒 肝干 胆担 肠场 腺线 瘤留 癌岩 梗埂 塞赛 栓拴 卒猝 溶熔融 管馆 支枝 架驾 搭答 桥侨 刺剌 针真 输书 液夜 注住 射谢 滴嘀 氧痒 吸汲 呼乎 抢枪 亡忘 殊特 珠株 厢箱 颈劲 椎推 腰要 肌饥 便更 秘密 泌密 晕运 喘瑞 咳该 痰谈 烧稍 热执 寒塞 湿温 虚需 粘黏 贴帖 敷缚 膏高 丸完 汤烫 煎剪 熬傲 罐灌 推椎 拿那 按安 摩磨 拔拨 诀决 穴血 络洛 经径 苔台 脂指 油由 蔬疏 戒介 抑仰 苗描";

const groupsOf = new Map<string, Set<string>>();
for (const group of groups.split(" "))
	for (const character of group)
		groupsOf.set(character, new Set([...(groupsOf.get(character) ?? []), ...group]));

/** Characters that stand alone so often that beside another one their look says nothing: 日|的, 600|多|万. */
const common = new Set("的了在是有不我他这那多少大小上下中该公月日年时对长药查盯万问此交村");

/** Pairs of which only names are written one for the other: 他问 is no slip for 他们, 最亮 none for 最高, 一词 none for 一同. */
const ofNames = new Set(["问们", "亮高", "词同"]);

/** The characters that look like one in words, of which one is written for the other. */
export const alikeInWords = (character: string): readonly string[] =>
	[...charactersLike(character)].filter((other) => !ofNames.has(other + character));

/** The characters that are easily written for one. */
export function mixedUpWith(character: string): readonly string[] {
	const alike = alikeInWords(character).filter((other) => !common.has(other));
	return [...new Set([...(groupsOf.get(character) ?? []), ...alike])].filter(
		(other) => other !== character,
	);
}
