import { expect, it } from 'vitest';
import type { Mark } from './marks.ts';
import { stackLabels } from './stack-labels.ts';

const mark = (id: string, name: string, more: object = {}): Mark => ({
  ...{ id, lane: 'money', when: '2026-03-01T08:00:00Z', state: 'done', label: { area: 'x', code: name } },
  subject: { kind: 'fact', fact: {} as never },
  ...more,
});
const transfer = { subject: { kind: 'other', mark: {} as never } };
const name = ({ label }: Mark) => ('code' in label ? label.code : '');

it('names every milestone of one moment and lane once, movements only where there is no other', () => {
  const marks = [
    mark('1', 'Claimed'),
    mark('2', 'Claimed'),
    mark('3', 'Settled', { when: '2026-03-01T08:00:00.000Z' }),
    mark('4', 'Release', transfer),
    mark('5', 'Lost', { lane: 'goods' }),
    mark('6', 'Release', { ...transfer, when: '2026-03-02T08:00:00Z' }),
    mark('7', 'Closed', { when: undefined, state: 'expected' }),
    mark('8', 'Refunded', { when: undefined, state: 'expected' }),
  ];
  const labels = stackLabels(marks, name);
  expect(['1', '3', '4', '5', '6', '7', '8'].map((id) => labels.get(id))).toEqual([
    ...['Claimed · Settled', 'Settled', 'Release', 'Lost', 'Release', 'Closed', 'Refunded'],
  ]);
});
