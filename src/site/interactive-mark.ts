/** Name of the `<meta>` in the head of a page that needs its scripts; it is dropped from the finished page. */
export const interactiveMark = "naeil:interactive";
