import { getCollection } from "astro:content";

/** All logs, the newest first. */
export async function newestFirst() {
  const logs = await getCollection("logs");
  return logs.sort((a, b) => b.data.date - a.data.date);
}

export function dayOf(log) {
  return log.data.date.toISOString().slice(0, 10);
}

export function authorOf(log) {
  return log.id.split("/")[0];
}

export function key(tag) {
  return tag.toLowerCase().replaceAll("#", "sharp").replaceAll("+", "plus").replaceAll(" ", "-");
}

/** A page for each name that `namesOf` gives the logs, as Astro wants its static paths. */
export function group(kind, logs, namesOf) {
  const groups = new Map();
  for (const log of logs) {
    for (const name of namesOf(log)) {
      if (!groups.has(name)) groups.set(name, []);
      groups.get(name).push(log);
    }
  }
  return [...groups].map(([name, logs]) => ({
    params: { kind, name: key(name) },
    props: { name, logs },
  }));
}
