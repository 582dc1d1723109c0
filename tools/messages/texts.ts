/** Messages flattened: `Card.more` → its text. */
export type Flat = ReadonlyMap<string, string>;

/** Flattens nested messages. @throws TypeError naming the key when a value is neither text nor a group */
export function flatten(group: unknown, prefix = ""): Flat {
  if (typeof group !== "object" || group === null || Array.isArray(group)) {
    throw new TypeError(`${prefix || "the file"} is neither text nor a group of texts; write a text in quotes`);
  }
  const texts = new Map<string, string>();
  for (const [name, value] of Object.entries<unknown>({ ...group })) {
    const key = prefix === "" ? name : `${prefix}.${name}`;
    if (typeof value === "string") texts.set(key, value);
    else for (const entry of flatten(value, key)) texts.set(...entry);
  }
  return texts;
}

/** Whether a key is meant: a name means itself, and `Countries.*` all of a group. */
export function isAmong(key: string, names: readonly string[]): boolean {
  return names.some((name) => (name.endsWith(".*") ? key.startsWith(name.slice(0, -1)) : key === name));
}
