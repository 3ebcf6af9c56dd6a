import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** Each project is a stage of `npm test`; the later ones look at a site that was built before. */
export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: "unit",
					include: ["src/**/*.test.ts", "scripts/**/*.test.ts", "tests/support/**/*.test.ts"],
					sequence: { groupOrder: 0 },
					// By itself vitest leaves a core to itself, of two the half.
					maxWorkers: availableParallelism(),
					// No test is timed: this only ends one that hangs, on the slowest machine.
					testTimeout: 300_000,
					hookTimeout: 300_000,
				},
			},
			{
				test: {
					name: "built",
					include: ["tests/built/**/*.test.ts"],
					sequence: { groupOrder: 1 },
					// One after the other: two builds at once would share the folder of generated types.
					fileParallelism: false,
					// A test that builds a site of its own takes as long as a build.
					testTimeout: 300_000,
					hookTimeout: 300_000,
				},
			},
			{
				test: {
					name: "browser",
					include: ["tests/browser/**/*.test.ts"],
					sequence: { groupOrder: 2 },
					// Two browsers at a time: no test is timed, and none sees what another does.
					maxWorkers: 2,
					testTimeout: 300_000,
					hookTimeout: 300_000,
					expect: { poll: { timeout: 30_000 } },
				},
			},
		],
	},
});
