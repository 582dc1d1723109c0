import { Card } from "@/components/contact/Card";
import { Emergency } from "@/components/emergency/Emergency";
import { Finder } from "@/components/finder/Finder";
import { Search } from "@/components/finder/Search";
import { Groups, Places } from "@/components/finder/Groups";
import { Tiles } from "@/components/finder/Tiles";
import { Sprite } from "@/components/icon/Sprite";
import { CallNote } from "@/components/phone/CallNote";
import { PhoneView } from "@/components/phone/PhoneView";
import { Footer } from "@/components/page/Footer";
import { Alternates } from "@/components/page/Alternates";
import { Header } from "@/components/page/Header";
import type { DoorData } from "@/core/labels/door";
import type { SearchData } from "@/core/search/data";
import type { Text } from "@/i18n/text";
import type { DoorModel } from "./model";

interface Props {
  readonly model: DoorModel;
  readonly data: DoorData;
  readonly searchData: SearchData;
  /** The languages in which somebody answers. */
  readonly languages: readonly string[];
  readonly text: Text;
  readonly builtOn: string;
}

/**
 * The one page of a language: 110, 119 and a card to show; the line to call if nothing is chosen; everyday tiles; the
 * whole list. Right and whole without script; the script only labels, orders and narrows what is here.
 */
export function Door({ model, data, searchData, languages, text, builtOn }: Props) {
  const { t } = text;
  return (
    <>
      <Alternates />
      <Header text={text} />
      <main className="door mx-auto max-w-[68rem] px-4">
        <h1 className="sr-only">Madoguchi</h1>
        <div>
          <Emergency text={text} />
          <section className="first">
            <h2 className="head">
              <span data-lead-heading="">{t("Lead.anyTime")}</span>
              <Clock label={t("Lead.clock")} />
            </h2>
            <div className="lead" data-lead="">
              <Card card={model.lead} text={text} builtOn={builtOn} />
            </div>
            <CallNote text={text} />
            <p className="better">
              <button type="button" data-better="" hidden>
                {t("Lead.better")}
              </button>
            </p>
          </section>
          <form className="choices" autoComplete="off" data-choices="">
            <Search text={text} />
            <Tiles text={text} />
            <Finder text={text} languages={languages} />
          </form>
        </div>
        <div>
          <section className="results" data-results="" hidden>
            <h2 className="head">
              <span>{t("Results.heading")}</span>
            </h2>
            <div className="note" data-results-note="" role="status" />
            <CallNote text={text} />
            <div className="cards" data-results-cards="" />
            <button type="button" className="wide" data-results-more="">
              {t("Results.more")}
            </button>
            <button type="button" className="wide" data-results-there="" hidden>
              {t("Results.allThere")}
            </button>
          </section>
          <h2 className="head">
            <span>{t("Groups.heading")}</span>
          </h2>
          <CallNote text={text} />
          <Groups groups={model.groups} text={text} builtOn={builtOn} />
          <Places groups={model.places} text={text} builtOn={builtOn} />
          <PhoneView text={text} />
          <Footer text={text} builtOn={builtOn} />
        </div>
      </main>
      <p className="wrong-clock" data-wrong-clock="" role="status" hidden>
        {t.rich("Clock.wrong", { time: () => <time /> })}
      </p>
      <Sprite />
      <Data id="door-data" data={data} />
      <Data id="search-data" data={searchData} />
    </>
  );
}

/** What a script reads from the page; nothing runs in it. */
function Data({ id, data }: { id: string; data: DoorData | SearchData }) {
  return <script type="application/json" id={id} dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll("<", "\\u003c") }} />;
}

/** Japan's time; its room is kept until a script fills it. */
function Clock({ label }: { label: string }) {
  return (
    <span className="clock" data-clock="">
      {label} <time>00:00</time>
    </span>
  );
}
