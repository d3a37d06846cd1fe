import { addDays } from "../../log/calendar-date";
import { type Dataset, defineDataset } from "../dataset";
import { decimal } from "../generators/decimal";
import { datetime } from "../generators/moment";
import { nickname } from "../generators/nickname";
import { sequence } from "../generators/sequence";

/** The table of the note that began it all: who, how much money, and a last visit in the month up to a day. */
export function userLog({ until }: { until: string }): Dataset {
  return defineDataset("user-log", { rows: 1_000_000 }).table("user_log", {
    columns: {
      id: sequence(),
      nickname: nickname(),
      money: decimal({ precision: 10, scale: 2, max: "999999.99" }),
      last_visit: datetime({ from: addDays(until, -MONTH + 1), to: until }),
    },
  });
}

const MONTH = 30;
