/**
 * Rows go through the pipe in pieces, as many as one read gave: a step for each row by itself would cost more
 * than what is done with it.
 */
export type Pieces<T> = AsyncIterable<T[]>;

/** Each row made into another. Where that fails, the rows before are given first. */
export async function* mapPieces<From, To>(
  pieces: Pieces<From>,
  make: (row: From) => To,
): AsyncGenerator<To[]> {
  for await (const piece of pieces) {
    const made: To[] = [];
    try {
      for (const row of piece) made.push(make(row));
    } finally {
      if (made.length > 0) yield made;
    }
  }
}

/** The first rows, at least so many where there are, and all rows from the first on. */
export async function readAhead<T>(pieces: Pieces<T>, count: number): Promise<[T[], Pieces<T>]> {
  const iterator = pieces[Symbol.asyncIterator]();
  const first: T[] = [];
  while (first.length < count) {
    const next = await iterator.next();
    if (next.done) break;
    first.push(...next.value);
  }
  return [first.slice(0, count), before(first, iterator)];
}

/** Rows that were read ahead, and then the rest. */
export async function* before<T>(first: T[], rest: AsyncIterator<T[]>): AsyncGenerator<T[]> {
  if (first.length > 0) yield first;
  for (;;) {
    const next = await rest.next();
    if (next.done) return;
    yield next.value;
  }
}
