import { SIGNS, type Sign } from "./signs";

/** The drawings of a page that has only a few signs, once; `SignIcon` points here. */
export function SignSprite({ names }: { names: readonly Sign[] }) {
  return (
    <svg className="hidden" aria-hidden="true">
      {names.map((name) => (
        <symbol key={name} id={`s-${name}`} viewBox="0 0 24 24">
          <path d={SIGNS[name]} />
        </symbol>
      ))}
    </svg>
  );
}
