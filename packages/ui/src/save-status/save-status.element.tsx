import type { SavingText } from '@coprod/core';
import { PartElement, type ElementPart } from '../foundation/PartElement.tsx';
import { SaveStatus } from './SaveStatus.tsx';

/**
 * `<coprod-save-status>`: how saving goes, for pages without React. The property `autosave` takes what the other
 * elements take too; the attribute `leave-to` says where the quick way out leads.
 *
 * @example
 * <coprod-save-status leave-to="https://www.bbc.co.uk/weather"></coprod-save-status>
 */
export class CoprodSaveStatus extends PartElement<SavingText> {
  static override readonly observedAttributes = [...PartElement.observedAttributes, 'leave-to'];
  protected override readonly needsProject = false;

  protected draw({ data, words }: ElementPart<SavingText>) {
    if (!data.autosave) return null;
    const leaveTo = this.getAttribute('leave-to') ?? undefined;
    return <SaveStatus autosave={data.autosave} words={words} leaveTo={leaveTo} />;
  }
}
