// All that a dataset file imports from `naeil/seed`, in one place for those who write one.
export { defineDataset } from "./dataset";
export { decimal } from "./generators/decimal";
export { integer } from "./generators/integer";
export { date, datetime, time } from "./generators/moment";
export { nickname } from "./generators/nickname";
export { sequence } from "./generators/sequence";
export { unique } from "./generators/unique";
