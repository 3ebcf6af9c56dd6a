import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

const statement = readFileSync(new URL("../styles/layers.css", import.meta.url), "utf8");

/** A stylesheet, or the style element of an Astro component, as Vite names it. */
const stylesheet = /\.css(?:\?|$)|[?&]lang\.css$/;

/**
 * Puts the order of the cascade layers before every stylesheet. The bundler places the styles of components before
 * those of the layout that they stand in, and the layer that is met first would be the weakest.
 */
export function layerOrder(): Plugin {
	return {
		name: "layer-order",
		enforce: "pre",
		transform: {
			filter: { id: stylesheet },
			handler: (code) => ({ code: statement + code, map: null }),
		},
	};
}
