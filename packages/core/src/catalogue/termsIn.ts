import type { GlossaryTerm } from './text/areas.ts';

/** Words, and what ends a sentence or a bracket: no term goes on across that. */
const pieces = /[\p{L}\p{M}\p{N}]+|[.!?:;()…]/gu;
const piecesIn = (text: string) => text.normalize('NFC').match(pieces) ?? [];

/** How a form is looked up: one that is all capitals (SEND) as it stands, any other in small letters. */
function keyOf(form: string): string {
  const words = piecesIn(form).join(' ');
  const capitals = words === words.toUpperCase() && words !== words.toLowerCase();
  return capitals ? words : words.toLowerCase();
}

/** The id of each form that is looked for, with and without a plural -s, and the words of the longest. */
function formsOf<Id extends string>(terms: Readonly<Record<Id, GlossaryTerm>>) {
  const forms = new Map<string, Id>();
  for (const [id, { term, also = [], everyday = [] }] of Object.entries<GlossaryTerm>(terms)) {
    for (const form of [term, ...also]) {
      if (everyday.includes(form)) continue;
      const key = keyOf(form);
      for (const one of [key, `${key}s`]) if (!forms.has(one)) forms.set(one, id as Id);
    }
  }
  forms.delete('');
  forms.delete('s');
  const longest = Math.max(0, ...[...forms.keys()].map((key) => key.split(' ').length));
  return { forms, longest };
}

/**
 * Which special words stand in these texts, as ids in the order in which they first appear: as whole
 * words, with capitals, a plural -s or in one of their other forms; the longest wins. SEND is found in
 * capitals only, and what a glossary calls everyday, such as "round", is passed over. The time it
 * takes grows with the length of the texts, and no faster.
 *
 * @example
 * termsIn(['There is a good crèche.', 'We explain jargon and crèches.'], enGlossary) //=> ['creche', 'jargon']
 * termsIn(['Please send us the date of the next round.'], enGlossary) //=> []
 */
export function termsIn<Id extends string>(
  texts: readonly string[],
  { terms }: { readonly terms: Readonly<Record<Id, GlossaryTerm>> },
): Id[] {
  const { forms, longest } = formsOf(terms);
  const found = new Set<Id>();
  for (const text of texts) {
    const words = piecesIn(text);
    for (let start = 0; start < words.length; start += 1) {
      for (let length = Math.min(longest, words.length - start); length > 0; length -= 1) {
        const form = words.slice(start, start + length).join(' ');
        const id = forms.get(form) ?? forms.get(form.toLowerCase());
        if (id === undefined) continue;
        found.add(id);
        start += length - 1;
        break;
      }
    }
  }
  return [...found];
}
