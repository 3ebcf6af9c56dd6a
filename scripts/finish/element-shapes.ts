import { attributeOf, readTags } from "./read-tags.ts";
import { type Compound, isScope } from "./selectors.ts";

/** What a style can tell of an element by its tag alone. */
export interface Shape {
	readonly tag: string;
	readonly classes: ReadonlySet<string>;
	/** The classes that tie it to the styles of its components. */
	readonly scopes: readonly string[];
}

const shapes = new Map<string, Shape>();

/** The shape of an element with a value of `class`; one object for all that look the same. */
export function shapeOf(tag: string, classValue: string): Shape {
	const key = `${tag} ${classValue}`;
	const known = shapes.get(key);
	if (known) return known;
	const names = classValue.split(/\s+/).filter((name) => name !== "");
	const shape = {
		tag,
		classes: new Set(names.filter((name) => !isScope(name))),
		scopes: names.filter(isScope),
	};
	shapes.set(key, shape);
	return shape;
}

/** Adds the shapes of a page's elements to a set. */
export function collectShapes(html: string, into: Set<Shape>): void {
	for (const { name, isEnd, from, to } of readTags(html)) {
		if (isEnd) continue;
		into.add(shapeOf(name, attributeOf(html.slice(from, to), "class") ?? ""));
	}
}

/** Classes that a script gives to the page: no built page needs to have them. */
const givenByScripts = new Set(["elder"]);

/** Whether an element may be meant by a compound, its scope left aside. */
export function fits({ tag, classes }: Shape, compound: Compound): boolean {
	return (
		(compound.tag === undefined || compound.tag === "*" || compound.tag === tag) &&
		compound.classes.every((name) => classes.has(name) || givenByScripts.has(name))
	);
}
