/** A page as Pagefind's worker hands it over. */
export interface Fragment {
	readonly url: string;
	readonly raw_content?: string;
	readonly content: string;
	readonly meta: Readonly<Record<string, string>>;
	readonly filters: Readonly<Record<string, readonly string[]>>;
}

interface Answer {
	readonly id: string;
	readonly result?: unknown;
	readonly error?: string;
}

interface WorkerResults {
	readonly results: readonly { readonly id: string; readonly data: string }[];
}

/** After so many results a worker holds too much: it keeps each one until it ends. */
const mostResultsHeld = 20_000;

/**
 * Speaks with Pagefind's own web worker, without pagefind.js in between: that file holds the same engine a second
 * time for browsers without workers, 13 KB that nobody needs to load.
 */
export class PagefindWorker {
	private readonly bundlePath: string;
	private worker: Worker | undefined;
	private ready: Promise<unknown> = Promise.resolve();
	private readonly waiting = new Map<string, (answer: Answer) => void>();
	private nextId = 0;
	private resultsHeld = 0;

	constructor(bundlePath: string) {
		this.bundlePath = bundlePath;
	}

	private start(): Worker {
		if (this.worker) return this.worker;
		const worker = new Worker(`${this.bundlePath}pagefind-worker.js`);
		worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
			this.waiting.get(data.id)?.(data);
			this.waiting.delete(data.id);
		});
		worker.addEventListener("error", (event) => {
			event.preventDefault();
			this.stop("the search worker could not be loaded");
		});
		this.worker = worker;
		this.ready = this.send("init", [{ basePath: this.bundlePath, language: "unknown" }]);
		return worker;
	}

	private stop(reason: string) {
		this.worker?.terminate();
		this.worker = undefined;
		this.resultsHeld = 0;
		for (const [id, answer] of this.waiting) answer({ id, error: reason });
		this.waiting.clear();
	}

	private send(method: string, args: readonly unknown[]): Promise<unknown> {
		const worker = this.start();
		const id = String(this.nextId++);
		return new Promise((resolve, reject) => {
			this.waiting.set(id, ({ error, result }) =>
				error === undefined ? resolve(result) : reject(new Error(error)),
			);
			worker.postMessage({ id, method, args });
		});
	}

	/** Loads the engine and the list of chunks, before anybody has asked. */
	async preload(): Promise<void> {
		this.start();
		await this.ready;
		// The worker answers `init` at once and loads behind it; a request for filters waits for what it loads.
		await this.send("filters", []);
	}

	/** The pages that hold words in a row: the number of each, with the handle under which its text can be had. */
	async findRow(words: readonly string[]): Promise<Map<number, string>> {
		this.start();
		await this.ready;
		const found = (await this.send("search", [`"${words.join(" ")}"`, {}])) as WorkerResults;
		this.resultsHeld += found.results.length;
		return new Map(
			found.results.map(({ id, data }) => [Number.parseInt(id.split("_")[1] ?? "", 36), data]),
		);
	}

	async fragment(handle: string): Promise<Fragment> {
		return (await this.send("getData", [handle])) as Fragment;
	}

	/** Begins anew when too much is held; handles that were given become void. */
	tidy(): void {
		if (this.resultsHeld > mostResultsHeld) this.stop("the search worker was restarted");
	}
}
