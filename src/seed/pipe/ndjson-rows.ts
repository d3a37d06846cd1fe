import { SeedError } from "../seed-error";

/** An object as it stands in the input; long numbers are strings, so that none is rounded. */
export interface NdjsonRow {
  /** Its line, from 1. */
  line: number;
  object: Record<string, unknown>;
}

/**
 * The objects of NDJSON, one a line, whose text comes in whole lines, some at a time. Empty lines are passed over. What is
 * malformed ends it, after the objects before.
 */
export async function* ndjsonRows(texts: AsyncIterable<string>): AsyncGenerator<NdjsonRow[]> {
  let line = 0;
  for await (const text of texts) {
    const rows: NdjsonRow[] = [];
    const lines = text.split("\n");
    if (text.endsWith("\n")) lines.pop();
    try {
      for (const one of lines) {
        line++;
        if (one.trim() !== "") rows.push({ line, object: objectOf(one, line) });
      }
    } finally {
      if (rows.length > 0) yield rows;
    }
  }
}

function objectOf(text: string, line: number): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(longNumber.test(text) ? keepNumbers(text) : text);
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/, "[\s\S]*$/, "") : "";
    throw new SeedError(`line ${line} is no JSON: ${why}`);
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  const kind = Array.isArray(value) ? "a list" : value === null ? "null" : `a ${typeof value}`;
  throw new SeedError(`line ${line} holds ${kind}, expected an object: {"column": value, …}`);
}

/** Numbers of more digits than a double holds, put in quotes. What stands in quotes already is not touched. */
function keepNumbers(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"|-?\d[\d.]*(?:e[+-]?\d+)?/gi, (found) =>
    !found.startsWith('"') && longNumber.test(found) && !/e/i.test(found) ? `"${found}"` : found,
  );
}

const longNumber = /\d[\d.]{15}/;
