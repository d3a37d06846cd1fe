/** Whether a log, by its file's path, is MDX: Markdown with components, which webpack compiles into its page. */
export function isMdx(path: string): boolean {
  return path.endsWith(".mdx");
}
