/** The languages in which texts can be made. */
export type Language = "ko" | "en";

/** At least one; where there are several, each is as likely as the other. */
export type Languages = readonly [Language, ...Language[]];
