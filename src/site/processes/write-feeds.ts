import { type FeedsToWrite, writeFeeds } from "../feeds/write-feeds";
import { answerRequests } from "./answer-requests";

answerRequests((_: undefined, feeds: FeedsToWrite) => writeFeeds(feeds));
