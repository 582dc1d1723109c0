import { expect, it } from "vitest";
import { drawn, textAt } from "./shapes";

it("text stays text, whatever it holds", () => {
  expect(textAt(1, 2, 'a < b & "c" > d', "end")).toBe('<text x="1" y="2" class="end">a &lt; b &amp; &quot;c&quot; &gt; d</text>');
});

it("blocks of one shade are one path, with their numbers above", () => {
  const block = { y: 4, width: 10, height: 6, shade: "few", text: "" } as const;
  expect(drawn([{ ...block, x: 0 }, { ...block, x: 20, text: "1" }])).toBe(
    '<path class="few" d="M0 4h10v6h-10zM20 4h10v6h-10z"/>\n<text x="25" y="16" class="in on-few">1</text>',
  );
});
