// What the kinds of entry of `record/kinds/few.ts` use of zod/mini, in a seventh of its size, for the script
// that pages without React load. `embedSchemas.test.ts` holds it against zod, input by input.

interface Issue {
  readonly code: string;
  readonly path: PropertyKey[];
  readonly [about: string]: unknown;
}

/** Reads a value once; what is wrong with it goes on the list. */
type Read = (value: unknown, issues: Issue[]) => unknown;

interface Check {
  readonly holds: (value: never) => unknown;
  readonly issue: (value: unknown) => Omit<Issue, 'path'>;
  /** Asked before the items of a list are read, so that a long list costs nothing. */
  readonly first?: true;
}

const fail = (issues: Issue[], issue: Omit<Issue, 'path'>): undefined => {
  issues.push({ path: [], ...issue } as unknown as Issue);
  return undefined;
};

class Schema {
  readonly read: Read;
  readonly optional: boolean;
  readonly shape: Readonly<Record<string, Schema>>;
  readonly list: boolean;

  constructor(read: Read, { optional = false, shape = {}, list = false } = {}) {
    this.read = read;
    this.optional = optional;
    this.shape = shape;
    this.list = list;
  }

  /** The same, where these hold too; the first that does not ends it. */
  check(...checks: Check[]): Schema {
    return new Schema((value, issues) => {
      const before = issues.length;
      const ask = (some: Check[], asked: unknown) => {
        for (const { holds, issue } of some)
          if (issues.length === before && !holds(asked as never)) fail(issues, issue(asked));
      };
      if (this.list && Array.isArray(value))
        ask(
          checks.filter(({ first }) => first),
          value,
        );
      if (issues.length > before) return value;
      const read = this.read(value, issues);
      ask(checks, read);
      return read;
    });
  }

  safeParse(input: unknown) {
    const issues: Issue[] = [];
    const data = this.read(input, issues);
    return issues.length > 0 ? { success: false, error: { issues } } : { success: true, data };
  }
}

/** Of a type, or not: what is not there is of none. */
const typed = (is: (value: unknown) => boolean) =>
  new Schema((value, issues) => (is(value) ? value : fail(issues, { code: 'invalid_type' })));

export const string = () => typed((value) => typeof value === 'string');
export const boolean = () => typed((value) => typeof value === 'boolean');
export const unknown = () => new Schema((value) => value);

const enumOf = (values: readonly string[]) =>
  new Schema((value, issues) =>
    values.includes(value as string) ? value : fail(issues, { code: 'invalid_value' }),
  );
export { enumOf as enum };

export const optional = ({ read }: Schema) =>
  new Schema((value, issues) => (value === undefined ? value : read(value, issues)), {
    optional: true,
  });

export const nullable = ({ read, optional }: Schema) =>
  new Schema((value, issues) => (value === null ? value : read(value, issues)), { optional });

/** Reads what is under a key: its issues are found there. */
function readAt(key: PropertyKey, { read }: Schema, value: unknown, issues: Issue[]): unknown {
  const before = issues.length;
  const got = read(value, issues);
  for (const { path } of issues.slice(before)) path.unshift(key);
  return got;
}

export const array = (item: Schema) =>
  new Schema(
    (value, issues) =>
      Array.isArray(value)
        ? Array.from(value, (one, index) => readAt(index, item, one, issues))
        : fail(issues, { code: 'invalid_type' }),
    { list: true },
  );

export const strictObject = (shape: Readonly<Record<string, Schema>>) =>
  new Schema(
    (input, issues) => {
      if (typeof input !== 'object' || input === null || Array.isArray(input)) {
        fail(issues, { code: 'invalid_type' });
        return undefined;
      }
      const read: Record<string, unknown> = {};
      for (const [key, schema] of Object.entries(shape)) {
        const before = issues.length;
        const value = readAt(key, schema, (input as typeof read)[key], issues);
        if (key in input) read[key] = value;
        else if (!schema.optional && issues.length === before)
          issues.push({ code: 'invalid_type', path: [key] });
      }
      const keys: string[] = [];
      for (const key in input) if (!Object.hasOwn(shape, key)) keys.push(key);
      if (keys.length > 0) fail(issues, { code: 'unrecognized_keys', keys });
      return read;
    },
    { shape },
  );

/** Half of a pair that makes one sign, such as an emoji. */
const pairs = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

export const maxLength = (most: number): Check => ({
  first: true,
  holds: (value: string | unknown[]) =>
    value.length <= most ||
    (typeof value === 'string' && value.length - (value.match(pairs)?.length ?? 0) <= most),
  issue: (value) => ({ code: 'too_big', origin: Array.isArray(value) ? 'array' : 'string' }),
});

export const regex = (pattern: RegExp): Check => ({
  holds: (value: string) => pattern.test(value),
  issue: () => ({ code: 'invalid_format' }),
});

export const refine = (holds: (value: never) => boolean, { error }: { error: () => string }) => ({
  holds,
  issue: () => ({ code: 'custom', message: error() }),
});

export const custom = (...check: Parameters<typeof refine>) => unknown().check(refine(...check));
