import {
  closeSync,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readSync,
  statSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Batch } from "../../batch";
import { SeedError } from "../../seed-error";
import type { Table } from "../../table";
import { tryLock, unlock } from "../pid-lock";
import type { Job, Sink, Written } from "../sink";
import { decideFile } from "./decide-file";
import { explainFile } from "./file-errors";
import { beginFileLedger, noteChunk, noteDone, readFileLedger } from "./file-ledger";
import { type LineFormat, tablePreamble } from "./line-format";
import { writeWhole } from "./write-whole";

/** An open file of one table's rows. */
interface RowFile {
  file: string;
  handle: number;
  /** Where the next byte goes. */
  end: number;
  lock: string;
}

/**
 * Rows as lines of a file, or of one file for each table where `path` is a folder. A chunk counts once it is noted beside the file; what
 * stands behind the last noted one is cut off by the next run.
 */
export function fileSink(path: string, format: LineFormat): Sink {
  const open = new Map<string, RowFile>();
  const told = <T>(file: string, work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw explainFile(error, file);
    }
  };
  return {
    path: `writes ${format.kind.toUpperCase()} to ${path}`,
    lanes: 1,
    async open(tables, job) {
      const written = new Map<string, ReadonlyMap<number, number>>();
      for (const [table, file] of filesOf(path, tables, format.kind)) {
        const { rows, chunks } = told(file, () => openFile(file, table, format, job));
        open.set(table.name, rows);
        written.set(table.name, chunks);
      }
      return written satisfies Written;
    },
    async write(batch) {
      const rows = open.get(batch.table.name) as RowFile;
      return told(rows.file, () => writeBatch(rows, batch, format));
    },
    async close(done) {
      for (const { file, handle, lock } of open.values()) {
        closeSync(handle);
        if (done && !readFileLedger(file)?.done) told(file, () => noteDone(file));
        unlock(lock);
      }
      open.clear();
    },
  };
}

function filesOf(path: string, tables: readonly Table[], kind: string): [Table, string][] {
  if (path.endsWith("/") || isFolder(path)) {
    mkdirSync(path, { recursive: true });
    return tables.map((table) => [table, join(path, `${fileName(table.name)}.${kind}`)]);
  }
  const [first, second] = tables;
  if (second)
    throw new SeedError(
      `found ${tables.length} tables for the one file ${path}; expected a folder, as in ${kind}:${path.replace(/\.\w+$/, "")}/`,
      2,
    );
  return first ? [[first, path]] : [];
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** A table's name may hold what a file's name may not. */
function fileName(table: string): string {
  return table.replace(/[/\\\0]|^\.+$/g, "_");
}

function openFile(
  file: string,
  table: Table,
  format: LineFormat,
  job: Job,
): { rows: RowFile; chunks: ReadonlyMap<number, number> } {
  const lock = join(dirname(file), `.${basename(file)}.naeil.lock`);
  if (!tryLock(lock))
    throw new SeedError(
      `another run is writing to ${file} right now; expected it to be done first (if there is none, delete ${lock})`,
    );
  let handle: number | undefined;
  try {
    handle = openSync(file, existsAlready(file) ? "r+" : "wx+");
    const { size } = fstatSync(handle);
    const { end, chunks, begins } = decideFile(file, size, readFileLedger(file), job);
    if (begins) beginFileLedger(file, job, end);
    ftruncateSync(handle, end);
    const rows = { file, handle, end, lock };
    if (chunks.size === 0) writePreamble(rows, table, format);
    return { rows, chunks };
  } catch (error) {
    if (handle !== undefined) closeSync(handle);
    unlock(lock);
    throw error;
  }
}

function existsAlready(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false }) !== undefined;
}

/** The header of a file that only begins, or the end of a last line that someone left open. */
function writePreamble(rows: RowFile, table: Table, format: LineFormat): void {
  const text = rows.end === 0 ? tablePreamble(format, table) : endsOpen(rows) ? "\n" : "";
  rows.end += writeWhole(rows.handle, Buffer.from(text), rows.end);
}

function endsOpen({ handle, end }: RowFile): boolean {
  const last = Buffer.alloc(1);
  readSync(handle, last, 0, 1, end - 1);
  return last[0] !== 0x0a;
}

function writeBatch(rows: RowFile, batch: Batch, { kind }: LineFormat): number {
  const before = rows.end;
  let end = before;
  for (const piece of batch.encode(kind)) end += writeWhole(rows.handle, piece, end);
  noteChunk(rows.file, batch.chunk, batch.rows, end);
  rows.end = end;
  return end - before;
}
