import { encodeUrl } from "../urls";

/**
 * Where a log can be edited in its repository: `repository` is the address of the content folder there, or of
 * the repository itself. GitHub, GitLab and their like show a folder at `…/tree/<branch>/…` and edit a file at
 * `…/edit/<branch>/…`, so neither the branch nor the folder has to be told apart.
 */
export function editAddress(repository: string, file: string): string {
  const given = repository.replace(/[?#].*$/, "").replace(/\/+$/, "");
  const folder = /\/tree\/./.test(given)
    ? given.replace("/tree/", "/edit/")
    : `${given.replace(/\.git$/, "")}/edit/main/content`;
  return `${folder}/${encodeUrl(file)}`;
}
