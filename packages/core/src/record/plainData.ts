import type { FaultCode } from '../catalogue/text/codes.ts';
import { limits } from './limits.ts';

/**
 * Copies plain data, as JSON.parse makes it, within the limits of depth and number of values.
 * Reads every property once, so that what was checked is what is kept; keys such as `__proto__` stay
 * ordinary keys. Throws a fault code.
 */
export function copyPlainData(value: unknown): unknown {
  let left: number = limits.values;
  const copy = (inner: unknown, depth: number): unknown => {
    left -= 1;
    if (left < 0 || depth > limits.depth) throw new PlainDataFault('too-deep');
    if (inner === null || typeof inner === 'string' || typeof inner === 'boolean') return inner;
    if (typeof inner === 'number' && Number.isFinite(inner)) return inner;
    if (Array.isArray(inner)) {
      if (inner.length > left) throw new PlainDataFault('too-deep');
      return Array.from(inner, (item) => copy(item, depth + 1)); // a hole is no plain data
    }
    if (typeof inner !== 'object') throw new PlainDataFault('wrong-type');
    const keys = Object.keys(inner);
    if (keys.length > left) throw new PlainDataFault('too-deep');
    return Object.fromEntries(
      keys.map((key) => [key, copy((inner as Record<string, unknown>)[key], depth + 1)]),
    );
  };
  return copy(value, 0);
}

/** Why data could not be copied. */
export class PlainDataFault extends Error {
  readonly code: FaultCode;

  constructor(code: FaultCode) {
    super(code);
    this.code = code;
  }
}
