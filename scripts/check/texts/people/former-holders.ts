import type { PersonIndex } from "../../../../src/domain/mentions/person-index.ts";
import type { Passage } from "../passages.ts";

/** What tells that somebody left an office: 她的前任丁茂林, 2023年8月离任, 他如今到医学会担任会长. */
const leaving = /前任|在任|离任|卸任|调任|如今|退休|老(?:院长|书记|主任)/;

/** The ids of the people of whose leaving an office the sentences of some passages tell. */
export function formerHolders(passages: readonly Passage[], people: PersonIndex): Set<string> {
	const found = new Set<string>();
	for (const { text } of passages) {
		if (!leaving.test(text)) continue;
		for (const sentence of text.split(/[。！？\n]/))
			if (leaving.test(sentence))
				for (const { name } of people.namesIn(sentence))
					for (const { id } of people.named(name)) found.add(id);
	}
	return found;
}
