import { escapeHtml, unescapeHtml } from "../../markdown/escape-html";

/**
 * The HTML of a log as it can stand anywhere: every address whole, pictures in one size, since readers of
 * feeds know neither the site nor its styles.
 */
export function feedHtml(html: string, page: string): string {
  const { origin } = new URL(page);
  return (
    html
      .replace(/<source(?=[^>]* srcset=)[^>]*>/gi, "")
      .replace(/<\/?picture>/g, "")
      // Does nothing without the site's script.
      .replace(/<button class="copy"[^>]*>[^<]*<\/button>/g, "")
      // Beside a heading, drawn by the site's styles alone.
      .replace(/<a class="anchor"[^>]*><\/a>/g, "")
      .replace(/ (?:srcset|sizes|loading|decoding)="[^"]*"/gi, "")
      .replace(/ (src|href|poster)="([^"]*)"/g, (written, name: string, value: string) => {
        if (/^[a-z][a-z\d+.-]*:/i.test(value)) return written;
        if (value.startsWith("/") && !value.startsWith("//")) return ` ${name}="${origin}${value}"`;
        return ` ${name}="${wholeAddress(value, page)}"`;
      })
  );
}

function wholeAddress(value: string, page: string): string {
  const written = unescapeHtml(value);
  return URL.canParse(written, page) ? escapeHtml(new URL(written, page).href) : value;
}
