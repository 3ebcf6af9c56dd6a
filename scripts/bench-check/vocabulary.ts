/** Words from which the benchmark makes records and articles. None of them is a real institution's staff. */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const surnames = words(
	"王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 林 高 罗 郑 梁 谢 宋 唐 许 韩 冯 邓 曹 彭 曾 肖 田 董 袁 潘 蒋 蔡 余 杜 叶 程 苏 魏 吕 丁 任 沈 姚 卢 姜 崔 钟 谭 陆 汪 范 石 廖 贾 夏 韦 方 白 邹 孟 熊 秦 邱 江 尹 薛 闫 段 雷 侯 龙 史 陶 黎 贺 顾 毛 郝 龚 邵",
);
export const givenCharacters = words(
	"伟 芳 娜 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 秀 霞 平 刚 桂 英 华 玉 兰 红 玲 建 国 文 辉 力 斌 鹏 飞 鑫 波 健 宁 晨 旭 浩 宇 轩 博 毅 峰 成 东 海 燕 雪 梅 琳 云 莲 真 环 荣 爱 妹 香 月 莺 媛 瑞 凡 佳 嘉 琼 勤 珍 贞 莉 嵘 泽 宏 俊 彦 晓 志 学 新 立 永 仁 义 信 德 良 春 夏 秋 生 全 胜 凯 忠 亮 政 谦 亨 奇 固 之 轮 翰 朗 伯 言 若 鸣 朋 梁 栋 维 启 克 伦 翔 子 杉 玮 孝 宪 轶 曦 泮 禄",
);
export const cities = words(
	"临江市 安和市 长宁市 丰川市 云溪市 柳河市 青岩市 渭滨市 海棠市 鹤山市 清源市 南屏市",
);
export const counties = words(
	"平湖县 石桥县 东陵县 白水县 竹山县 宁化县 双河县 金沙县 大屯县 永安县 龙泉县 黄陂区 城西区 江北区 高坪区 临渭区 永川区 安居区 文山县 柏林县 松阳县 梅岭县 古田县 仁寿县 蒲城县 固阳县 太谷县 云阳县 开州区 綦江区",
);
export const towns = words(
	"下邽 阳坡 三塘 柳沟 石盘 马家湾 白杨 清溪 龙井 青石 望江 桃园 五里 官渡 新桥 黄泥",
);
export const departments = words(
	"心内科 普外一科 普外二科 骨科 呼吸科 急诊科 儿科 肾内科 神经内科 妇产科 康复科 肿瘤科 医务部 护理部 信息科 医保科 院感科 科教科",
);
export const hospitalTitles: readonly (readonly string[])[] = [
	["党委书记"],
	["党委副书记", "院长"],
	["党委委员", "副院长"],
	["党委委员", "纪委书记"],
	["副院长"],
	["党委副书记"],
	["总会计师"],
	["工会主席"],
];
export const bodyTitles: readonly (readonly string[])[] = [
	["党组书记", "局长"],
	["党组成员", "副局长"],
	["医政股股长"],
	["基层卫生股股长"],
	["党委委员", "副局长"],
];
/** Short address after a name, where the title has one. */
export const addresses: Readonly<Record<string, string>> = {
	党委书记: "书记",
	院长: "院长",
	局长: "局长",
	医政股股长: "股长",
};
export const eventNames = words(
	"医联体共建科室启动会 年度工作总结交流会 基层医疗单位座谈会 转诊会诊协作签约仪式 远程会诊培训班开班仪式 紧密型医联体建设推进会 专科联盟成立大会",
);
export const counted = [
	{ label: "派驻业务骨干", unit: "名", most: 200 },
	{ label: "开展义诊", unit: "场", most: 90 },
	{ label: "举办讲座培训", unit: "场", most: 900 },
	{ label: "服务基层群众", unit: "人次", most: 90_000 },
	{ label: "远程会诊", unit: "例", most: 3000 },
	{ label: "下转患者", unit: "人次", most: 5000 },
	{ label: "新增科研课题", unit: "项", most: 60 },
	{ label: "开展新技术", unit: "项", most: 190 },
	{ label: "带教基层医师", unit: "名", most: 300 },
] as const;
export const actions = words("指出 强调 表示 要求 介绍说 在讲话中指出 在致辞中说 在总结时强调");
export const fillers = [
	"要把优质资源真正沉到基层，让群众在家门口看得上病、看得好病。",
	"共建不是挂一块牌子，而是把人派下去、把技术留下来。",
	"与会人员围绕双向转诊的流程展开讨论，提出了不少实在的建议。",
	"会议还就下一步的考核办法征求了意见，各单位将在月底前反馈。",
	"近年来，基层医疗卫生机构的诊疗能力稳步提升，群众的获得感不断增强。",
	"双方将建立定期会商机制，遇到疑难病例随时会诊。",
	"医院选派专家定期坐诊、查房、带教，帮助基层建起自己的队伍。",
	"参会人员现场观摩了远程会诊的全过程，对操作规范有了直观的了解。",
	"下一步，各成员单位将按照分工抓好落实，确保各项工作取得实效。",
	"活动受到当地群众欢迎，现场秩序井然。",
	"他提出，要守住医疗质量的底线，把安全放在第一位。",
	"对口帮扶的科室要有目标、有台账、有评价，一年一总结。",
	"院长们结合各自的实际，谈了体会，也谈了困难。",
	"书记和院长要亲自抓，分管负责人具体抓，一级带着一级干。",
	"多家媒体到场采访，记录了这一刻。",
	"从最初的一院一科室，到如今成片成带，共建的路越走越宽。",
	"信息互通、检查互认，省下的是群众的时间和花费。",
	"各科室主任依次汇报了本学科的帮扶打算。",
] as const;
