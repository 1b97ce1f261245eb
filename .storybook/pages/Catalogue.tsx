import {
  catalogue,
  principles,
  related,
  sources,
  works,
  type CatalogueId,
  type Fact,
  type Item,
  type ItemWords,
  type ListArea,
  type ListWords,
  type Text,
} from '@coprod/core';
import { enBackground } from '@coprod/core/text/en/background';
import { enGlossary } from '@coprod/core/text/en/glossary';
import { enHub } from '@coprod/core/text/en/hub';
import { enPrinciples } from '@coprod/core/text/en/principles';
import { enStages } from '@coprod/core/text/en/stages';
import { enTips } from '@coprod/core/text/en/tips';
import { enVoices } from '@coprod/core/text/en/voices';
import { LinkTo } from './LinkTo.tsx';

/** The files of words, by the name that follows `@coprod/core/text/en/`, with the lists in each. */
const files = {
  stages: enStages,
  voices: enVoices,
  tips: enTips,
  hub: enHub,
  background: enBackground,
};
const lists = Object.entries(files).flatMap(([file, { language: _language, ...words }]) =>
  (Object.entries(words) as [ListArea, ListWords][]).map(([area, list]) => ({ file, area, list })),
);

const upper = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const publicName = (area: string) => area.replace(/-(\w)/g, (_, letter: string) => upper(letter));

/** The id to copy, where it stands, and what goes with it. */
function Small({ area, fact }: { area: string; fact: Fact }) {
  const ties = related(`${area}/${fact.id}` as CatalogueId);
  return (
    <div className="page-small">
      <code>{fact.id}</code>
      {' · '}
      {fact.source ? `${sources[fact.source.source].title}, ${fact.source.where}` : 'ours'}
      {ties.length > 0 && (
        <details>
          <summary>Goes with {ties.length}</summary>
          {ties.join(', ')}
        </details>
      )}
    </div>
  );
}

function Import({ data, file, words }: { data: string; file: string; words: string }) {
  return (
    <p className="page-small">
      <code>{`import { ${data} } from '@coprod/core'`}</code>
      <br />
      <code>{`import { ${words} } from '@coprod/core/text/en/${file}'`}</code>
    </p>
  );
}

function Items({ area, list }: { area: ListArea; list: ListWords }) {
  return (
    <ul>
      {catalogue[area].map((item: Item) => {
        const words = list.items[item.id] as ItemWords;
        return (
          <li key={item.id}>
            <strong>{words.title}</strong>
            {words.about && <div>{words.about}</div>}
            <Small area={area} fact={item} />
            {item.facts.length > 0 && (
              <ul>
                {item.facts.map((fact) => (
                  <li key={fact.id}>
                    {list.facts[fact.id]}
                    <Small area={area} fact={fact} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Principles() {
  return (
    <ul>
      {principles.sections.map((section) => (
        <li key={section.id}>
          <strong>{enPrinciples.sections[section.id].title}</strong>
          <div>
            {enPrinciples.sections[section.id].question} {enPrinciples.sections[section.id].about}
          </div>
          <Small area="principles" fact={section} />
          <ul>
            {section.checks.map((check) => (
              <li key={check.id}>
                {enPrinciples.checks[check.id]}
                <Small area="principles" fact={check} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** Every list of the catalogue with its words, ids and sources: a page to read and to copy ids from. */
export function Catalogue({ text }: { text: Text }) {
  return (
    <main className="page" lang="en-GB" dir={text.direction}>
      <h1>The catalogue</h1>
      <p>
        All that five published texts say about working together, as lists. Names and facts are
        theirs. The sentences are ours, and no parent has reviewed them yet.
      </p>
      <p>
        Each thing has an <strong>id</strong> that never changes, its <strong>place</strong> in a
        text, and what it <strong>goes with</strong> in other lists: <code>related(id)</code> gives
        that. The words of each area are a file of their own, so you load only what you show.{' '}
        <code>docs/sources.md</code> goes through the texts line by line.
      </p>
      <nav aria-label="Lists">
        <ul className="page-text">
          <li>
            <LinkTo title="Catalogue/The 8 non-negotiables">The 8 non-negotiables</LinkTo> (a page
            of their own)
          </li>
          <li>
            <a href="#principles">{enPrinciples.title}</a>
          </li>
          {lists.map(({ area, list }) => (
            <li key={area}>
              <a href={`#${area}`}>{list.title}</a>
            </li>
          ))}
          <li>
            <a href="#glossary">Special words</a>
          </li>
          <li>
            <a href="#sources">Where it all comes from</a>
          </li>
        </ul>
      </nav>
      <section className="page-text" id="principles">
        <h2>{enPrinciples.title}</h2>
        <p>
          {enPrinciples.about} The checklist can ask about them: put the words into{' '}
          <code>text.frameworks.principles</code>.
        </p>
        <Import data="principles" file="principles" words="enPrinciples" />
        <Principles />
      </section>
      {lists.map(({ file, area, list }) => (
        <section className="page-text" id={area} key={area}>
          <h2>{list.title}</h2>
          {list.about && <p>{list.about}</p>}
          <Import data={publicName(area)} file={file} words={`en${upper(file)}`} />
          <Items area={area} list={list} />
        </section>
      ))}
      <section className="page-text" id="glossary">
        <h2>Special words</h2>
        <Import data="glossary" file="glossary" words="enGlossary" />
        <ul>
          {catalogue.glossary.map((entry) => (
            <li key={entry.id}>
              <strong>{enGlossary.terms[entry.id].term}</strong>:{' '}
              {enGlossary.terms[entry.id].meaning}
              <Small area="glossary" fact={entry} />
            </li>
          ))}
        </ul>
      </section>
      <section className="page-text" id="sources">
        <h2>Where it all comes from</h2>
        <ul>
          {Object.entries(sources).map(([id, { title, publisher }]) => (
            <li key={id}>
              {title} ({publisher})
              <div className="page-small">
                <code>{id}</code>
              </div>
            </li>
          ))}
          {Object.entries(works).map(([id, { title, by, namedIn }]) => (
            <li key={id}>
              {title} ({by}), named in {sources[namedIn.source].title}
              <div className="page-small">
                <code>{id}</code>
              </div>
            </li>
          ))}
        </ul>
      </section>
    </main>
  );
}
