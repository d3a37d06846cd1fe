import type { GatsbyNode } from "gatsby";
import { renderLog } from "./log-html";
import type { LogEntryNode } from "./log-nodes";

const types = `
  type LogEntry implements Node @dontInfer {
    file: String!
    date: String
    until: String
    written: String
    title: String!
    author: String
    draft: Boolean!
    tags: [String!]!
    mentioned: [String!]!
    sections: [LogSection!]!
    tasks: [LogTask!]!
    settled: [LogTask!]!
    body: String!
    bodyLine: Int!
    messages: [LogMessage!]!
    images: [LogImage!]!
    references: [LogReference!]!
    absolutePath: String!
    isWholeFile: Boolean!
  }
  type LogText { html: String! headings: [LogHeading!]! uses: LogUses! minutes: Int! excerpt: String! }
  type LogHeading { id: String! text: String! depth: Int! }
  type LogUses { code: Boolean! math: Boolean! mermaid: Boolean! }
  type LogSection { kind: String! heading: String line: Int! endLine: Int! }
  type LogTask { text: String! status: String! line: Int! }
  type LogReference { kind: String! target: String! line: Int! column: Int! }
  type LogImage { path: String! line: Int! column: Int! }
  type LogMessage {
    rule: String!
    severity: String!
    file: String!
    line: Int!
    column: Int!
    found: String!
    expected: String!
  }
`;

/** Declares `LogEntry` and its field `text`, the log as finished HTML with what its page needs for it. */
export const createSchemaCustomization: GatsbyNode["createSchemaCustomization"] = (args) => {
  const { actions, schema } = args;
  actions.createTypes(types);
  actions.createTypes(
    schema.buildObjectType({
      name: "LogEntry",
      fields: {
        text: {
          type: "LogText!",
          args: { links: "JSON", language: "String" },
          resolve: (source: LogEntryNode, { links, language }, context) =>
            renderLog(source, links ?? {}, language ?? "ko", context.nodeModel, args),
        },
      },
    }),
  );
};
