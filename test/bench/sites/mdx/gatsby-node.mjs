import { resolve } from "node:path";

const perPage = 20;

/** Makes a page of every log, and lists of twenty. */
export async function createPages({ graphql, actions }) {
  const { data, errors } = await graphql(`
    {
      allMdx(sort: { frontmatter: { date: DESC } }) {
        nodes { id frontmatter { title date tags } internal { contentFilePath } parent { ... on File { relativePath } } }
      }
    }
  `);
  if (errors) throw errors[0];
  const logs = data.allMdx.nodes.map(({ id, frontmatter, internal, parent }) => ({
    id,
    ...frontmatter,
    file: internal.contentFilePath,
    url: `/${parent.relativePath.replace(/\.md$/, "")}/`,
  }));
  const log = resolve("src/templates/log.jsx");
  for (const { id, url, file } of logs) {
    actions.createPage({
      path: url,
      component: `${log}?__contentFilePath=${file}`,
      context: { id },
    });
  }
  makeLists(logs, actions.createPage);
}

function makeLists(logs, createPage) {
  const component = resolve("src/templates/list.jsx");
  const list = (path, of) =>
    createPage({
      path,
      component,
      context: { logs: of.map(({ title, url }) => ({ title, url })) },
    });
  for (let start = 0; start < logs.length; start += perPage) {
    const page = start / perPage + 1;
    list(page === 1 ? "/" : `/page/${page}/`, logs.slice(start, start + perPage));
  }
  const groups = new Map();
  for (const log of logs) {
    const names = [`authors/${log.url.split("/")[1]}`, `archive/${log.date.slice(0, 7)}`];
    for (const name of [...names, ...(log.tags ?? []).map((tag) => `tags/${key(tag)}`)]) {
      if (!groups.has(name)) groups.set(name, []);
      groups.get(name).push(log);
    }
  }
  for (const [name, of] of groups) list(`/${name}/`, of);
}

function key(tag) {
  return tag.toLowerCase().replaceAll("#", "sharp").replaceAll("+", "plus").replaceAll(" ", "-");
}
