import { readFileSync } from "node:fs";
import { RelaxNGValidator, XmlDocument } from "libxml2-wasm";

/**
 * Gives a function that validates XML with libxml2 against a schema of this folder: it throws where the
 * text is not well-formed or not valid.
 */
export function xmlValidator(
  schema: "atom" | "rss" | "sitemap" | "sitemap-index",
): (xml: string) => void {
  const grammar = readFileSync(`test/support/schemas/${schema}.rng`, "utf8");
  const validator = RelaxNGValidator.fromDoc(XmlDocument.fromString(grammar));
  return (xml) => {
    const document = XmlDocument.fromString(xml);
    try {
      validator.validate(document);
    } finally {
      document.dispose();
    }
  };
}
