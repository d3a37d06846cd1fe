/** Raised whenever the same seed begins to give other rows: a run begun before is then not gone on with. */
export const generatorVersion = 1;
