import type { Perspective, Status } from '@coprod/core';

/** One hue and more or less fill, never a colour for "good": the words beside it carry the meaning. */
const shapes: Readonly<Record<Status, Shape>> = {
  'in-place': {
    fill: 'M1 10a9 9 0 1 0 18 0a9 9 0 1 0-18 0zM8.8 14.2L4.9 10.2l1.6-1.6 2.3 2.4 4.8-5.3 1.7 1.5z',
  },
  partly: { ring: '', fill: 'M10 2a8 8 0 0 0 0 16z' },
  'not-yet': { ring: '' },
  'not-known': { ring: 'cp-mark-dashed' },
  'too-few': { ring: 'cp-mark-dashed' },
  'not-shown': { ring: 'cp-mark-dashed' },
  'does-not-apply': { line: 'M4 10h12' },
};

interface Shape {
  readonly ring?: string;
  readonly fill?: string;
  readonly line?: string;
}

/** An `<svg>` beside a status: ticked disc, half disc, ring, dashed ring or dash. Not read aloud. */
export function StatusMark({ status }: { status: Status }) {
  const { ring, fill, line } = shapes[status];
  return (
    <svg className="cp-mark" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {ring !== undefined && <circle className={`cp-mark-line ${ring}`} cx="10" cy="10" r="8" />}
      {fill && <path className="cp-mark-fill" d={fill} />}
      {line && <path className="cp-mark-line" d={line} />}
    </svg>
  );
}

/** An `<svg>` beside a group's name: a filled circle or a hollow diamond, of equal weight. Not read aloud. */
export function PerspectiveMark({ perspective }: { perspective: Perspective }) {
  return (
    <svg
      className={`cp-mark cp-mark-${perspective}`}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      {perspective === 'lived-experience' ? (
        <circle className="cp-mark-fill" cx="10" cy="10" r="7" />
      ) : (
        <path className="cp-mark-line" d="M10 2.5l7.5 7.5l-7.5 7.5l-7.5-7.5z" />
      )}
    </svg>
  );
}
