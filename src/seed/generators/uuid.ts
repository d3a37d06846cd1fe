import type { Generator } from "../generator";
import { hash } from "../hash";

/** UUIDs of version 4: 122 bits of the row's own, so that two alike are not to be expected. */
export function uuid(): Generator<string> {
  return {
    type: { kind: "uuid" },
    nullable: false,
    unique: true,
    capacity: Number.POSITIVE_INFINITY,
    bind: ({ key }) => ({
      cell(row) {
        const part = (draw: number) => hash(key, row, draw).toString(16).padStart(8, "0");
        const [a, b, c, d] = [part(0), part(1), part(2), part(3)];
        const variant = "89ab"[hash(key, row, 4) & 3];
        return `${a}-${b.slice(0, 4)}-4${b.slice(5)}-${variant}${c.slice(1, 4)}-${c.slice(4)}${d}`;
      },
    }),
  };
}
