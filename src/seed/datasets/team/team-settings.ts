import { stringify } from "yaml";
import type { Team } from "./team";

/** The YAML files that make a folder of a team's logs a blog. */
export function teamSettings({ authors }: Team): { path: string; text: string }[] {
  const [first] = authors;
  const site = {
    title: first?.language === "ko" ? "팀의 매일" : "Our days",
    description: "A team that nobody knows: its logs were made by `til seed team`.",
    language: first?.language ?? "en",
  };
  const team = Object.fromEntries(
    authors.map(({ id, name }) => [id, { name, email: `${id}@example.com` }]),
  );
  return [
    { path: "authors.yaml", text: stringify(team) },
    { path: "site.yaml", text: stringify(site) },
  ];
}
