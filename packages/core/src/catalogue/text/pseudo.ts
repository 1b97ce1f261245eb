import type { Text } from './types.ts';

const latin = 'aáeéiíoóuúnñcçAÁEÉIÍOÓUÚNÑCÇ';
const accents = new Map(latin.match(/../gu)?.map((pair) => [pair.charAt(0), pair.charAt(1)]));
const hebrew = 'אבגדהוזחטיכלמנסעפצקרשת';

const accented = (letter: string) => accents.get(letter) ?? letter;
const rightToLeft = (letter: string) =>
  /[a-z]/iu.test(letter)
    ? hebrew.charAt(letter.toLowerCase().charCodeAt(0) % hebrew.length)
    : letter;

/**
 * A made-up language generated from a real one, to prove that no word is hard-coded and that longer
 * words fit: each text is marked ⟦so⟧ and a third longer. With `'rtl'` it is written right to left in
 * Hebrew letters. What stands in `{braces}` and web links stay as they are.
 *
 * @example
 * pseudoText(en, 'ltr').ratings.partly //=> '⟦Pártly ··⟧'
 */
export function pseudoText<Words extends { readonly language: string }>(
  text: Words,
  direction: Text['direction'],
): Words {
  const swap = direction === 'rtl' ? rightToLeft : accented;
  const change = (value: string) => {
    const swapped = value.replace(/\{\w+\}|https?:\/\/|./gsu, (part) =>
      part.length > 2 ? part : swap(part),
    );
    return `⟦${swapped} ${'·'.repeat(Math.ceil(value.length / 3))}⟧`;
  };
  const walk = (value: unknown): unknown =>
    typeof value === 'string'
      ? change(value)
      : Object.fromEntries(
          Object.entries(value as object).map(([key, inner]) => [key, walk(inner)]),
        );
  return {
    ...(walk(text) as Words),
    language: direction === 'rtl' ? 'en-XB' : 'en-XA',
    ...('direction' in text && { direction }),
  };
}
