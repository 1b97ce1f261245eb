import { nonNegotiables } from '@coprod/core';
import { PartElement, type ElementPart } from '../foundation/PartElement.tsx';
import { PassItOn } from './PassItOn.tsx';

/**
 * `<coprod-pass-it-on>`: one device for many people, for pages without React.
 *
 * @example
 * <coprod-pass-it-on theme="table"><script type="application/json">{ "project": …, "actor": … }</script></coprod-pass-it-on>
 */
export class CoprodPassItOn extends PartElement {
  protected draw({ data, part }: ElementPart) {
    return <PassItOn {...part} framework={data.framework ?? nonNegotiables} />;
  }
}
