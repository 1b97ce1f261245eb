import type { Framework } from '@coprod/core';
import { useRef, version } from 'react';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { Coprod } from '../foundation/index.ts';
import { newParent, settings } from '../foundation/show.examples.tsx';
import { Checklist } from './index.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => String(index));
const sections = numbers(8).map((id) => ({
  id: `s${id}`,
  checks: numbers(4).map((check) => ({ id: `s${id}-c${check}` })),
}));
const ids = (one: { id: string }[]) => Object.fromEntries(one.map(({ id }) => [id, `Is ${id}?`]));
/** 8 sections of 1 + 4 questions. */
const bench: Framework = {
  id: 'bench',
  version: 1,
  sections,
  words: {
    en: {
      title: 'Bench',
      sections: Object.fromEntries(
        sections.map(({ id }) => [id, { title: id, question: `Is ${id}?`, about: 'About it.' }]),
      ),
      checks: ids(sections.flatMap(({ checks }) => checks)),
      conditions: {},
    },
  },
};
const answers = ['in-place', 'partly', 'not-yet', 'not-sure'];

/** The same fields in plain React, which remembers what was chosen and does nothing else. */
function Plain() {
  const chosen = useRef(new Map<string, string>());
  return (
    <div>
      {sections.map((section) => (
        <div key={section.id}>
          {[section, ...section.checks].map(({ id }) => (
            <fieldset key={id}>
              <legend>{id}</legend>
              {answers.map((answer) => (
                <label key={answer}>
                  <input
                    type="radio"
                    name={id}
                    value={answer}
                    onChange={(event) => chosen.current.set(id, event.target.value)}
                  />
                  {answer}
                </label>
              ))}
            </fieldset>
          ))}
          <textarea name={`${section.id}-note`} />
          <input name={`${section.id}-link`} />
        </div>
      ))}
    </div>
  );
}

/** Milliseconds of script for 200 clicks on different radios, all of it done at each click's end. */
async function clicks(container: Element) {
  const radios = [...container.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  let sum = 0;
  for (let turn = 0; turn < 200; turn += 1) {
    const radio = radios[(turn * 7) % radios.length];
    const start = performance.now();
    radio?.click();
    await Promise.resolve();
    sum += performance.now() - start;
  }
  return sum;
}

// React 18 draws plain fields faster: there it says nothing.
test.runIf(version.startsWith('19'))(
  '200 answers take little more script than plain React with the same fields',
  { retry: 3 },
  async () => {
    const ratios: number[] = [];
    for (let round = 0; round < 8; round += 1) {
      const ours = await render(
        <Coprod {...settings} actor={newParent}>
          <Checklist
            project={{ schema: 1, id: 'bench', entries: [] }}
            framework={bench}
            onAdd={() => undefined}
          />
        </Coprod>,
      );
      for (const details of ours.container.querySelectorAll('details')) {
        details.removeAttribute('name');
        details.open = true;
      }
      const plain = await render(<Plain />);
      expect(ours.container.querySelectorAll('input[type=radio]')).toHaveLength(160);
      expect(plain.container.querySelectorAll('input[type=radio]')).toHaveLength(160);
      const [one, other] = [await clicks(ours.container), await clicks(plain.container)];
      ratios.push(one / other);
      await ours.unmount();
      await plain.unmount();
    }
    const best = Math.min(...ratios);
    console.log(`200 answers: ${best.toFixed(2)} of plain React`);
    expect(best).toBeLessThanOrEqual(2);
  },
);
