import { Link } from "gatsby";

/** A list of logs. */
export default function List({ pageContext: { logs } }) {
  return (
    <ol>
      {logs.map(({ title, url }) => (
        <li key={url}>
          <Link to={url}>{title}</Link>
        </li>
      ))}
    </ol>
  );
}
