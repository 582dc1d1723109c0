import { expect, test } from "vitest";
import { madeService } from "@/core/directory/testing/madeService";
import { grouped, type Place } from "./grouped";

const named = (place: Place) => ("code" in place ? `${place.is} ${place.code}` : place.is);

test("places stand from all of Japan to abroad, services in their order, each once", () => {
  const groups = grouped([
    madeService({ id: "a", area: ["VN"] }), madeService({ id: "b", area: ["JP-13"] }), madeService({ id: "c", area: "JP" }),
    madeService({ id: "d", area: ["JP-01"] }), madeService({ id: "e", area: ["JP-13", "JP-14"] }), madeService({ id: "f", area: "JP" }),
    madeService({ id: "g", area: ["CN"] }),
  ]);
  expect(groups.map(({ place, services }) => [named(place), services.map(({ id }) => id).join(" ")])).toEqual([
    ["national", "c f"], ["several", "e"], ["prefecture JP-01", "d"], ["prefecture JP-13", "b"], ["abroad CN", "g"], ["abroad VN", "a"],
  ]);
});
