import type { Service, Source } from "@/core/directory/types";
import { Both, type BothTexts } from "./Both";
import { languageOfQuote, readableAddress } from "./written";

/** One service: its names, its contact points with the numbers of their sources, and the sources. */
export function ServiceSources({ service: { name, points, sources }, texts }: { service: Service; texts: BothTexts }) {
  return (
    <article>
      <h2>{name.ja}</h2>
      {name.kana !== null && <p>{name.kana}</p>}
      {name.en !== null && <p lang="en">{name.en}</p>}
      <ul>
        {points.map((point) => (
          <li key={point.id}>
            <Both texts={texts} say={({ t }) => t("Sources.channel", { is: point.channel })} /> <b>{point.value}</b> <i>{point.evidence.join(" ")}</i>
          </li>
        ))}
      </ul>
      <ol>
        {sources.map((source) => (
          <SourceItem key={source.id} source={source} first={sources.find(({ url }) => url === source.url) ?? source} texts={texts} />
        ))}
      </ol>
    </article>
  );
}

/** Two readings of one page have its address once. */
function SourceItem({ source, first, texts }: { source: Source; first: Source; texts: BothTexts }) {
  const { id, publisher, title, url, asOf, standing, quote } = source;
  return (
    <li value={id}>
      {publisher}: {title}
      <br />
      {url === null ? (
        <Both texts={texts} say={({ t }) => t("Sources.noPage")} />
      ) : first.id === id ? (
        <a href={url} rel="noreferrer">
          {readableAddress(url)}
        </a>
      ) : (
        <Both texts={texts} say={({ t }) => t("Sources.samePage", { number: first.id })} />
      )}
      <br />
      {asOf ?? <Both texts={texts} say={({ t }) => t("Card.undated")} />} · <Both texts={texts} say={({ t }) => t(`Standing.${standing}`)} />
      <q lang={languageOfQuote(quote)}>{quote}</q>
    </li>
  );
}
