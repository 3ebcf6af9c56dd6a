/**
 * What platforms, editors and accounts put around articles, as data. A line is tried without the ornaments at its
 * edges (arrows, dots, dashes, emoji). Each rule carries lines that it must take and lines that it must leave.
 */
export interface BoilerplateRule {
	readonly id: string;
	/** For the office: what it is. */
	readonly reason: string;
	readonly pattern: RegExp;
	/** anywhere; head: among the first blocks; tail: among the last. default: anywhere */
	readonly where?: "head" | "tail";
	/** The line opens a section: what follows goes with it as long as it is links and short lines. */
	readonly opensSection?: true;
	/** Pictures beside the line belong to it (a QR code, a follow-me picture). */
	readonly takesPictures?: true;
	readonly takes: readonly string[];
	readonly leaves: readonly string[];
}

export const boilerplateRules: readonly BoilerplateRule[] = [
	{
		id: "follow-banner",
		reason: "引导关注的横幅",
		pattern:
			/^(?:请|快|记得)?(?:点击|轻触|戳|点|按)(?:这里|上方|下方|上面|下面|左上方|左上角|标题下方?|文首|文末|屏幕)?的?[“「]?(?:蓝字|蓝色字体?|蓝色小字|名片|卡片|公众号名片)[”」]?.{0,16}$/,
		takesPictures: true,
		takes: ["点击上方蓝字关注我们", "点击上方“蓝字”关注青禾县人民医院", "点击下方名片关注我们"],
		leaves: ["点击率较去年上升两成", "患者可点击蓝色按钮预约挂号,流程如下所示"],
	},
	{
		id: "follow-us",
		reason: "引导关注",
		pattern:
			/^(?:欢迎|敬请|记得|快来|请|感谢)?(?:大家|您)?(?:扫码|长按|点击)?(?:关注|订阅)(?:我们|我|(?:本|我院|我们|官方|微信){0,3}(?:公众号|视频号|抖音号|服务号|订阅号).{0,16})(?:吧|哦|！|!)?$/,
		takesPictures: true,
		takes: ["关注我们", "欢迎关注我们", "敬请关注微信公众号", "请关注我院官方公众号"],
		leaves: ["关注我们身边的护士", "会议引起社会各界广泛关注", "关注慢性病患者用药安全"],
	},
	{
		id: "qr-code",
		reason: "引导扫码",
		pattern:
			/^.{0,6}(?:扫描|扫一扫|扫码|扫|长按|识别|微信扫一?扫).{0,8}(?:二维码|小程序码|图片).{0,22}$/,
		takesPictures: true,
		takes: [
			"长按识别二维码关注我们",
			"扫描下方二维码进群",
			"长按二维码识别关注",
			"扫描上方图片二维码领取礼包!",
		],
		leaves: ["检验科上线扫码报告,病人扫描手环即可查询全部结果,窗口排队由此减半。"],
	},
	{
		id: "scan-share",
		reason: "分享提示",
		pattern: /^[扫掃]一[扫掃](?:分享|在手[机機]打[开開]|[关關]注).{0,10}$/,
		takes: ["扫一扫分享本页", "掃一掃分享本頁", "扫一扫在手机打开"],
		leaves: ["扫一扫就能挂号,老人也学会了"],
	},
	{
		id: "add-friend",
		reason: "引流信息",
		pattern: /^(?:长按|扫码|添加|加).{0,10}(?:微信|好友).{0,24}(?:群|领取|备注|回复).{0,40}$/,
		takesPictures: true,
		takes: ["长按图片加小编微信,拉你进交流群", "添加客服微信,回复1领取资料"],
		leaves: ["添加微信好友的患者可收到随访提醒"],
	},
	{
		id: "reply-keyword",
		reason: "引流信息",
		pattern:
			/^(?:在)?(?:关注)?(?:本)?(?:微信)?公众号.{0,6}(?:后台)?(?:回复|发送)(?:关键[字词]|消息|暗号|信息)?.{0,12}$/,
		takes: ["关注公众号,发送消息:", "公众号后台回复关键字", "关注公众号回复666"],
		leaves: ["医院公众号回复患者咨询两千余条,平均用时十分钟"],
	},
	{
		id: "like-share",
		reason: "引导点赞转发",
		pattern:
			/^(?=.{2,30}$)(?!.*[。；])(?:(?:最后|别忘了?|记得|欢迎|请|求|快|觉得.{0,8}|喜欢就?|感谢|动动手指|顺手|点个?|点击|右下角|给我们?|来个?|一键|加|关注|您|大家|小编|和|与|、|,|，|\/|·|!|！|~|\s)*(?:点赞|点点赞|在看|点在看|转发|点分享|分享|点收藏|收藏|赞|三连|星标|留言|评论)(?:[、,，/·+&!！~\s]|和|与|吧|哦|呀|支持|一下|关注|三连|给更多人)*){2,}$/u,
		takes: [
			"点赞、在看、转发!",
			"感谢关注/点赞/分享",
			"点分享!点收藏!点点赞!点在看!",
			"记得点赞在看哦",
		],
		leaves: ["群众点赞家门口的医疗服务", "分享经验", "他的事迹被转发、点赞十万次,感动全城"],
	},
	{
		id: "pass-on",
		reason: "引导转发",
		pattern:
			/^(?:赶?快|请|欢迎|速速|赶紧|记得)?(?:把它?|将本文)?(?:转发|转给|分享|转)(?:给|到).{0,16}(?:家人|朋友|朋友圈|亲友|身边的?人|更多的?人|他们|TA).{0,16}$/,
		takes: ["快转发给家人和朋友,让他们重视起来吧!", "分享到朋友圈", "请转给更多人"],
		leaves: ["他把经验分享给了全县的村医,一年讲了四十多场,场场有人站着听完还舍不得走。"],
	},
	{
		id: "read-original",
		reason: "引导点击阅读原文",
		pattern:
			/^(?:请|快|可)?(?:点击|点|戳|长按)?.{0,8}[“"「『【]?(?:阅读|查看)原文[”"」』】]?.{0,24}$/,
		takes: ["点击“阅读原文”了解更多", "阅读原文", "快点击「阅读原文」参与调查吧!"],
		leaves: ["阅读原文献的能力是研究生培养的重点之一,导师为此开设了每周一次的读书会"],
	},
	{
		id: "end-mark",
		reason: "结束标记",
		pattern: /^[（(【[]?(?:END|The\s?End|THE\s?END|完|全文完|正文完|结束|未完待续)[）)】\]]?$/i,
		takes: ["END", "(完)", "The End", "全文完"],
		leaves: ["结束语", "完成情况"],
	},
	{
		id: "swipe-hint",
		reason: "滑动提示",
		pattern:
			/^[（(]?(?:请|可)?(?:上下|左右|向上|向下|向左|向右|上|下|左|右)(?:滑动|拉动|划动|滑|划)(?:图片|屏幕)?(?:即可)?(?:阅览|查看|浏览|阅读|观看|翻看|解锁|看)?(?:更多|全文|全部|大图|图片|内容|精彩)*[）)]?$/,
		takes: ["向上滑动阅览", "左右滑动查看更多", "上下滑动查看全文"],
		leaves: ["向上滑动扶手可调高度"],
	},
	{
		id: "tap-picture",
		reason: "点击提示",
		pattern:
			/^[（(]?(?:点击|轻触|点)(?:图片|下图|上图|空白处|屏幕|视频|音频|播放)?(?:即可)?(?:查看|放大|观看|收听|播放|了解|阅读)(?:大图|答案|视频|更多|详情|图片|全文|内容|音频|精彩)*[）)]?$/,
		takes: ["点击图片查看大图", "点击空白处查看答案", "点击观看视频", "点击了解更多"],
		leaves: ["点击查看预约挂号流程及注意事项"],
	},
	{
		id: "more-articles",
		reason: "往期文章推荐",
		pattern:
			/^(?:往期|更多|精彩|相关|热门|热点|延伸|推荐|近期|历史|猜你喜欢|编辑|精选)\s?[·•丨|/]?\s?(?:往期|精彩|热文|阅读|推荐|回顾|精选|文章|内容|链接|好文|新闻|热点|资讯|推送|回放)(?:回顾|推荐|阅读)?[:：]?$/,
		opensSection: true,
		takes: ["往期回顾", "推荐阅读", "相关推荐", "往期 · 推荐", "热点推荐", "精彩回顾", "相关阅读:"],
		leaves: ["往期", "推荐信", "历史回顾:建院七十年来的三次搬迁"],
	},
	{
		id: "also-like",
		reason: "平台推荐",
		pattern:
			/^(?:猜你喜欢|喜欢此内容的人还喜欢|为你推荐|大家都在看|您可能感兴趣.{0,6}|继续滑动看下一个)$/,
		opensSection: true,
		takes: ["猜你喜欢", "喜欢此内容的人还喜欢", "大家都在看"],
		leaves: ["大家都在看他的背影"],
	},
	{
		id: "platform-notice",
		reason: "平台声明",
		pattern:
			/^(?:特[别別][声聲]明|免责声明|[声聲]明|平台[声聲]明|Notice)[:：].{0,160}(?:自媒体|自媒體|用户上传|用戶上傳|信息存储|信息存儲|NetEase|social media platform|仅代表作者|不代表本平台).{0,200}$/i,
		where: "tail",
		takes: [
			"特别声明:以上内容(如有图片或视频亦包括在内)为自媒体平台用户上传并发布,本平台仅提供信息存储服务。",
			"Notice: The content above is uploaded and posted by a user, which is a social media platform.",
		],
		leaves: ["声明:本院从未授权任何机构代售疫苗。"],
	},
	{
		id: "copyright",
		reason: "版权声明",
		pattern:
			/^(?:©|Copyright|版权所有|版权声明|\d{4}.{0,60}All Rights Reserved).{0,80}$|^(?:如需|未经|欢迎|若需|授权)?.{0,8}转载.{0,6}(?:请|须|需|敬请)(?:在后台|在文末|联系|注明|标明|私信|后台).{0,30}$/i,
		where: "tail",
		takes: [
			"转载请注明出处!",
			"如需转载,请在后台留言",
			"© 2024 某某医院 All Rights Reserved.",
			"未经授权转载请联系我们",
		],
		leaves: ["转载自《健康报》", "版权页"],
	},
	{
		id: "sync-tool",
		reason: "排版工具留下的标记",
		pattern:
			/^(?:本文|文章)?(?:由|使用|来自)\s?.{0,20}(?:排版|同步|编辑器|mdnice|多平台发布).{0,8}$/,
		where: "tail",
		takes: ["本文使用 文章同步助手 同步", "本文由 mdnice 多平台发布", "由某某编辑器提供排版"],
		leaves: ["本文由宣传科整理"],
	},
	{
		id: "listen",
		reason: "平台按钮",
		pattern:
			/^(?:听新闻|听全文|朗读|收听全文|附件下载[:：]?|分享成功|我要纠错|打印|打印本页|关闭窗口|关闭|返回顶部|收藏本文|我来说两句.{0,12}|发送|发表评论|最新评论|查看全部评论\s?>?|登录后评论|参与评论.{0,20}|打开.{0,16}查看全部评论\s?>?|查看更多|加载更多|展开全文|预览时标签不可点|写下你的留言|微信扫一扫关注该公众号|轻点两下取消(?:赞|在看)|知道了|允许|取消|阅读\s?\d{1,9}|点赞\s?\d{0,9}|投诉|赞\s?\d{0,9}|在看\s?\d{0,9})$/,
		takes: [
			"听新闻",
			"附件下载:",
			"我来说两句...... 发送",
			"查看全部评论 >",
			"打开某某客户端查看全部评论 >",
			"阅读 1203",
			"参与评论积分 龙珠商城兑好礼",
		],
		leaves: ["听新闻发布会介绍情况", "打印报告单的自助机增至六台"],
	},
	{
		id: "pager",
		reason: "翻页导航",
		pattern: /^(?:上一篇|下一篇|上一條|下一條|上一条|下一条)[:：].{0,80}$/,
		where: "tail",
		takes: ["上一篇:我院开展消防演练", "◆下一篇:院领导高温慰问一线职工"],
		leaves: ["上一篇报道里说过的那位老人"],
	},
	{
		id: "pages",
		reason: "翻页导航",
		pattern: /^[页頁][:：]?\s?(?:\[\d{1,3}\]\s?)*$/,
		where: "tail",
		opensSection: true,
		takes: ["页: [1]", "页:"],
		leaves: ["页码", "[1]"],
	},
	{
		id: "view-count",
		reason: "浏览次数",
		pattern: /^(?:浏览|瀏覽|阅读|点击|閱讀|點擊)(?:次数|次數|量|数)?[:：]\s?\d{1,9}次?$/,
		takes: ["浏览次数:1828", "点击量:20"],
		leaves: ["浏览次数较上月增加"],
	},
	{
		id: "forum",
		reason: "论坛回帖",
		pattern:
			/^(?:谢谢|感谢|多谢)(?:楼主|分享|作者).{0,10}$|^(?:沙发|板凳|顶一下|路过|学习了|受教了)[!！。]?$/,
		where: "tail",
		takes: ["谢谢楼主分享", "感谢楼主", "学习了"],
		leaves: ["感谢全体医务人员的付出"],
	},
	{
		id: "template-residue",
		reason: "模板残留",
		pattern:
			/^.{0,10}(?:\$[A-Z]{3,12}|\[db:[^\]]{1,10}\]|\{\{?\s?(?:title|author|source|date|content)\s?\}?\}).{0,10}$/,
		takes: ["作者:$AUTHOR", "[db:来源]"],
		leaves: ["手术费用约$AUD三千元左右,由基金会承担"],
	},
];
