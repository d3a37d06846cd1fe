import type { GatsbyNode } from "gatsby";
import { logHtml } from "./log-html";
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
    absolutePath: String!
  }
  type LogSection { kind: String! heading: String line: Int! endLine: Int! }
  type LogTask { text: String! status: String! line: Int! }
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

/** Declares `LogEntry` and its field `html`, the log as finished HTML. */
export const createSchemaCustomization: GatsbyNode["createSchemaCustomization"] = (args) => {
  const { actions, schema } = args;
  actions.createTypes(types);
  actions.createTypes(
    schema.buildObjectType({
      name: "LogEntry",
      fields: {
        html: {
          type: "String!",
          args: { links: "JSON" },
          resolve: (source: LogEntryNode, { links }, context) =>
            logHtml(source, links ?? {}, context.nodeModel, args),
        },
      },
    }),
  );
};
