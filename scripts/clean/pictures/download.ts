import { lookup as systemLookup } from "node:dns";
import type { ClientRequest, IncomingMessage } from "node:http";
import { request as httpsRequest, type RequestOptions } from "node:https";
import type { LookupFunction } from "node:net";
import { pictureHosts, pictureLimits } from "./limits.ts";
import { isPublicAddress } from "./public-address.ts";
import { judgeAddress } from "./safe-address.ts";

export interface ResolvedAddress {
	readonly address: string;
	readonly family: number;
}

/** How the tool reaches the network. Tests hand in their own resolver and a server of their own. */
export interface Network {
	readonly resolve: (host: string) => Promise<readonly ResolvedAddress[]>;
	/** Whether an address that a host has been resolved to may be reached. */
	readonly isAllowed: (address: string) => boolean;
	readonly hosts: readonly string[];
	readonly request: (
		url: URL,
		options: RequestOptions,
		onResponse: (response: IncomingMessage) => void,
	) => ClientRequest;
	readonly timeoutMs: number;
}

/** The public Internet over https. */
export const publicNetwork: Network = {
	resolve: (host) =>
		new Promise((resolve, reject) => {
			systemLookup(host, { all: true }, (error, addresses) =>
				error ? reject(error) : resolve(addresses),
			);
		}),
	isAllowed: isPublicAddress,
	hosts: pictureHosts,
	request: httpsRequest,
	timeoutMs: pictureLimits.timeoutMs,
};

/** A picture that cannot be had; the message says why, in Chinese. */
export class PictureError extends Error {
	override readonly name = "PictureError";
}

/**
 * The look-up of one connection: what is checked is what is connected to, so that a name which changes its address
 * between the check and the use gains nothing. One address that is not public refuses the host.
 */
function guardedLookup(network: Network): LookupFunction {
	return (host, options, callback) => {
		network.resolve(host).then(
			(addresses) => {
				const [first] = addresses;
				if (!first || !addresses.every(({ address }) => network.isAllowed(address))) {
					callback(new PictureError(`${host} 指向的不是公网地址`), "", 0);
					return;
				}
				if (options.all) callback(null, [...addresses]);
				else callback(null, first.address, first.family);
			},
			(error: Error) => callback(error, "", 0),
		);
	};
}

type Answer = { readonly bytes: Buffer } | { readonly redirect: string };

/** One request: the bytes of a 200, or where a redirect points. */
function ask(url: URL, network: Network, deadline: AbortSignal): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const request = network.request(
			url,
			{
				agent: false,
				lookup: guardedLookup(network),
				signal: deadline,
				headers: { accept: "image/jpeg,image/png,image/webp,image/gif" },
			},
			(response) => {
				const { statusCode = 0, headers } = response;
				const refuse = (message: string) => {
					request.destroy();
					reject(new PictureError(message));
				};
				if ([301, 302, 303, 307, 308].includes(statusCode) && headers.location) {
					request.destroy();
					resolve({ redirect: headers.location });
					return;
				}
				if (statusCode !== 200) return refuse(`服务器答复 ${statusCode}`);
				if (Number(headers["content-length"] ?? 0) > pictureLimits.maxBytes)
					return refuse("图片超过 20 MB");
				const chunks: Buffer[] = [];
				let size = 0;
				response.on("data", (chunk: Buffer) => {
					size += chunk.length;
					if (size > pictureLimits.maxBytes) refuse("图片超过 20 MB");
					else chunks.push(chunk);
				});
				response.on("end", () => resolve({ bytes: Buffer.concat(chunks) }));
				response.on("error", reject);
			},
		);
		request.on("error", reject);
		request.end();
	});
}

/** The reason of a failure as the office understands it. */
function explain(error: unknown, deadline: AbortSignal): PictureError {
	if (error instanceof PictureError) return error;
	if (deadline.aborted) return new PictureError("15 秒内没有下载完");
	const code = (error as { code?: string }).code ?? "";
	if (/ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH/.test(code))
		return new PictureError("连不上网络");
	return new PictureError(`下载中断（${code || String(error)}）`);
}

/**
 * Fetches a picture: from the listed hosts alone, over https, from public addresses; every redirect (at most 3) is
 * judged like the first address; at most 20 MB in 15 seconds for all of it. Throws PictureError.
 */
export async function download(address: string, network: Network = publicNetwork): Promise<Buffer> {
	const deadline = AbortSignal.timeout(network.timeoutMs);
	let next = address;
	for (let hop = 0; hop <= pictureLimits.maxRedirects; hop += 1) {
		const verdict = judgeAddress(next, network.hosts);
		if (verdict.url === undefined) throw new PictureError(verdict.refusal);
		try {
			const answer = await ask(verdict.url, network, deadline);
			if ("bytes" in answer) return answer.bytes;
			if (!URL.canParse(answer.redirect, verdict.url.href))
				throw new PictureError("转向的网址不完整");
			// What a relative address hides (//host, \\host) shows once it is resolved.
			next = new URL(answer.redirect, verdict.url).href;
		} catch (error) {
			throw explain(error, deadline);
		}
	}
	throw new PictureError(`转向超过 ${pictureLimits.maxRedirects} 次`);
}
