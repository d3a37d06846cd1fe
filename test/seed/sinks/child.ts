import { runSeed } from "../../../src/seed/run-seed";
import { sinkFor } from "../../../src/seed/sink-for";
import { parseTarget } from "../../../src/seed/target";
import { type PlainWork, plainJob, plainSource } from "./plain-table";

// A run in a process of its own, so that tests can kill it: node child.mjs TARGET WORK
const [to = "", text = "{}"] = process.argv.slice(2);
const work = JSON.parse(text) as PlainWork;
const sink = await sinkFor(parseTarget(to, process.env).target);
await runSeed({
  sources: [plainSource(work)],
  sink,
  job: plainJob(work),
  // Tells that the first rows are there: the moment from which a kill is worth something.
  onProgress: ({ rows }) => rows > 0 && process.stdout.write("."),
});
