import { mountSearch } from "./ui/mount.ts";

for (const root of document.querySelectorAll<HTMLElement>("[data-search]")) mountSearch(root);
