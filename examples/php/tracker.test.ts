// The stage tracker as an entry form: PHP fills it, and each of its buttons takes the step that it says.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { safeParseFormData } from '@coprod/core';
import { beforeAll, expect, test } from 'vitest';
import { faultsOf } from '../../tests/setup/htmlFaults.ts';
import { needsBuild, root } from '../../tests/setup/workspace.ts';

const missing = spawnSync('php', ['--version']).status !== 0;
beforeAll(needsBuild);

const forms = join(root, 'packages/ui/dist/entry-forms');
const plan = { stage: 'co-planning', stage_name: 'Plan together' };
const design = { stage: 'co-design', stage_name: 'Design <i>together</i>' };
const help = { label: 'call the hub', href: 'tel:+441632960001' };

/** The form as PHP fills it. */
function fill(values: object, posted: object = {}, faults: object[] = []): string {
  const script = `require "$argv[1]/coprod.php"; $in = json_decode($argv[2], true);
  echo coprod_form("$argv[1]/stage-tracker.html", $in['values'], [], $in['posted'], $in['faults']);`;
  const shared = {
    ...{ action: '/', prefix: 'hub', here: 'Round 1' },
    ...{ safety_label: help.label, safety_href: help.href },
    ...{ complaint_label: help.label, complaint_href: help.href },
  };
  const given = JSON.stringify({ values: { ...shared, ...values }, posted, faults });
  const { stdout, stderr } = spawnSync('php', ['-r', script, forms, given], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout).not.toMatch(/\{\{|<!--/);
  return stdout;
}
const page = (html: string) =>
  `<!doctype html><html lang="en"><head><title>Tracker</title></head><body><h1>Hub</h1>${html}</body></html>`;

const everything = {
  asks: [{ asked: 'asked-1', ask: 'Go on to: Design together.', ask_why: 'We want to begin.' }],
  ...{ go: [plan], anyway: [design], on: [{ ...design, stage: 'co-evaluation' }] },
  ...{ other_steps: true, back: [plan], leave_out: true },
  fixed: [{ what: 'The room.', can_change: 'This can change.' }],
};

test.skipIf(missing)(
  'every button takes the step that it says, with the reason beside it',
  async () => {
    const html = fill(everything);
    expect(await faultsOf(page(html))).toEqual([]);
    expect(html).toContain('Ask to go on to: Design &lt;i&gt;together&lt;/i&gt;');
    const boxes = [...html.matchAll(/<textarea[^>]* name="([^"]*)"/g)].map(([, name = '']) => name);
    const buttons = [...html.matchAll(/<button[^>]* value="([^"]*)" name="([^"]*)"/g)];
    const made = [...buttons.map(([, value = '', name = '']) => [name, value] as const), null].map(
      (button) => {
        // As a browser posts it: the button that was pressed, the boxes of its own step filled in.
        const of = button ? button[0].split(':').slice(2).join(':') : 'fixed:new';
        const typed = boxes.map((box): [string, string] => [
          box,
          box.endsWith(of) && !(button?.[1] === 'go' || button?.[1] === 'on') ? 'Because.' : '',
        ]);
        const { entries, error } = safeParseFormData([...typed, ...(button ? [button] : [])], {
          actor: { id: 'amina', perspective: 'lived-experience' },
          now: '2026-04-01T12:00:00.000Z',
          newId: () => 'new',
        });
        expect(error).toBeNull();
        return entries.map(({ kind, data }) => [kind, data]);
      },
    );
    const why = 'Because.';
    expect(made).toEqual([
      [['agreement', { agrees: true, why }]],
      [['agreement', { agrees: false, why }]],
      [['gate', { anyway: false, to: 'co-planning' }]],
      [['gate', { anyway: true, to: 'co-design', why }]],
      [['stage', { move: 'on', stage: 'co-evaluation' }]],
      [['stage', { move: 'back', stage: 'co-planning', why }]],
      [['not-used', { stage: 'co-delivery', why }]],
      [['fixed', { what: why, canChange: 'not-known' }]],
    ]);
  },
);

test.skipIf(missing)('what nobody may do is not there', async () => {
  const html = fill({});
  expect(await faultsOf(page(html))).toEqual([]);
  expect(html).not.toMatch(/:(gate|stage|not-used|agreement):/);
  expect(html).toContain('name="coprod:hub:fixed:new"');
});

test.skipIf(missing)('a reason that is missing is asked for beside its box, which is open', () => {
  const path = 'coprod:hub:why-stage:co-planning';
  const html = fill(everything, { 'coprod:hub:why-gate:co-design': 'It is time.' }, [
    { code: 'missing', path },
  ]);
  expect(html).toContain(
    `<a class="cp-link" href="#${path}">Go back to: Plan together. Why do we go back? Please say why.</a>`,
  );
  expect(html).toContain('<details open="" class="cp-details" data-part="other-steps">');
  expect(html).toMatch(/name="coprod:hub:why-gate:co-design"[^>]*>\nIt is time\.</);
});

test.skipIf(missing)(
  'what is chosen before anybody chooses opens nothing when it is posted',
  () => {
    const name = 'coprod:hub:can-change-fixed:new';
    const open = (value: string) => fill({}, { [name]: value }, []).match(/<details open/g) ?? [];
    expect(open('not-known')).toHaveLength(0);
    expect(open('no').length).toBeGreaterThan(0);
  },
);
