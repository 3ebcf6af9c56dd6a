import path from "node:path";

/** The project's folder, absolute. */
export const projectRoot = path.resolve(import.meta.dirname, "../..");
