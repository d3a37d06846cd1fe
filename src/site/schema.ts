import type { GatsbyNode } from "gatsby";

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

/** Declares `LogEntry`, so that Gatsby need not look at every log to know what it holds. */
export const createSchemaCustomization: GatsbyNode["createSchemaCustomization"] = ({ actions }) =>
  actions.createTypes(types);
