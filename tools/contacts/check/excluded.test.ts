import { describe, expect, it } from "vitest";
import { excludedIn, excludedStayOut } from "./excluded";
import { made, point } from "./testing/made";

const LIST = `# Left out

Some | words.

| value | name | why | seen in |
|---|:-:|---|---|
| 03-6427-5902 | 弁護士ホットライン | dead: hotline of 2014 | page |
| – | 空港の警察署 | no number | pages |
| \`@snsjinkensoudan\` | 法務省 | superseded \\| twice | 鹿屋市 |
| 0120-531-40x, 0120-613-801 | old | stale | page |
| 0570-011000 under the name X | wrong | wrong name | page |
| +81-45-290-7520 | office | moved | page |
| #7001 | hash | old | page |
`;
const excluded = excludedIn(LIST);

function faultOf(channel: "phone" | "line" | "email" | "sms", value: string): string | undefined {
  return excludedStayOut(made({ points: [point({ channel, value })] }), excluded)[0]?.message.en;
}

describe("the list of what is excluded", () => {
  it("is every row with a value, and its line", () => {
    expect(excluded.slice(0, 4)).toEqual([
      { value: "03-6427-5902", why: "dead: hotline of 2014", line: 7 },
      { value: "@snsjinkensoudan", why: "superseded | twice", line: 9 },
      { value: "0120-531-40x", why: "stale", line: 10 },
      { value: "0120-613-801", why: "stale", line: 10 },
    ]);
    expect(excluded).toHaveLength(7);
  });
});

describe("a value that is excluded", () => {
  it.each([
    ["phone", "03-6427-5902"], ["sms", "0364275902"], ["phone", "03(6427)5902"], ["phone", "0120-613801"], ["phone", "045-290-7520"], ["phone", "#7001"],
    ["line", "@SNSjinkensoudan"],
  ] as const)("is a fault as %s %s", (channel, value) => {
    expect(faultOf(channel, value)).toContain("is excluded: ");
  });

  it("is named with its reason and its row", () => {
    expect(faultOf("phone", "0364275902")).toBe(
      "0364275902 is excluded: dead: hotline of 2014 (contacts/EXCLUDED.md:7); remove the point, or the row if a better source has been found since",
    );
  });

  it.each([["phone", "03-6427-5903"], ["phone", "7001"], ["phone", "0570-011000"], ["email", "snsjinkensoudan@example.jp"]] as const)(
    "is not %s %s", (channel, value) => {
      expect(faultOf(channel, value)).toBeUndefined();
    },
  );
});
