import {
  datetime,
  decimal,
  defineDataset,
  email,
  personName,
  sequence,
  unique,
  weighted,
} from "naeil/seed";

export default defineDataset("orders", { rows: 3_000 })
  .table("customers", {
    rows: (asked) => Math.ceil(asked / 3),
    columns: {
      id: sequence(),
      name: personName({ languages: ["ko"] }),
      email: unique(email()),
    },
  })
  .table("orders", ({ reference }) => ({
    columns: {
      id: sequence(),
      customer_id: reference("customers", "id", { fanOut: { zipf: 1 } }),
      state: weighted({ paid: 90, open: 9, lost: 1 }),
      total: decimal({ precision: 10, scale: 2, min: "1.00", max: "5000.00" }),
      ordered_at: datetime({ from: "2025-01-01", to: "2025-12-31" }),
    },
  }));
