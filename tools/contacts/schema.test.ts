import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { z } from "zod";
import { serviceFile } from "../../contacts/schema";

it("the JSON Schema for editors is that of contacts/schema.ts; mend: npm run contacts:schema", () => {
  const written: unknown = JSON.parse(readFileSync("contacts/service.schema.json", "utf8"));
  expect(written).toEqual({ title: "One service of the directory", ...z.toJSONSchema(serviceFile, { io: "input" }) });
});
