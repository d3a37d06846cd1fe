import { writeChanged } from "../publishing/write-changed";
import { answerRequests } from "./answer-requests";

/** A file that is to hold this. */
export interface FileToWrite {
  path: string;
  content: string | Uint8Array;
}

answerRequests((files: FileToWrite[]): void => {
  for (const { path, content } of files) writeChanged(path, content);
});
