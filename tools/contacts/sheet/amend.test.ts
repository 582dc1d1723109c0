import { describe, expect, it } from "vitest";
import { parse, parseDocument } from "yaml";
import { amend } from "./amend";

const TEXT = `# at the head
id: x # of the id
needs:
  - legal # of the first need
  - child
points:
  # before the first point
  - id: phone
    cost: free # of the cost
  - id: chat
    cost: free
`;

const DATA = { id: "x", needs: ["legal", "child"], points: [{ id: "phone", cost: "free" }, { id: "chat", cost: "free" }] };

function amended(after: unknown): string {
  const document = parseDocument(TEXT);
  amend(document, DATA, after);
  return document.toString();
}

describe("a document that is amended", () => {
  it("to what it holds already stays as it is", () => {
    expect(amended(DATA)).toBe(TEXT);
  });

  it.each<[string, unknown, string, string]>([
    ["in one value", { ...DATA, id: "y" }, "id: x", "id: y"],
    ["in a value of a point", { ...DATA, points: [{ id: "phone", cost: "unknown" }, DATA.points[1]] }, "cost: free #", "cost: unknown #"],
    ["in a list", { ...DATA, needs: ["legal", "health"] }, "- child", "- health"],
    ["by a new need in front", { ...DATA, needs: ["health", "legal", "child"] }, "  - legal #", "  - health\n  - legal #"],
    ["by a new key", { ...DATA, anonymous: "yes" }, /$/.source, "anonymous: yes\n"],
    ["by a point that goes", { ...DATA, points: [DATA.points[0]] }, "  - id: chat\n    cost: free\n", ""],
    ["by a point that comes", { ...DATA, points: [...DATA.points, { id: "fax" }] }, /$/.source, "  - id: fax\n"],
  ])("%s keeps every other line, comments too", (_, after, from, to) => {
    expect(amended(after)).toBe(from === "$" ? TEXT + to : TEXT.replace(from, to));
    expect(parse(amended(after))).toEqual(after);
  });

  it("to two points of one id holds both, for the rules to see", () => {
    const after = { ...DATA, points: [DATA.points[0], { id: "phone", cost: "unknown" }] };
    expect(parse(amended(after))).toEqual(after);
  });
});
