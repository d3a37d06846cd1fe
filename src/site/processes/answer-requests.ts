/** What a process is given when it starts, for all of its answers. */
export interface Given<Settings> {
  given: Settings;
}

/** A request, with its number among those of its process. */
export interface Asked<Request> {
  number: number;
  request: Request;
}

/** The answer to the request of that number, or what was thrown instead. */
export type Answered<Answer> = { number: number } & ({ answer: Answer } | { error: unknown });

/** In a process that was started for it: answers what it is asked, by what it was given. */
export function answerRequests<Request, Answer, Settings = undefined>(
  answer: (request: Request, settings: Settings) => Answer,
): void {
  let settings: Settings;
  const answerGiven = (request: Request) => answer(request, settings);
  process.on("message", (message: Given<Settings> | Asked<Request>[]) => {
    if ("given" in message) settings = message.given;
    else reply(message.map((asked) => answered(asked, answerGiven)));
  });
}

/** A build that has ended takes no answers any more, and that is no error. */
function reply(answers: Answered<unknown>[]): void {
  process.send?.(answers, () => {});
}

function answered<Request, Answer>(
  { number, request }: Asked<Request>,
  answer: (request: Request) => Answer,
): Answered<Answer> {
  try {
    return { number, answer: answer(request) };
  } catch (error) {
    return { number, error };
  }
}
