/** Characters that stand alone so often that a neighbour beside them says nothing. */
export const particles = new Set(
	"的了在与和及为是有到由将把被向对从以个名家例等也都就还又要会能可不没这那我你他她它们其之所而且或但于自并给让使得着过来去上下内外前后里中间年月日时分第每各多少大小新老好很更最再已未无非本该此同只仅共约近超逾余百千万亿零一二三四五六七八九十两几",
);
/** Characters that are a word, or end one, by themselves: that one of them stands there is no slip. */
export const soloists = new Set(
	"职数戏城乡街家桥船江雪雨风云天饭菜茶酒米肉鱼牛羊马猪狗鸡衣鞋灯桌碗杯瓶袋箱包球歌舞画山用合成接才建医重长定回项差终事住做看说高低送走进出开关打发放写读学教病治药血心手头眼脚水火车路门人民党国市县区镇村院科室床房钱证书报信话网号字句件次批份张条型式性化率者级制员部局委组队点站店厅馆街楼层岁位台场期届种类师生站立坐行动想知问答听讲谈记拿带领派请求帮助当任管办理查验测量算计收付买卖赢输争取存换改变增减升降起落转移传递连通过到达至抵离回返归属于像似比较强弱快慢早晚久长短宽窄厚薄深浅远近难易真假对错满空全免半双单正负主副总分首末初原现曾刚曾仍却则便即既因若虽如令曰称谓叫作树花草木山河湖海见跟随遇逢赴弓蹲扛拽扯拧捏捶踢踩跪趴躺爬搂拎摸敲砸摔扔捡塞掏捆绑缝剪砍锯晾烤煮炖炒煎嚼吞咽吐闻瞪瞧喊嚷骂哭按据凭依照经",
);

/** When something is done, before a verb of one character: 二院先|接，三院兜底. */
export const whenDone =
	/^[先再才][接送看走进出开关打发放写读学教收付查验测来去问答听讲谈做说治管]$/;
