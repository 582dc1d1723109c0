import type { Pictogram } from "./pictograms";
import type { Sign } from "./signs";

/** A pictogram above words that say the same: hidden from screen readers. */
export function PictogramIcon({ name }: { name: Pictogram }) {
  return (
    <svg className="pictogram" aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  );
}

/** A small sign beside words, likewise hidden. */
export function SignIcon({ name }: { name: Sign }) {
  return (
    <svg className="sign" aria-hidden="true">
      <use href={`#s-${name}`} />
    </svg>
  );
}
