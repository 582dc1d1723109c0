import { z } from "zod";

/** The form of a value, as the schema has it; null where the schema says nothing. */
export type Form = z.core.$ZodType | null;

/** The keys of a form in the order in which the schema names them; empty where any key may stand, as among languages. */
export function keysOf(form: Form): readonly string[] {
  const bare = bareOf(form);
  return bare instanceof z.ZodObject ? Object.keys(bare.shape) : [];
}

/** The form of what stands under a key; null where the schema says nothing of keys. */
export function formUnder(form: Form, key: string): Form {
  const bare = bareOf(form);
  if (!(bare instanceof z.ZodObject)) return null;
  const shape: Readonly<Record<string, z.core.$ZodType>> = bare.shape;
  return shape[key] ?? null;
}

/** The form without "may be left out", "may be null" and "a list of". */
function bareOf(form: Form): Form {
  if (form instanceof z.ZodOptional || form instanceof z.ZodNullable) return bareOf(form.unwrap());
  return form instanceof z.ZodArray ? bareOf(form.element) : form;
}
