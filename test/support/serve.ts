import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";

/** What a browser asked for, and what it got. */
export interface ServedRequest {
  /** As it was asked for, with the path prefix. */
  path: string;
  /** `Sec-Purpose`: why it was asked for, where that is not to show it now. */
  purpose: string | undefined;
  /** The length of the body as it was sent. */
  bytes: number;
}

/** A site as a static host serves it. */
export interface ServedSite {
  /** Its address, with the path prefix, without a slash at the end. */
  url: string;
  /** Everything that has been asked for, in order. */
  requests: ServedRequest[];
  close(): Promise<void>;
}

/** Serves the files of `dir` (or, where there is one, the `.gz` beside a file) below `prefix` (empty, or `/name`) on a free port of this machine. */
export async function serve(dir: string, prefix = ""): Promise<ServedSite> {
  const files = sirv(dir, { dev: true, gzip: true });
  const requests: ServedRequest[] = [];
  const server = createServer((request, response) => {
    const { url: path = "", headers } = request;
    const asked: ServedRequest = { path, purpose: headers["sec-purpose"] as string, bytes: 0 };
    requests.push(asked);
    // Node keeps the headers that follow only where one has been set by itself.
    response.setHeader("vary", "accept-encoding");
    response.on("finish", () => {
      asked.bytes = Number(response.getHeader("content-length") ?? 0);
    });
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
    requests,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
