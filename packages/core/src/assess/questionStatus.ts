import { decidingPerspectives, type Perspective } from '../catalogue/perspectives.ts';
import type { Status } from '../catalogue/ratings.ts';
import { steps, type PerspectiveView } from './perspectiveView.ts';
import { because, type Reason } from './reason.ts';

/** How far apart lived experience and profession are. */
export interface Gap {
  /** 0 to 2 steps between "not yet", "partly" and "in place". */
  readonly steps: number;
  /** Who says the lower; null where they say the same. */
  readonly lower: Perspective | null;
}

const lowestFirst: readonly Status[] = [
  'not-shown',
  'not-yet',
  'partly',
  'too-few',
  'not-known',
  'in-place',
];

/** Rule GAP1: the distance, kept with its direction; null where one of the two has no view to show. */
export function gapBetween(deciding: readonly PerspectiveView[]): Gap | null {
  const [lived = -1, profession = -1] = decidingPerspectives.map((perspective) => {
    const status = deciding.find((view) => view.perspective === perspective)?.status;
    return steps.findIndex((step) => step === status);
  });
  if (lived < 0 || profession < 0) return null;
  const lower = decidingPerspectives[lived < profession ? 0 : 1];
  return { steps: Math.abs(lived - profession), lower: lived === profession ? null : lower };
}

/** Rules NN6, NN7 and NN9: what the views of those asked amount to. */
export function questionStatus(deciding: readonly PerspectiveView[]): Status {
  if (deciding.some((view) => view.withheld)) return 'too-few'; // never another answer than the whole (VI4)
  const lived = deciding.find((view) => view.perspective === 'lived-experience');
  if (lived?.status === 'does-not-apply') return 'does-not-apply';
  const said = deciding.map((view): Status =>
    view.status === 'does-not-apply' ? 'not-known' : view.status,
  );
  return lowestFirst.find((status) => said.includes(status)) ?? 'not-known';
}

/** What makes a question's reasons special. */
interface About {
  readonly understanding: boolean;
  readonly shownOn: string | null;
  /** A "not yet" of an earlier round stays (rule NN15). */
  readonly stays: boolean;
}

/** Why a question has its status, each group's part in turn. */
export function questionReasons(
  deciding: readonly PerspectiveView[],
  status: Status,
  about: About,
): Reason[] {
  const { shownOn } = about;
  if (status === 'not-shown') return [because('SM3', shownOn ? { day: shownOn } : {})];
  const typed = deciding.filter((view) => view.typed);
  return [
    ...(status === 'does-not-apply'
      ? [because('NN9')]
      : status === 'in-place' && deciding.length > 1
        ? [because('NN6')]
        : deciding.flatMap((view) => viewReasons(view, about))),
    ...typed.map(({ perspective }) => because('BY3', { perspective })),
  ];
}

/** What one group adds to a status. */
function viewReasons(view: PerspectiveView, { understanding, stays }: About): Reason[] {
  const { perspective, status, counts, split } = view;
  if (status === 'too-few') return [because('SM2', { perspective })];
  if (view.answers === 0) return [because('NN7', { perspective })];
  if (status === 'not-known') return [because('NN4', { perspective })];
  const lived = perspective === 'lived-experience';
  return [
    because('NN3', { perspective, status }),
    ...(split ? [because('NN5', { perspective })] : []),
    ...(understanding && lived && counts?.['not-sure'] ? [because('NN8')] : []),
    ...(stays && lived && counts?.['not-yet'] ? [because('NN15')] : []),
  ];
}
