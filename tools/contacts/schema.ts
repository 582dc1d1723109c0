import { mkdirSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { serviceFile } from "../../contacts/schema";

const FILE = "contacts/service.schema.json";

/** `npm run contacts:schema`: writes the form of a file as JSON Schema, so that editors complete and check while one types. */
mkdirSync("contacts", { recursive: true });
writeFileSync(FILE, `${JSON.stringify({ title: "One service of the directory", ...z.toJSONSchema(serviceFile, { io: "input" }) }, null, 2)}\n`);
console.log(`Wrote ${FILE}.`);
