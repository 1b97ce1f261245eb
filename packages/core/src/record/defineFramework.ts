import * as z from 'zod/mini';
import { aboutQuestion, type Framework } from '../catalogue/framework.ts';
import { perspectives } from '../catalogue/perspectives.ts';
import { sources, type SourceId } from '../catalogue/sources.ts';
import { FaultList } from './fault.ts';
import { words } from './fields.ts';
import { addIssues } from './issues.ts';
import { limits } from './limits.ts';
import { patterns } from './text.ts';

const slug = z
  .string()
  .check(z.maxLength(limits.name, { abort: true }), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const source = z.optional(
  z.strictObject({ source: z.enum(Object.keys(sources) as SourceId[]), where: words(limits.name) }),
);
const checkSchema = z.strictObject({
  id: slug,
  source,
  condition: z.optional(slug),
  asks: z.optional(z.array(z.enum(perspectives)).check(z.minLength(1), z.maxLength(4))),
  access: z.optional(z.boolean()),
  understanding: z.optional(z.boolean()),
});
const sectionSchema = z.strictObject({
  id: slug,
  source,
  checks: z.array(checkSchema).check(z.maxLength(limits.list)),
});
const short = words(limits.name);
const wordsSchema = z.strictObject({
  title: short,
  about: z.optional(words(limits.text)),
  sections: z.record(
    slug,
    z.strictObject({ title: short, question: short, about: words(limits.text) }),
  ),
  checks: z.record(slug, words(limits.text)),
  conditions: z.record(slug, short),
});
const frameworkSchema = z.strictObject({
  id: slug,
  version: z.int().check(z.minimum(1)),
  sections: z.array(sectionSchema).check(z.minLength(1), z.maxLength(limits.list)),
  words: z.optional(
    z.record(z.string().check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/)), wordsSchema),
  ),
});

/**
 * Checks a hub's own framework and gives it back, typed. Ids are kebab-case and unique in the whole
 * framework, sections and checks alike; each language in `words` has words for every one of them.
 * Raise `version` whenever a question changes: old ratings then keep pointing at what was asked.
 *
 * @throws {CoprodError} with the faults and their paths.
 *
 * @example
 * defineFramework({ id: 'our-promises', version: 1, sections: [{ id: 'warm-welcome', checks: [] }] }).id //=> 'our-promises'
 */
export function defineFramework<const F extends Framework>(framework: F): F {
  const list = new FaultList();
  const what = 'This framework cannot be used';
  try {
    const result = frameworkSchema.safeParse(framework);
    if (!result.success) addIssues(list, result.error.issues, framework);
    else checkTogether(framework, list);
  } catch {
    list.add('unreadable', '');
  }
  const error = list.error(what);
  if (error) throw error;
  return framework;
}

/** What no single field can say: ids are unique and short enough, and every language has every word. */
function checkTogether(framework: Framework, list: FaultList): void {
  const { sections, words: byLanguage } = framework;
  const seen = new Set<string>();
  const add = (id: string, path: string) => {
    if (seen.has(id)) list.add('clash', path);
    // Ratings are about framework, version and question together.
    if (!patterns.about.test(aboutQuestion(framework, id))) list.add('too-long', path);
    seen.add(id);
  };
  sections.forEach((section, index) => {
    add(section.id, `sections[${String(index)}].id`);
    section.checks.forEach((check, place) => {
      add(check.id, `sections[${String(index)}].checks[${String(place)}].id`);
    });
  });
  const checks = sections.flatMap((section) => section.checks);
  for (const [language, own] of Object.entries(byLanguage ?? {})) {
    const path = `words.${language}`;
    const need = (
      ids: readonly string[],
      given: Readonly<Record<string, unknown>>,
      area: string,
    ) => {
      for (const id of ids)
        if (!Object.hasOwn(given, id)) list.add('missing', `${path}.${area}.${id}`);
    };
    need(
      sections.map((section) => section.id),
      own.sections,
      'sections',
    );
    need(
      checks.map((check) => check.id),
      own.checks,
      'checks',
    );
    need(
      checks.flatMap((check) => check.condition ?? []),
      own.conditions,
      'conditions',
    );
  }
}
