import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** What a process and all that descend from it use at one moment. */
export interface TreeUsage {
  /** Resident memory in bytes, added up over the processes: what they share counts for each. */
  memory: number;
  /** That of the process that holds the most. */
  largest: number;
  /** Time on processors so far, in seconds, that of ended descendants included. */
  cpuSeconds: number;
}

interface ProcessUsage extends Omit<TreeUsage, "largest"> {
  pid: number;
  parent: number;
}

/** Looks at a process and its descendants; all zero once it has ended. */
export function treeUsage(root: number): TreeUsage {
  const processes = process.platform === "linux" ? readProc() : askPs();
  const tree = new Set([root]);
  // A child may be listed before its parent, so look again until none is added.
  for (let size = 0; size < tree.size; ) {
    size = tree.size;
    for (const { pid, parent } of processes) if (tree.has(parent)) tree.add(pid);
  }
  const usage: TreeUsage = { memory: 0, largest: 0, cpuSeconds: 0 };
  for (const one of processes) {
    if (!tree.has(one.pid)) continue;
    usage.memory += one.memory;
    usage.largest = Math.max(usage.largest, one.memory);
    usage.cpuSeconds += one.cpuSeconds;
  }
  return usage;
}

function readProc(): ProcessUsage[] {
  return readdirSync("/proc").flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      return [readStat(Number(name))];
    } catch {
      return []; // It ended meanwhile.
    }
  });
}

/** Linux counts memory in pages of 4 KB and time in hundredths of a second (proc(5)). */
function readStat(pid: number): ProcessUsage {
  const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
  // The command's name, in parentheses, may hold spaces: what follows is counted from its end.
  const fields = stat
    .slice(stat.lastIndexOf(")") + 2)
    .split(" ")
    .map(Number);
  const [utime = 0, stime = 0, childUtime = 0, childStime = 0] = fields.slice(11, 15);
  return {
    pid,
    parent: fields[1] ?? 0,
    memory: (fields[21] ?? 0) * 4096,
    cpuSeconds: (utime + stime + childUtime + childStime) / 100,
  };
}

/** `ps` knows nothing of ended descendants: their time is missing where there is no `/proc`. */
function askPs(): ProcessUsage[] {
  const lines = execFileSync("ps", ["-axo", "pid=,ppid=,rss=,time="], { encoding: "utf8" });
  return lines
    .trim()
    .split("\n")
    .map((line) => {
      const [pid, parent, kilobytes, time = ""] = line.trim().split(/\s+/);
      const cpuSeconds = time.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
      return {
        pid: Number(pid),
        parent: Number(parent),
        memory: Number(kilobytes) * 1024,
        cpuSeconds,
      };
    });
}
