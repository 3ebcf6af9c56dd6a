import path from "node:path";
import { projectRoot } from "../../scripts/lib/project-root.ts";

/** The folder of the built site that the tests look at: what `npm test` built just before. */
export const builtSite = path.join(projectRoot, "dist");
