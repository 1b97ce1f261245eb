import { controlName } from '@coprod/core';

/** What the writer saw, for the entry that replaces it. */
export function Saw({
  prefix,
  kind,
  about,
  ids,
}: {
  prefix: string;
  kind: 'saw-rating' | 'saw-note' | 'saw-evidence';
  about: string;
  ids: readonly string[];
}) {
  return (
    ids.length > 0 && (
      <input type="hidden" name={controlName(prefix, kind, about)} value={ids.join(' ')} readOnly />
    )
  );
}
