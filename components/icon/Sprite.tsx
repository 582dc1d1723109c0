import { drawingOf, PICTOGRAMS } from "./pictograms";
import { SIGN_NAMES, SIGNS } from "./signs";

/** Every drawing of the page, once; `Pictogram` and `Sign` point here. */
export function Sprite() {
  return (
    <svg className="hidden" aria-hidden="true">
      {PICTOGRAMS.map((name) => {
        const { viewBox, body } = drawingOf(name);
        return <symbol key={name} id={`i-${name}`} viewBox={viewBox} dangerouslySetInnerHTML={{ __html: body }} />;
      })}
      {SIGN_NAMES.map((name) => (
        <symbol key={name} id={`s-${name}`} viewBox="0 0 24 24">
          <path d={SIGNS[name]} />
        </symbol>
      ))}
    </svg>
  );
}
