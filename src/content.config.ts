import { defineCollection, reference } from "astro:content";
import { pathToFileURL } from "node:url";
import { glob } from "astro/loaders";
import { readBuildOptions } from "./build-options.ts";
import { publicArticles } from "./loaders/public-articles.ts";
import type { CollectionName } from "./schemas/fields.ts";
import { schemas } from "./schemas/index.ts";

const options = readBuildOptions();

/** One YAML file an entity; the file's name is its id. */
const records = (collection: CollectionName) =>
	glob({ pattern: "*.yaml", base: pathToFileURL(`${options.contentDir}/${collection}/`) });

const articles = defineCollection({
	loader: publicArticles(options),
	schema: ({ image }) => schemas.articles({ reference, image }),
});
const hospitals = defineCollection({
	loader: records("hospitals"),
	schema: ({ image }) => schemas.hospitals({ reference, image }),
});
const people = defineCollection({
	loader: records("people"),
	schema: ({ image }) => schemas.people({ reference, image }),
});
const events = defineCollection({
	loader: records("events"),
	schema: ({ image }) => schemas.events({ reference, image }),
});
const alliances = defineCollection({
	loader: records("alliances"),
	schema: ({ image }) => schemas.alliances({ reference, image }),
});

export const collections = { articles, hospitals, people, events, alliances };
