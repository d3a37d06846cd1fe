import { graphql } from "gatsby";

/** A log's page; `children` is its compiled text. */
export default function Log({ data, children }) {
  const { title, date } = data.mdx.frontmatter;
  return (
    <article>
      <h1>{title}</h1>
      <time dateTime={date}>{date}</time>
      {children}
    </article>
  );
}

export const query = graphql`
  query ($id: String!) {
    mdx(id: { eq: $id }) { frontmatter { title date } }
  }
`;
