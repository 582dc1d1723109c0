/** Fields in which the order says nothing. */
const SETS: readonly string[] = ["area", "terms", "evidence"];

/** Is the value of a field the same? The order of keys says nothing, nor does that of a list that is a set. */
export function isSame(field: string, before: unknown, after: unknown): boolean {
  const comparable = (value: unknown) => written(SETS.includes(field) && Array.isArray(value) ? value.map(written).sort() : value);
  return comparable(before) === comparable(after);
}

function written(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
