/** Short facts side by side, parted by a dot that is not read aloud. */
export function Parted({ parts, isLanguage = false }: { parts: readonly string[]; isLanguage?: boolean }) {
  return (
    <span data-language={isLanguage ? "" : undefined}>
      {parts.map((part, at) => (
        <span key={part}>
          {at > 0 && <span aria-hidden="true"> · </span>}
          {part}
        </span>
      ))}
    </span>
  );
}
