import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";

/** A site as a static host serves it. */
export interface ServedSite {
  /** Its address, with the path prefix, without a slash at the end. */
  url: string;
  close(): Promise<void>;
}

/** Serves the files of `dir` (or, where there is one, the `.gz` beside a file) below `prefix` (empty, or `/name`) on a free port of this machine. */
export async function serve(dir: string, prefix = ""): Promise<ServedSite> {
  const files = sirv(dir, { dev: true, gzip: true });
  const server = createServer((request, response) => {
    const notFound = () => {
      response.statusCode = 404;
      response.end("not found");
    };
    if (!request.url?.startsWith(`${prefix}/`)) return notFound();
    request.url = request.url.slice(prefix.length);
    files(request, response, notFound);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${prefix}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
