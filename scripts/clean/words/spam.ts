/** Words of pages that were broken into: pornography, gambling, fake papers. One alone proves nothing. */
export const spamWords = [
	"无码",
	"人妻",
	"色欲",
	"黑料",
	"吃瓜",
	"麻豆",
	"嫩草",
	"啪啪",
	"一区二区",
	"久久",
	"精品视频",
	"国产精品",
	"亚洲精品",
	"伊人",
	"蜜芽",
	"自拍偷拍",
	"偷拍",
	"裸聊",
	"约炮",
	"毛片",
	"三级片",
	"成人电影",
	"成人视频",
	"色情",
	"男女视频",
	"免费看片",
	"在线观看",
	"博彩",
	"娱乐城",
	"百家乐",
	"六合彩",
	"时时彩",
	"棋牌",
	"赌场",
	"老虎机",
	"代开发票",
	"办证刻章",
	"私家侦探",
	"亚洲av",
	"国产av",
	"精品国产",
	"freevideos",
	"porn",
	"xxx",
	"casino",
	"betting",
	"日韩欧",
	"不打烊",
	"人妖",
	"福利精品",
	"無碼",
	"國產",
	"亞洲精品",
] as const;

const anySpamWord = new RegExp(spamWords.join("|"), "i");

/** Whether a link's few words are those of a link farm; one alone proves nothing. */
export const isSpamLink = (line: string): boolean =>
	line.length <= 16 && (anySpamWord.test(line) || /彩票|真人娱乐|体育投注/.test(line));

/** Whether a line belongs to a link farm or an injected title: many such words, no sentence. */
export function isSpamLine(line: string): boolean {
	if (line.length < 6 || !anySpamWord.test(line)) return false;
	const lower = line.toLowerCase();
	let hits = 0;
	for (const word of spamWords) if (lower.includes(word)) hits++;
	if (hits < 2) return false;
	const isSentence = /[，,。；]/.test(line) && !/[|丨_]/.test(line);
	return !isSentence || hits >= 4;
}
