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
  parentPort?.on("message", ({ number, request }: Asked<Request>) => {
    const message: Answered<Answer> = { number, answer: answer(request) };
    parentPort?.postMessage(message);
  });
}
