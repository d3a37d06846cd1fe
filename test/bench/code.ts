const kotlin = (n: number) => `\`\`\`kotlin
fun load(rows: Sequence<Row>): Int = rows.chunked(${n}).sumOf { batch ->
    // one round trip for each batch
    jdbc.batchUpdate("INSERT INTO user_log VALUES (?, ?, ?)", batch.map { it.toArray() }).sum()
}
\`\`\``;

const sql = (n: number) => `\`\`\`sql
EXPLAIN ANALYZE
SELECT u.name, count(*) AS orders
  FROM orders o JOIN users u ON u.id = o.user_id
 WHERE o.created_at >= '2025-01-01' AND o.amount > ${n}
 GROUP BY u.name
 ORDER BY orders DESC LIMIT 20;
\`\`\``;

const typescript = (n: number) => `\`\`\`ts
export async function retry<T>(work: () => Promise<T>, times = ${n}): Promise<T> {
  for (let left = times; ; left--) {
    try {
      return await work();
    } catch (error) {
      if (left === 0) throw error;
    }
  }
}
\`\`\``;

const yaml = (n: number) => `\`\`\`yaml
services:
  db:
    image: mysql:8.4
    ports: ["${3000 + n}:3306"]
    healthcheck:
      test: ["CMD", "mysqladmin", "ping"]
      interval: 5s
\`\`\``;

const bash = (n: number) => `\`\`\`bash
for i in $(seq 1 ${n}); do
  curl -s -o /dev/null -w '%{http_code}\\n' "http://localhost:8080/logs/$i" &
done
wait
\`\`\``;

const python = (n: number) => `\`\`\`python
def batches(rows, size=${n}):
    """Yields lists of at most \`size\` rows."""
    while chunk := list(islice(rows, size)):
        yield chunk
\`\`\``;

const css = (n: number) => `\`\`\`css
.entries > li {
  display: grid;
  gap: ${n}px;
  content-visibility: auto; /* off screen costs nothing */
}
\`\`\``;

const javascript = (n: number) => `\`\`\`js
const seen = new Map();
for (const { id, at } of events) {
  const last = seen.get(id) ?? 0;
  if (at - last > ${n}_000) seen.set(id, at);
}
console.log(\`\${seen.size} kept\`);
\`\`\``;

/** Fenced code as it stands in logs, one function for each language; `n` makes blocks differ. */
export const codeBlocks = [kotlin, sql, typescript, yaml, bash, python, css, javascript] as const;
