/** Words that end a title, so that 副院长盛玮 can be cut before the name. A new office is one word here. */
export const titleHeads = [
	..."院 局 处 科 股 厅 司 署 部 市 县 区 镇 乡 州 省 盟 旗 会 组 所 站 校 班 队 室 馆 行 团 社 台 村 园 庭"
		.split(" ")
		.map((place) => `${place}长`),
	..."理事长 董事长 监事长 秘书长 护士长 技师长 药师长 检察长 审计长 委员长 住院总".split(" "),
	..."书记 主任 主席 主任委员 主委 政治委员 常委 委员 理事 监事 董事 政委 指导员".split(" "),
	..."总经理 经理 总监 总裁 主管 干事 专员 主编 总编辑 秘书 督学 参事 顾问".split(" "),
	..."巡视员 调研员 督导员 协理员 联络员 督查专员 主任科员 科员 负责人 带头人".split(" "),
	..."党组成员 党委成员 班子成员 特派员 第一书记 驻村书记".split(" "),
	..."院长助理 局长助理 主任助理 书记助理 区长助理 县长助理 市长助理".split(" "),
	..."会计师 经济师 工程师 审计师 统计师".split(" "),
	..."主任医师 主治医师 住院医师 医师 药师 护师 技师 检验师 教授 研究员 讲师 院士 导师 博士 专家".split(
		" ",
	),
] as const;

/** Ranks and courtesies: they are no appointment, so the record has no say about them. */
export const neutralHeads: ReadonlySet<string> = new Set(
	"班子成员 主任医师 主治医师 住院医师 医师 药师 护师 技师 检验师 教授 研究员 讲师 院士 导师 博士 专家 会计师 经济师 工程师 审计师 统计师".split(
		" ",
	),
);

/** Heads of those sent to a village, who are called 书记. */
export const villageHeads: ReadonlySet<string> = new Set(["第一书记", "驻村书记"]);

/** Heads that are one office under two names. */
export const headNames: Readonly<Record<string, string>> = {
	政委: "政治委员",
	主委: "主任委员",
};

/**
 * Offices that somebody holds beside his or her own, in a body made for a purpose: where the record has none of the
 * kind, it may be missing there.
 */
export const sideHeads: ReadonlySet<string> = new Set(
	"组长 理事长 会长 主任委员 主委 理事 委员 委员长 顾问 秘书长 队长 班长 团长 代表 秘书 监事 董事 特派员".split(
		" ",
	),
);

/** Organs of a place, in which an officer of a hospital may sit beside: 市委常委, 区政协委员. */
export const sideOrgans: ReadonlySet<string> = new Set(
	"省委 市委 县委 区委 州委 旗委 人大 人大常委会 政协".split(" "),
);

/** What may stand between a party organ and the head: each changes the office. */
export const titleModifiers =
	"副 业务 行政 常务 执行 代理 代 名誉 荣誉 专职 兼职 总 首席 轮值 一级 二级 三级 四级 高级 资深 正 大".split(
		" ",
	);

/** Modifiers that a short form may drop without naming another office. */
export const droppableModifiers: ReadonlySet<string> = new Set(
	"业务 行政 常务 专职 一级 二级 三级 四级".split(" "),
);

/** Organs whose name belongs to the title: 党委书记, 县委常委, 工会主席. */
export const titleOrgans =
	"机关党委 党委 党组 党总支 党支部 党工委 总支 支部 纪检监察组 纪检组 纪工委 纪委 工会 团委 团总支 团支部 妇联 妇委会 科协 残联 政协 人大常委会 人大 省委 市委 县委 区委 州委 旗委 镇党委 乡党委 大会 论坛 年会".split(
		" ",
	);

/** Meetings, whose 主席 and 秘书长 hold no office that a record knows. */
export const meetingOrgans: ReadonlySet<string> = new Set(["大会", "论坛", "年会"]);

/** Words before a title that leave open whether the office is still held: on the day that the sentence names. */
export const thenMarks = ["时任", "曾任", "历任"] as const;

/** Words before a title that tell of its past or its end, of which other days of the sentence say nothing. */
export const onceMarks = [
	..."老 首任 第一任 第二任 第三任 第四任 第五任 第六任 最后一任 创始 首任科 第一任科".split(" "),
	..."当年的 当时的 那时的 彼时的 曾经的 退休的 卸任的 离任的".split(" "),
	..."以前的 从前的 此前的 先前的 原先的 原来的 过去的 昔日的".split(" "),
	..."此前担任 此前任 之前担任 以前担任 先前担任 原来担任 过去担任 曾经担任 曾担任".split(" "),
	..."不再担任 不再兼任 不再任 免去 辞去 卸任".split(" "),
];

/** Words before a title that say that it no longer holds. */
export const pastMarks = [
	..."原任 原 前任 前 前一任 上一任".split(" "),
	...thenMarks,
	...onceMarks,
];
export const presentMarks = ["现任", "新任", "挂职", "拟任", "候任", "兼任"] as const;

/** Nouns that end with a title's word and name no one: 委员会, 主席台, 书记处. */
export const headContinuations: Readonly<Record<string, readonly string[]>> = {
	委员: ["会", "长"],
	主席: ["台", "团"],
	书记: ["处", "员"],
	主任: ["医师", "护师", "药师", "技师", "委员", "科员", "务", "医生"],
	理事: ["会", "长", "单位"],
	监事: ["会", "长"],
	董事: ["会", "长"],
	秘书: ["长", "处"],
	医师: ["节"],
	专家: ["组", "团", "库", "们"],
	会长: ["期", "单位", "远"],
	院长: ["期", "足", "廊", "远", "助理", "办公"],
	部长: ["期"],
	区长: ["期"],
	县长: ["期"],
	市长: ["期"],
};
