import type { Author } from "../log/author";
import type { Thread } from "./thread";

/** The threads of one author, the oldest first. */
export interface AuthorThreads {
  author: Author;
  threads: Thread[];
}

/** All threads by author, as `buildThreads` gives them: authors by id, the oldest thread first. */
export function threadsByAuthor(threads: readonly Thread[]): AuthorThreads[] {
  const authors = new Map<string, AuthorThreads>();
  for (const thread of threads) {
    const known = authors.get(thread.author.id);
    if (known) known.threads.push(thread);
    else authors.set(thread.author.id, { author: thread.author, threads: [thread] });
  }
  return [...authors.values()];
}
