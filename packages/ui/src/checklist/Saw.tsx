'use client';
import { controlName } from '@coprod/core';
import { useCoprod } from '../foundation/index.ts';

interface SawProps {
  readonly kind: 'rating' | 'note' | 'evidence';
  readonly about: string;
  readonly ids: readonly string[];
}

/** A hidden `<input>` with what the writer saw, for the entry that replaces it. Only where they saw something. */
export function Saw({ kind, about, ids }: SawProps) {
  const { idPrefix, posted } = useCoprod();
  const name = controlName(idPrefix, `saw-${kind}`, about);
  return <input type="hidden" name={name} value={posted?.get(name) ?? ids.join(' ')} readOnly />;
}
