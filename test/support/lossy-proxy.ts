import { connect, createServer, type Socket } from "node:net";

/** A way to a server that breaks at the worst moment. */
export interface LossyProxy {
  port: number;
  /** From now on it breaks. */
  arm(): void;
  /** How often it broke. */
  losses(): number;
  stop(): void;
}

/**
 * Passes on all bytes to a port of 127.0.0.1, and where `text` was among them, hangs up before the answer comes through: every second time, so
 * that a second try goes well.
 */
export async function lossyProxy(target: number, text: string): Promise<LossyProxy> {
  let armed = false;
  let seen = 0;
  let lost = 0;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(target, "127.0.0.1");
    let mute = false;
    client.on("data", (data) => {
      upstream.write(data);
      if (!armed || !data.includes(text) || seen++ % 2 === 1) return;
      mute = true;
      lost++;
      // Time for the server to do what it was told.
      setTimeout(() => client.destroy(), 30);
    });
    upstream.on("data", (data) => mute || client.write(data));
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(one);
      one.on("error", () => undefined);
      one.on("close", () => other.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return {
    port: typeof address === "object" && address ? address.port : 0,
    arm() {
      armed = true;
    },
    losses: () => lost,
    stop() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
