import type { Tag } from "../journal/tag";
import { keyOfTagUrl, tagUrl } from "../urls";
import { byteReader, byteWriter } from "./bytes";
import type { SearchDocument } from "./document";

/** A tag with the documents whose authors wrote it, ascending. */
export interface TagDocuments extends Tag {
  documents: number[];
}

/**
 * The file of all tags, the most used first: how many; of each its name, its key (empty where it is its
 * name), in how many documents it stands, and each of those as its distance from the one before, − 1.
 */
export function writeTags(documents: readonly SearchDocument[]): Uint8Array {
  const tags = new Map<string, TagDocuments>();
  documents.forEach((document, place) => {
    for (const { name, url } of document.tags) {
      const tag = tags.get(url) ?? { name, url, documents: [] };
      tag.documents.push(place);
      tags.set(url, tag);
    }
  });
  const out = byteWriter();
  out.number(tags.size);
  const sorted = [...tags.values()].sort(
    (a, b) => b.documents.length - a.documents.length || (a.url < b.url ? -1 : 1),
  );
  for (const { name, url, documents: places } of sorted) {
    out.text(name);
    out.text(url === tagUrl(name) ? "" : keyOfTagUrl(url));
    out.number(places.length);
    let before = -1;
    for (const place of places) {
      out.number(place - before - 1);
      before = place;
    }
  }
  return out.bytes();
}

export function readTags(bytes: Uint8Array): TagDocuments[] {
  const from = byteReader(bytes);
  return Array.from({ length: from.number() }, () => {
    const name = from.text();
    const url = tagUrl(from.text() || name);
    let place = -1;
    const documents = Array.from({ length: from.number() }, () => {
      place += from.number() + 1;
      return place;
    });
    return { name, url, documents };
  });
}
