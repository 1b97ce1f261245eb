// docs/sources.md has every paragraph of the five texts; this holds it and the catalogue together.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sources, works, type SourceId } from '../index.ts';
import { allEntries } from './catalogue.examples.ts';

const table = readFileSync(new URL('../../../../docs/sources.md', import.meta.url), 'utf8');
const parts = table.split(/^## `/m).slice(1);
const ids = new Set(allEntries.map(({ id }) => id));

const rowsOf = (source: string) =>
  [
    ...(parts.find((part) => part.startsWith(`${source}\``)) ?? '').matchAll(
      /^\| *(\d+) *\| *(.*?) *\| *(.*?) *\| *(.*?) *\|$/gm,
    ),
  ].map(([, number, place, about, cell]) => ({
    number: Number(number),
    place: place!,
    about: about!,
    cell: cell!,
    ids: [...cell!.matchAll(/`([a-z-]+\/[a-z0-9-]+)`/g)].map((match) => match[1]!),
  }));

/** A place stands for what is numbered inside it too, in the table and in the catalogue alike. */
const inside = (place: string, where: string) => where === place || where.startsWith(`${place}.`);
const meet = (one: string, other: string) => inside(one, other) || inside(other, one);

test('CA6: the table has the five texts, and a row for every paragraph', () => {
  expect(parts.map((part) => part.split('`')[0])).toEqual(Object.keys(sources));
  expect(Object.keys(sources).map((source) => rowsOf(source).length)).toEqual([
    44, 35, 14, 100, 80,
  ]);
});

describe.each(Object.keys(sources) as SourceId[])('CA6: in %s', (source) => {
  const rows = rowsOf(source);

  test('paragraphs are numbered without gaps, and described in few words', () => {
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 1));
    for (const { about } of rows) {
      expect(about).toMatch(/\w/);
      expect(about.split(' ').length, about).toBeLessThanOrEqual(8);
    }
  });

  test('every paragraph has entries that are there, or a reason why it is left out', () => {
    for (const row of rows) {
      for (const id of row.ids) expect(ids, `no. ${row.number}`).toContain(id);
      const leftOut = /^Left out\. \S.+\.$/.test(row.cell);
      expect(leftOut, `no. ${row.number}: ids or a reason, not both`).toBe(row.ids.length === 0);
    }
  });

  test('every entry stands beside the place that it names', () => {
    for (const entry of allEntries) {
      if (entry.source?.source !== source) continue;
      const { where } = entry.source;
      const beside = rows.some(({ place, ids }) => meet(place, where) && ids.includes(entry.id));
      expect(beside, `${entry.id} at ${where}`).toBe(true);
    }
  });

  test('every work is named in a place that is there', () => {
    for (const { namedIn } of Object.values(works)) {
      if (namedIn.source !== source) continue;
      expect(rows.map(({ place }) => place)).toContain(namedIn.where);
    }
  });
});
