import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { shownPath } from "../content/shown-path";
import type { SiteSettings } from "../content/site-settings";

/** What a new log starts from. */
export interface Template {
  /** The file it stands in, as it is shown, or words for the built-in one. */
  from: string;
  text: string;
}

/**
 * The template for an author: `templates/<author>.md` of the content folder, else
 * `daily.<language>.md`, else `daily.md`, else a built-in one in the site's language.
 */
export function findTemplate(
  dir: string,
  author: string | undefined,
  language: SiteSettings["language"],
): Template {
  const names = [author ?? [], `daily.${language}`, "daily"].flat();
  const path = names.map((name) => join(dir, "templates", `${name}.md`)).find(existsSync);
  if (path === undefined) return { from: "the built-in template", text: builtIn(language) };
  return { from: shownPath(path), text: readFileSync(path, "utf8").replace(/^\uFEFF/, "") };
}

const headings = {
  ko: ["배운 것", "아쉬운 점", "내일 할 일"],
  en: ["What I learned", "What went badly", "Tomorrow"],
};

function builtIn(language: SiteSettings["language"]): string {
  const [learned, reflection, plan] = headings[language];
  return `---
title: {{title}}
date: {{date}}
author: {{author}}
tags: []
---

## ${learned}

- 

## ${reflection}

- 

## ${plan}

- [ ] 
`;
}
