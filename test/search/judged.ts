/** A query with what a person would say of the documents: which must be found, and which may. */
export interface Judged {
  kind: string;
  query: string;
  /** Documents that hold what was meant, in whatever form. */
  must: Set<number>;
  /** Those and documents of which one can argue. */
  may: Set<number>;
}
