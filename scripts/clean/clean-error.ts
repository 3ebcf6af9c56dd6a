/** What a refusal is about; permanent, so that reports and tests can rely on it. */
export type CleanErrorCode =
	| "empty"
	| "no-body"
	| "deleted"
	| "verification"
	| "picture-share"
	| "text-share"
	| "video-share"
	| "shuffled"
	| "too-large"
	| "too-deep"
	| "too-many"
	| "undecodable"
	| "gate"
	| "internal";

/** The cleaner's refusal: the message says in Chinese what is wrong and how to mend it. */
export class CleanError extends Error {
	override readonly name = "CleanError";
	readonly code: CleanErrorCode;

	constructor(code: CleanErrorCode, message: string, options?: ErrorOptions) {
		super(message, options);
		this.code = code;
	}
}
