// The bench's Eleventy site: each log, an index in pages of twenty, and pages of tags, authors and months.
import highlight from "@11ty/eleventy-plugin-syntaxhighlight";
import MarkdownIt from "markdown-it";
import taskLists from "markdown-it-task-lists";

export default function configure(eleventy) {
  eleventy.addPlugin(highlight);
  eleventy.setLibrary("md", new MarkdownIt({ html: true, linkify: true }).use(taskLists));
  eleventy.addGlobalData("layout", "log.njk");
  eleventy.addFilter("day", dayOf);
  eleventy.addFilter("author", authorOf);
  eleventy.addFilter("key", key);
  eleventy.addCollection("logs", newestFirst);
  eleventy.addCollection("groups", (api) => [
    ...group("tags", newestFirst(api), (log) => log.data.tags ?? []),
    ...group("authors", newestFirst(api), (log) => [authorOf(log.inputPath)]),
    ...group("archive", newestFirst(api), (log) => [dayOf(log.date).slice(0, 7)]),
  ]);
  return { markdownTemplateEngine: false };
}

function newestFirst(api) {
  return api.getFilteredByGlob("logs/**/*.md").reverse();
}

function group(kind, logs, namesOf) {
  const groups = new Map();
  for (const log of logs) {
    for (const name of namesOf(log)) {
      if (!groups.has(name)) groups.set(name, []);
      groups.get(name).push(log);
    }
  }
  return [...groups].map(([name, logs]) => ({ kind, name, logs }));
}

function dayOf(date) {
  return date.toISOString().slice(0, 10);
}

function authorOf(inputPath) {
  return inputPath.split("logs/")[1].split("/")[0];
}

function key(tag) {
  return tag.toLowerCase().replaceAll("#", "sharp").replaceAll("+", "plus").replaceAll(" ", "-");
}
