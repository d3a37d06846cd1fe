/** Someone who writes logs. */
export interface Author {
  /** The first part of the addresses of the author's logs. */
  id: string;
  name: string;
  email: string | null;
  /** An address, or a path below the content folder. */
  avatar: string | null;
  links: { label: string; url: string }[];
}
