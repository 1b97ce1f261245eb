type Parts = Record<string, unknown>;

const isParts = (value: unknown): value is Parts => typeof value === 'object' && value !== null;

/** The value as it is now, in the very objects of the last one wherever they say the same: those are not drawn again. */
export function keepSame<Value>(last: unknown, value: Value): Value {
  if (last === value || !isParts(last) || !isParts(value)) return value;
  const keys = Object.keys(value);
  const kept: Parts = Array.isArray(value) ? ([] as unknown as Parts) : {};
  let isSame = keys.length === Object.keys(last).length;
  for (const key of keys) {
    kept[key] = keepSame(last[key], value[key]);
    isSame &&= kept[key] === last[key];
  }
  return (isSame ? last : kept) as Value;
}
