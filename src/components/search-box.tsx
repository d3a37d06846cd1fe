import { withPrefix } from "gatsby";
import type { PageContext } from "../site/contexts";
import { searchUrl } from "../urls";
import { searchWords } from "./search-words";

/** The search box of every page: a plain form, which needs no script. */
export function SearchBox({ site }: { site: PageContext["site"] }) {
  const { label, title } = searchWords(site.language);
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers of 2022 do not know <search>
    <form className="search-box" action={withPrefix(searchUrl)} role="search">
      <input
        name="q"
        type="search"
        aria-label={label}
        aria-keyshortcuts="/ Control+K Meta+K"
        placeholder={title}
        enterKeyHint="search"
      />
    </form>
  );
}
