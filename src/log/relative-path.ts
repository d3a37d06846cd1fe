/**
 * The path that a relative address means, percent-decoded and without query and fragment; null for
 * an address that leads elsewhere (another site, the root of this one, a place in the page).
 */
export function relativePath(address: string): string | null {
  const path = decode(address.trim().replace(/[?#].*$/s, "")).replaceAll("\\", "/");
  return path === "" || path.startsWith("/") || /^[a-z][a-z\d+.-]*:/i.test(path) ? null : path;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // `100%.png` in an author's HTML means just that.
    return path;
  }
}
