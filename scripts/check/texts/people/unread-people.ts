import type { ContentRecord } from "../../../lib/record.ts";

/** The files of people that have a slip which keeps them from being read, by the name that they hold. */
export const unreadPeople = ({ unread }: ContentRecord): ReadonlyMap<string | undefined, string> =>
	new Map(
		[...unread]
			.filter(([file]) => /(?:^|\/)people\//.test(file))
			.map(([file, { title }]) => [title, file] as const),
	);
