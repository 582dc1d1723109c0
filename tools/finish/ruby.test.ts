import { describe, expect, it } from "vitest";
import { parsePage, writePage } from "./markup";
import { addRuby } from "./ruby";

function finished(body: string): string {
  const page = parsePage(`<!DOCTYPE html><html><head><title>月《げつ》</title></head><body>${body}</body></html>`);
  addRuby(page);
  return writePage(page).replace(/.*<body>/s, "").replace("</body></html>", "");
}

describe("readings of a page", () => {
  it.each([
    ["become ruby, the rest stays", "<p>助《たす》けて ください。<b>警察《けいさつ》</b>に</p>", "<p><ruby>助<rt>たす</rt></ruby>けて ください。<b><ruby>警察<rt>けいさつ</rt></ruby></b>に</p>"],
    ["belong to the kanji right before them only", "<p>お金《かね》</p>", "<p>お<ruby>金<rt>かね</rt></ruby></p>"],
    ["are bracketed where only text may stand", "<select><option>東京都《とうきょうと》</option></select>", "<select><option>東京都（とうきょうと）</option></select>"],
    ["are left out where a label is read aloud", '<a aria-label="電話《でんわ》する">x</a>', '<a aria-label="電話する">x</a>'],
    ["stay in what scripts read", '<script type="application/json">"今《いま》"</script><i data-done="今《いま》"></i>', '<script type="application/json">"今《いま》"</script><i data-done="今《いま》"></i>'],
    ["are none in other languages", "<p>警察に電話</p>", "<p>警察に電話</p>"],
  ])("%s", (_, written, expected) => {
    expect(finished(written)).toBe(expected);
  });

  it("are the same after a second finish", () => {
    const once = finished("<p>助《たす》けて</p>");
    expect(finished(once)).toBe(once);
  });
});
