import type { Perspective, Status } from '@coprod/core';

interface Shape {
  readonly fill?: string | undefined;
  readonly line?: string | undefined;
  readonly className?: string;
}

const ring = 'M10 2a8 8 0 1 0 .01 0z';
const dashed = { line: ring, className: 'cp-mark-dashed' };

/** One hue and more or less fill, never a colour for "good": the words beside it carry the meaning. */
const shapes: Readonly<Record<Status, Shape>> = {
  'in-place': {
    fill: 'M1 10a9 9 0 1 0 18 0a9 9 0 1 0-18 0zM8.8 14.2L4.9 10.2l1.6-1.6 2.3 2.4 4.8-5.3 1.7 1.5z',
  },
  partly: { line: ring, fill: 'M10 2a8 8 0 0 0 0 16z' },
  'not-yet': { line: ring },
  'not-known': dashed,
  'too-few': dashed,
  'not-shown': dashed,
  'does-not-apply': { line: 'M4 10h12' },
};

const shapeOf = (perspective: Perspective): Shape =>
  perspective === 'lived-experience'
    ? { fill: 'M10 3a7 7 0 1 0 .01 0z' }
    : { line: 'M10 2.5l7.5 7.5l-7.5 7.5l-7.5-7.5z' };

function Mark({ fill, line, className = '' }: Shape) {
  return (
    <svg
      className={`cp-mark ${className}`}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      <Paths line={line} fill={fill} />
    </svg>
  );
}

const Paths = ({ fill, line }: Shape) => (
  <>
    {line && <path className="cp-mark-line" d={line} />}
    {fill && <path className="cp-mark-fill" d={fill} />}
  </>
);

/** An `<svg>` beside a status: ticked disc, half disc, ring, dashed ring or dash. Not read aloud. */
export function StatusMark({ status }: { status: Status }) {
  return <Mark {...shapes[status]} />;
}

/** An `<svg>` beside a group's name: a filled circle or a hollow diamond, of equal weight. Not read aloud. */
export function PerspectiveMark({ perspective }: { perspective: Perspective }) {
  return <Mark className={`cp-mark-${perspective}`} {...shapeOf(perspective)} />;
}

/** The same circle or diamond as a `<g>` of a larger `<svg>`, around a point, `size` times as large. */
export function PerspectiveShape({
  perspective,
  x,
  y,
  size = 1,
}: {
  perspective: Perspective;
  x: number;
  y: number;
  size?: number;
}) {
  const to = `translate(${String(x - 10 * size)} ${String(y - 10 * size)}) scale(${String(size)})`;
  return (
    <g className={`cp-mark-${perspective}`} transform={to}>
      <Paths {...shapeOf(perspective)} />
    </g>
  );
}
