// All that a dataset file imports from `naeil/seed`, in one place for those who write one.
export { defineDataset } from "./dataset";
export { boolean } from "./generators/boolean";
export { decimal } from "./generators/decimal";
export { email } from "./generators/email";
export { float } from "./generators/float";
export { integer } from "./generators/integer";
export { json } from "./generators/json";
export { date, datetime, time } from "./generators/moment";
export { nickname } from "./generators/nickname";
export { nullable } from "./generators/nullable";
export { oneOf, weighted } from "./generators/one-of";
export { personName } from "./generators/person-name";
export { sentence } from "./generators/sentence";
export { sequence } from "./generators/sequence";
export { unique } from "./generators/unique";
export { uuid } from "./generators/uuid";
export { zipf } from "./generators/zipf-choice";
