/** The words in which a public title ends, longest first where one ends another. */
const heads =
	"主任委员|副主任委员|主任医师|副主任医师|主治医师|主任护师|副主任护师|主任药师|主任技师|总会计师|总经济师|总工程师|总护士长|护士长|院长助理|局长助理|主任助理|书记|院长|局长|部长|处长|科长|股长|会长|理事长|秘书长|副秘书长|主席|区长|县长|市长|省长|镇长|乡长|州长|旗长|厅长|司长|署长|站长|所长|校长|园长|队长|组长|总监|总经理|经理|董事长|主任|主委|委员(?!会)|常委(?!会)|巡视员|调研员|督学|院士|教授|研究员|专员|干事|理事|董事|顾问|馆长|社长|台长|总编辑|行长|关长|总队长|支队长|大队长";
/** What may stand before the head and belongs to the title. */
const modifiers =
	"党委|党组|党总支|党支部|党工委|纪委|纪检组|机关党委|团委|工会|工委|支部|县委|市委|区委|省委|州委|旗委|常务|执行|名誉|第一|兼职|挂职|常任|轮值|代理|原|一级|二级|三级|四级";

/** A whole title token: 党委副书记, 县委常委, 常务副院长. */
export const titlePattern = new RegExp(`(?:(?:${modifiers}){0,4}副?(?:${heads}))`, "g");

/**
 * Words that may follow a name in running text. They decide where a name ends (张安|全面介绍) and that no name follows
 * a title at all (书记|强调).
 */
const longFollowers = new Set(
	"主持 致辞 致词 致欢迎 讲话 发言 表态 指出 强调 表示 介绍 出席 参加 参与 参会 到会 到场 代表 围绕 以及 分别 依次 先后 共同 一同 一起 一行 一致 全面 全程 首先 随后 最后 认为 要求 希望 宣布 宣读 宣讲 汇报 总结 通报 通过 回答 解答 答记者 签署 签订 签约 授牌 揭牌 颁发 颁奖 发放 发表 发布 带领 带队 率队 陪同 担任 兼任 当选 受聘 接受 主讲 授课 培训 讲解 分享 交流 点评 致以 祝贺 感谢 肯定 充分 详细 重点 深入 结合 根据 按照 提出 提到 谈到 回顾 部署 安排 解读 分析 阐述 展示 演示 现场 亲自 亲临 莅临 应邀 受邀 来到 走进 前往 深情 真诚 诚挚 热情 高度 认真 仔细 耐心 同志 先生 女士 教授 主任 书记 院长 局长 部长 处长 区长 县长 市长 医师 医生 博士 老师 上台 上前 开展 组织 牵头 负责 分管 领导 领衔 担纲 主刀 坐诊 查房 会诊 义诊 合影 握手 座谈 调研 考察 慰问 检查 指导 督导 视察 参观 观摩 听取 了解 询问 看望 见证 启动 开幕 宣誓 领誓 朗诵 演唱 表演 荣获 获得 获评 入选 成功 顺利 圆满 精心 悉心 明确 再次 进一步 继续 坚持 突出 紧扣 聚焦 紧紧 立足 针对 关于 如是说 坦言 透露 解释 补充 倡议 呼吁 号召 勉励 鼓励 寄语 建议 动员 期待 欢迎 陈述 述职 主持人 主持会议 与会 列席 处理 推动 推进 促进 因为 所以 非常 十分 特别 尤其 包括 以来 手术 团队 名医 工作室 专家 介绍说 介绍了".split(
		" ",
	),
);
/** The same of one character: each may also belong to a name, or be a surname (任, 曾, 于). */
const singleFollowers = new Set(
	"作做在就对为从向将与和同及等亦也还并又则均都说率任兼受被把让给到赴摄是的之以上下获有由于自先后时处已曾正不没未要能可会应当如而但且其这那该此各每全本某凭因所用使令叫跟比较更最很太真",
);

/** Whether a text begins with a word of two to four characters that may follow a name. */
export function startsWithLongFollower(text: string): boolean {
	return [2, 3, 4].some((length) => longFollowers.has(text.slice(0, length)));
}

/** Whether a text begins with anything that may follow a name. */
export function startsWithFollower(text: string): boolean {
	return singleFollowers.has(text[0] ?? "") || startsWithLongFollower(text);
}
