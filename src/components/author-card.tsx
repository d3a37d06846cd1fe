import type { Author } from "../log/author";

/** An author's name, picture and ways to reach them. */
export function AuthorCard({ author }: { author: Author }) {
  return (
    <header className="author-card">
      {author.avatar && <img src={author.avatar} alt="" width={72} height={72} />}
      <div>
        <h1>{author.name}</h1>
        <address className="meta">
          {author.email && <a href={`mailto:${author.email}`}>{author.email}</a>}
          {author.links.map(({ label, url }) => (
            <a key={url} href={url} rel="me noopener">
              {label}
            </a>
          ))}
        </address>
      </div>
    </header>
  );
}
