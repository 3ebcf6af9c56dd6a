/** What a picture may be; every number of the picture tools. */
export const pictureLimits = {
	maxBytes: 20 * 1024 * 1024,
	timeoutMs: 15_000,
	maxRedirects: 3,
	/** 50 megapixels: what a camera makes, and far below what exhausts the memory. */
	maxPixels: 5e7,
	/** Of an animation. */
	maxFrames: 300,
	/** The longer side as it is stored: enough for print. */
	maxSidePx: 4096,
	atOnce: 4,
} as const;

/** The hosts that pictures may be fetched from, and no others: those of WeChat. */
export const pictureHosts: readonly string[] = [
	"mmbiz.qpic.cn",
	"mmbiz.qlogo.cn",
	"mmecoa.qpic.cn",
	"res.wx.qq.com",
	"wx.qlogo.cn",
	"mp.weixin.qq.com",
];
