/** What a text itself consists of, counted before its parts: 三点要求, 四件事. */
const things =
	/(?:要求|请求|诉求|意见|建议|措施|举措|任务|工作|重点|希望|体会|做法|经验|特点|原因|变化|问题|不足|打算|实事|内容|方面|目标|期望|期盼|倡议|承诺|安排|方向|感受|启示|困难|难题|短板|条件|情[形况]|要点|通病|毛病|环节|议题|弱项|症结|约定|规定|规矩|保障|准备|[一二三四五六七八九十]批|时间|节点|服务|转变|明确|统一|到位|提升|坚持|关键|事宜|事项|材料|意思|含义|考虑|看法|心愿|期许|嘱托|故事|镜头|片段|细节|画面|瞬间|数字|数据|通道|渠道|纪律|原则|规则|制度|机制|办法|决定|课|账|事|话)$|^数$/;

/** Whether words name what a text itself consists of: 四件|事, 三样|材料. */
export const isThing = (noun: string): boolean => things.test(noun);

/** Those who do something, and no part of a text: 三个|学科形成意见. */
const doers =
	/^(?:学科|科室|专科|病区|部门|单位|小组|医院|分院|卫生院|县[市区]?|乡镇|社区|医生|专家|护士)(?!的)/;

/** Whether what is counted are parts of a text, so that a list behind the count can hold nothing else: of 个 by the noun alone. */
export const isOfText = (unit: string, noun: string): boolean =>
	/^(?:方面|个方面|[条点项件样句步道])$/.test(unit) ||
	(/^[个大种类处层组]$/.test(unit) && things.test(noun) && !doers.test(noun));

/** Who acts, where and when it is done, and what is used for it: what is listed under 两个病区 are things of theirs. */
const noParts =
	/^(?:人|孩子|家庭|家长|病人|患者|老人|学员|选手|队|班|病种|病例|病床|床|名额|疗程|学期|百分点|[县市区镇乡村州旗]|街道|社区|地[方区]|点|站|中心|平台|基地|诊[室台区]|病房|窗口|车间|教室|会场|现场|周|年|日|夜|晚|早|上午|下午|半|假期|春|夏|秋|冬)/;
/** What a heading says of what it counts: 三个专科|搬家. */
const saysMore = /[了着过在到向从把被让给是有来去回进出上下走跑]/;

/**
 * Whether a heading that ends with its count announces parts of a text, whatever they are called: 三条|提醒, 协议的三个|时限.
 */
export const endsHeadAlone = (unit: string, noun: string): boolean =>
	/^[个条点项件类种样份句道张]$/.test(unit) &&
	/^\p{Script=Han}{1,4}$/u.test(noun) &&
	!doers.test(noun) &&
	!noParts.test(noun) &&
	!saysMore.test(noun);
