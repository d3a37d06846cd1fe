/** A file that stands beside a log, as the page is to show it. */
export type Asset = ImageAsset | FileAsset;

/** A picture in several sizes and formats, the best first. */
export interface ImageAsset {
  kind: "image";
  /** Of the picture as it is, in pixels. */
  width: number;
  height: number;
  src: string;
  srcset?: string;
  sizes?: string;
  sources: { type: string; srcset: string; sizes: string }[];
}

/** A file that is served as it is: a PDF, a film, a drawing in SVG (then with its size in pixels). */
export interface FileAsset {
  kind: "file";
  url: string;
  width?: number;
  height?: number;
}
