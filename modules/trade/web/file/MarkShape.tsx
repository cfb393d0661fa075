import type { Lane } from './lane-layout.ts';
import type { Mark } from './marks.ts';

type Shown = Mark['state'] | 'void';

const colours: Readonly<Record<Shown, { stroke: string; fill: string }>> = {
  done: { stroke: 'var(--ink)', fill: 'var(--ink)' },
  mine: { stroke: 'var(--amber)', fill: 'var(--amber-fill)' },
  late: { stroke: 'var(--amber)', fill: 'var(--amber-soft)' },
  expected: { stroke: 'var(--ink-faint)', fill: 'var(--surface)' },
  void: { stroke: 'var(--ink-faint)', fill: 'var(--surface)' },
};

/** A round for goods, a sheet for a paper, a coin for money; filled when done, dashed while expected, crossed out when void. */
export function MarkShape(props: { lane: Lane; state: Shown; size?: number }) {
  const { stroke, fill } = colours[props.state];
  const dash = props.state === 'expected' || props.state === 'late' ? { strokeDasharray: '2.5 2.5' } : {};
  const common = { stroke, fill, strokeWidth: 1.5, ...dash };
  const size = props.size ?? 20;
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden>
      {props.lane === 'goods' && <circle cx={10} cy={10} r={6} {...common} />}
      {props.lane === 'papers' && (
        <>
          <path d="M4.5 2.500h7.500l3.5 3.500v11.500h-11z" {...common} strokeLinejoin="round" />
          {props.state === 'done' && (
            <path d="M7 9.500h6M7 12.500h6" stroke="var(--surface)" strokeWidth={1.2} strokeLinecap="round" />
          )}
        </>
      )}
      {props.lane === 'money' && (
        <path d="M10 2.8 17.2 10 10 17.2 2.8 10z" {...common} strokeLinejoin="round" />
      )}
      {props.state === 'void' && (
        <path d="M4 16 16 4" stroke={stroke} strokeWidth={1.5} strokeLinecap="round" />
      )}
    </svg>
  );
}
