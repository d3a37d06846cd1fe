import { type Helper, type ProcessName, startProcess } from "./start-process";

/** Answers any number of requests. */
export interface Answerer<Request, Answer> {
  /** At once, where it is answered here. */
  ask(request: Request): Answer | Promise<Answer>;
  /** Has to be told when everything is asked. */
  end(): Promise<void>;
}

/** How many requests are answered here alone: to start a process takes longer than to answer fewer. */
const few = 300;

/** Answers a few requests here; where there are more, a process beside this one answers them the same. */
export function answerMany<Request, Answer>(
  name: ProcessName,
  settings: unknown,
  answerHere: (request: Request) => Answer,
): Answerer<Request, Answer> {
  let begun = 0;
  let helper: Promise<Helper<Request, Answer>> | undefined;
  const askHelper = async (request: Request) => {
    helper ??= startProcess(name, settings);
    return (await helper).ask(request);
  };
  return {
    ask(request) {
      begun++;
      return begun <= few ? answerHere(request) : askHelper(request);
    },
    async end() {
      await (await helper)?.end();
    },
  };
}
