import { expect, it } from "vitest";
import { found, subjectFor } from "../testing/subject";
import { icu } from "./icu";

it.each([["{time", false], ["{n, plural, one {#}}", false], ["<ja>{place}", false], ["bis {time}", true]])("“%s” is ICU MessageFormat: %s", (text, well) => {
  expect(found(icu, subjectFor("vi", { texts: { "Card.a": text } })).length === 0).toBe(well);
});
