import { parentPort } from "node:worker_threads";

/** A request, with its number among those of its thread. */
export interface Asked<Request> {
  number: number;
  request: Request;
}

/** The answer to the request of that number. */
export interface Answered<Answer> {
  number: number;
  answer: Answer;
}

/** In a thread: answers what it is asked. */
export function answerRequests<Request, Answer>(answer: (request: Request) => Answer): void {
  parentPort?.on("message", (asked: Asked<Request>) => reply(asked, answer));
}

/**
 * In a thread: answers one request and ends. All that it holds is let go then, and not once somebody has the time to
 * take the answer.
 */
export function answerOnce<Request, Answer>(answer: (request: Request) => Answer): void {
  parentPort?.once("message", (asked: Asked<Request>) => {
    reply(asked, answer);
    parentPort?.close();
  });
}

function reply<Request, Answer>(
  { number, request }: Asked<Request>,
  answer: (request: Request) => Answer,
): void {
  const message: Answered<Answer> = { number, answer: answer(request) };
  parentPort?.postMessage(message);
}
