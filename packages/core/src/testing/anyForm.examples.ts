// Any form whatever, good for the most part, for property tests. No part of what is published.
import fc from 'fast-check';
import { controlName, type ControlKind } from '../index.ts';
import { besidesOf } from '../exchange/besides.ts';
import type { BesideName, MadeKind } from '../exchange/formNames.ts';

const words = fc.constantFrom('A heater.', 'Café\n2', 'x', '=1', '<b>&amp;</b>', '😀');
const yes = fc.constant('yes');
const ids = fc.constantFrom('e1', 'e1 e2', ' e2 ');

/** What can well stand in a control. */
const goodIn: Readonly<Record<MadeKind, fc.Arbitrary<string>>> = {
  rating: fc.constantFrom('partly', 'not-yet'),
  note: words,
  evidence: fc.constantFrom('https://example.org', 'example.org/a'),
  gate: fc.constantFrom('go', 'anyway'),
  stage: fc.constantFrom('on', 'back'),
  'not-used': fc.constant('leave-out'),
  agreement: fc.constantFrom('yes', 'no'),
  fixed: words,
  feedback: words,
  'feedback-heard': fc.constant('heard'),
  'passed-on': fc.constantFrom('area', 'board'),
  decision: fc.constantFrom('doing', 'partly', 'not-doing'),
  done: fc.constant('done'),
  told: words,
  answer: fc.constantFrom('yes', 'partly-will-do', 'no'),
  apology: words,
  'senior-reply': words,
  duplicate: fc.constantFrom('e1', 'e2'),
};
const goodBeside: Readonly<Record<BesideName, fc.Arbitrary<string>>> = {
  ...{ saw: ids, why: words, what: words, text: words, details: words, next: words },
  ...{ 'can-change': fc.constantFrom('yes', 'no', 'not-known'), 'in-public': yes, ends: yes },
  ...{ 'by-lived-experience': yes, 'by-profession': yes, 'by-young-people': yes },
  ...{ 'by-community': yes, from: fc.constantFrom('one', 'group', 'nameless', 'nameless') },
  ...{ size: fc.constantFrom('2', '30'), day: fc.constantFrom('1', '28'), month: fc.constant('2') },
  ...{ year: fc.constant('2027'), how: fc.constantFrom('in-person', 'in-writing') },
};

const odd = fc.oneof(
  fc.constantFrom('', ' ', '0', '31', '2026', 'yes', 'constructor', '__proto__', '\u202Ex', 'a\0b'),
  fc.constantFrom('x'.repeat(201), 'x'.repeat(10_001), '😀'.repeat(10_001), 'e\u0301'),
  fc.string({ unit: 'binary' }),
);
const mostly = (good: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 12, arbitrary: good }, { weight: 1, arbitrary: odd });

// Those that need most beside them to be taken come more often: each kind is to be reached.
const kinds = [
  ...(Object.keys(besidesOf) as MadeKind[]),
  ...(['feedback', 'feedback', 'decision'] as const),
];
const prefix = fc.constantFrom('hub', 'hub', 'two');
const about = fc.constantFrom('co-delivery', 'small@1/welcome', 'f1');

/** The controls of one thing to say: some of them, each once. */
const anySet: fc.Arbitrary<[string, string][]> = fc
  .tuple(fc.constantFrom(...kinds), prefix, about)
  .chain(([kind, part, of]) => {
    const name = (what: string) => controlName(part, what as ControlKind, of);
    const one = (what: string, value: fc.Arbitrary<string>) =>
      fc.option(mostly(value)).map((text) => (text === null ? [] : [[name(what), text]]));
    const all = besidesOf[kind].map((beside) => one(`${beside}-${kind}`, goodBeside[beside]));
    const main = fc.oneof({ weight: 9, arbitrary: mostly(goodIn[kind]) }, fc.constant(null));
    return fc
      .tuple(
        main.map((text) => (text === null ? [] : [[name(kind), text]])),
        ...all,
      )
      .map((sets) => sets.flat() as [string, string][]);
  });

const stray = fc.oneof(
  fc.tuple(fc.constant('coprod:hub:people:small@1'), mostly(fc.constantFrom('1', '4'))),
  fc.tuple(fc.constantFrom('coprod:hub:list:page', 'coprod:hub:code:find', 'name'), fc.string()),
  fc.tuple(fc.string(), fc.string()),
  fc.tuple(
    fc
      .oneof(fc.string(), fc.constantFrom('saw-feedback', 'constructor'))
      .map((what) => `coprod:hub:${what}:a`),
    fc.string(),
  ),
);

/** Some sets and strays in any order, a few of them twice. */
export const anyForm: fc.Arbitrary<[string, string][]> = fc
  .tuple(fc.array(anySet, { maxLength: 4 }), fc.array(stray, { maxLength: 2 }))
  .chain(([sets, strays]) => {
    const form = [...sets.flat(), ...strays];
    const again = fc.oneof(
      { weight: 5, arbitrary: fc.constant([]) },
      fc.subarray(form.slice(0, 3)),
    );
    return again.chain((twice) =>
      fc.shuffledSubarray([...form, ...twice], { minLength: form.length + twice.length }),
    );
  });
