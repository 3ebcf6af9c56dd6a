/// <reference types="astro/client" />

/** What TypeScript alone cannot read: an Astro component, for the modules that only hand it on. */
declare module "*.astro" {
	const Component: import("astro/runtime/server/index.js").AstroComponentFactory;
	export default Component;
}
