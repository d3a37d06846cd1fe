import { withPrefix } from "gatsby";
import type { PageContext, SearchContext } from "../site/contexts";
import "../styles/pages/search.css";
import { searchUrl } from "../urls";
import { searchWords } from "./search-words";

interface SearchFormProps {
  site: PageContext["site"];
  authors: SearchContext["authors"];
}

/** All that can be asked on the search page: words, an author, days, and an order. */
export function SearchForm({ site, authors }: SearchFormProps) {
  const say = searchWords(site.language);
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers of 2022 do not know <search>
    <form id="search" className="search" action={withPrefix(searchUrl)} role="search">
      <div className="search-words">
        <input
          id="q"
          name="q"
          type="search"
          aria-label={say.label}
          aria-describedby="search-help"
          placeholder={say.hint}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
        />
        <button type="submit">{say.submit}</button>
      </div>
      <p id="search-help" className="search-note">
        {say.help}
      </p>
      <div className="search-filters">
        {authors.length > 1 && (
          <label>
            {say.author}
            <select name="author">
              <option value="">{say.everyone}</option>
              {authors.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          {say.from}
          <input name="from" type="date" />
        </label>
        <label>
          {say.to}
          <input name="to" type="date" />
        </label>
        <label>
          {say.sort}
          <select name="sort">
            <option value="relevance">{say.relevance}</option>
            <option value="date">{say.newest}</option>
          </select>
        </label>
      </div>
    </form>
  );
}
