import { createHash } from "node:crypto";
import { SeedError } from "../seed-error";

/** How rows stand in an input. */
export type PipeFormat = "csv" | "ndjson";

/** An input whose beginning has been looked at. */
export interface PipeInput {
  format: PipeFormat;
  /** A hash of the first bytes: tells one input from another, so that the same goes on where it stopped. */
  fingerprint: string;
  /** All of its bytes, those looked at included. */
  bytes: AsyncIterable<Uint8Array>;
}

/** Looks at the beginning of an input: objects are NDJSON, all else is CSV, where the format is not given. */
export async function lookInto(
  input: AsyncIterable<Uint8Array>,
  given: PipeFormat | undefined,
): Promise<PipeInput> {
  const iterator = input[Symbol.asyncIterator]();
  const pieces: Uint8Array[] = [];
  let length = 0;
  while (length < LOOKED_AT) {
    const next = await iterator.next();
    if (next.done) break;
    // A copy: whoever reads the input may use its buffer again.
    pieces.push(Buffer.from(next.value));
    length += next.value.length;
  }
  const head = Buffer.concat(pieces);
  const fingerprint = createHash("sha256").update(head.subarray(0, LOOKED_AT)).digest("hex");
  return { format: given ?? formatOf(head), fingerprint, bytes: joined(head, iterator) };
}

function formatOf(head: Buffer): PipeFormat {
  const text = head.toString("utf8", 0, 1000).replace(/^\uFEFF/, "");
  const first = text.trimStart()[0];
  if (first === undefined) throw new SeedError("the input is empty, expected CSV or NDJSON");
  if (first === "[")
    throw new SeedError(
      "the input is one JSON list, expected one object a line: `jq -c '.[]'` makes that",
    );
  return first === "{" ? "ndjson" : "csv";
}

async function* joined(
  head: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head;
  for (;;) {
    const next = await rest.next();
    if (next.done) return;
    yield next.value;
  }
}

const LOOKED_AT = 4096;
