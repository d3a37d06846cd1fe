import { expect, test } from "vitest";
import { message, type RuleId, rules, sentence } from "../../src/log/message";

test.each(Object.entries(rules))(
  "the rule %s has a severity and says what it is about",
  (id, rule) => {
    expect(["error", "warning"]).toContain(rule.severity);
    expect(rule.about).toMatch(/^[A-Z].*\.$|^[a-z].*\.yaml.*\.$/);
    const made = message(id as RuleId, {
      file: "a.md",
      line: 1,
      column: 1,
      found: "a",
      expected: "b",
    });
    expect(made.severity).toBe(rule.severity);
    expect(sentence(made)).toBe("found a, expected b");
  },
);
