/** The attribute in a page's HTML that says that it needs its scripts. */
export const interactiveMark = "data-interactive";
