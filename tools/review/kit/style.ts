/** The whole style of a kit: A4, black on white, hairlines. */
export const STYLE = `
@page { size: A4; margin: 14mm 12mm 16mm; }
* { box-sizing: border-box; }
html { color: #000; background: #fff; font: 10pt/1.45 system-ui, "Noto Sans", "Noto Sans JP", "Noto Sans Myanmar", "Noto Sans Khmer", "Noto Sans Devanagari", "Noto Sans Thai", sans-serif; }
body { max-width: 186mm; margin: 0 auto; }
h1 { font-size: 17pt; font-weight: 600; margin: 0 0 4mm; }
h2 { font-size: 13pt; font-weight: 600; margin: 9mm 0 2mm; break-after: avoid; }
p, ul, ol { margin: 0 0 2mm; }
li { margin: 0 0 1.2mm; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { border-top: .25pt solid #000; padding: .8mm 1.5mm; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
th { font-weight: 600; font-size: 8pt; }
.group { break-after: avoid; }
.group th { font-size: 10pt; padding-top: 5mm; border: 0; }
tr { break-inside: avoid; }
thead { display: table-header-group; }
td p { margin: 0 0 .6mm; }
col.number { width: 9mm; } col.meant { width: 54mm; } col.ticks { width: 53mm; }
.text { font-size: 12pt; line-height: 1.7; }
.key, .when, .back { font-size: 7.5pt; }
.answer { font-size: 8pt; }
.key { overflow-wrap: anywhere; }
.when { border: .25pt solid #000; padding: 0 .8mm; }
.filled { text-decoration: underline; text-decoration-thickness: .25pt; text-underline-offset: 2pt; }
.box { display: inline-block; width: 3.2mm; height: 3.2mm; border: .5pt solid #000; vertical-align: -.4mm; }
.line { display: block; border-bottom: .25pt solid #000; height: 6mm; }
.numbers { columns: 2; column-gap: 8mm; list-style: none; padding: 0; }
.numbers li { break-inside: avoid; border-top: .25pt solid #000; padding: 1mm 0; margin: 0; }
rt { font-size: 55%; }
.new { break-before: page; }
`;
