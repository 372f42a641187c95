/** Type numbers of PostgreSQL (`pg_type.oid`), the same for every server. */
const oid = { int8: 20, date: 1082, timestamptz: 1184 } as const

/**
 * How values arrive: calendar days stay ISO texts, moments become `Temporal.Instant` (never a `Date`, which has no day without a time
 * zone), whole numbers become numbers; sums of cents stay far below 2^53.
 */
export const parser: Record<number, (text: string) => unknown> = {
  [oid.int8]: Number,
  [oid.date]: (text) => text,
  [oid.timestamptz]: (text) => Temporal.Instant.from(text),
}
