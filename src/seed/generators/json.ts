import type { Generator } from "../generator";
import { hashKey } from "../hash";
import type { Cell } from "../table";

/** JSON objects, each key with a generator of its own: `json({ theme: oneOf(["dark", "light"]), size: integer({ min: 9, max: 20 }) })`. */
export function json(fields: Readonly<Record<string, Generator>>): Generator<string> {
  return {
    type: { kind: "json" },
    nullable: false,
    unique: false,
    capacity: Object.values(fields).reduce((product, { capacity }) => product * capacity, 1),
    bind(place) {
      const bound = Object.entries(fields).map(([name, generator]) => {
        const { first, second } = place.key;
        const key = hashKey(first, String(second), name);
        return [name, generator.bind({ ...place, key })] as const;
      });
      return {
        cell: (row) => {
          const value: Record<string, Cell> = {};
          for (const [name, values] of bound) value[name] = values.cell(row);
          return JSON.stringify(value);
        },
      };
    },
  };
}
