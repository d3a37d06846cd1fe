/** What is used of gatsby-plugin-sharp, which brings no types of its own. */
declare module "gatsby-plugin-sharp" {
  import type { GatsbyCache, Reporter } from "gatsby";
  import type { FileSystemNode } from "gatsby-source-filesystem";

  interface ImageSource {
    src: string;
    srcSet: string;
    sizes: string;
    type: string;
  }

  export function generateImageData(options: {
    file: FileSystemNode;
    args: {
      layout: "constrained";
      placeholder: "none";
      formats: ("auto" | "webp" | "avif")[];
      breakpoints: number[];
      sizes: string;
    };
    pathPrefix: string;
    reporter: Reporter;
    cache: GatsbyCache;
  }): Promise<
    | { width: number; height: number; images: { fallback?: ImageSource; sources?: ImageSource[] } }
    | undefined
  >;
}
