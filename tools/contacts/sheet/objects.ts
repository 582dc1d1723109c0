export type Values = Readonly<Record<string, unknown>>;

export function isObject(it: unknown): it is Values {
  return typeof it === "object" && it !== null && !Array.isArray(it);
}

/** The value at a path of keys; undefined where nothing stands. */
export function valueAt(object: unknown, path: readonly string[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return object;
  return isObject(object) ? valueAt(object[key], rest) : undefined;
}

/** The object with one more value in it, objects on the way made where they are missing. */
export function withValue(object: Values, path: readonly string[], value: unknown): Values {
  const [key, ...rest] = path;
  if (key === undefined) return object;
  const inner = object[key];
  return { ...object, [key]: rest.length === 0 ? value : withValue(isObject(inner) ? inner : {}, rest, value) };
}
