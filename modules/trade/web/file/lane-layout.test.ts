import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LayoutOptions, lanes, layoutLanes, type Placeable, readableTicks } from './lane-layout.ts';

const now = Date.parse('2026-04-10T00:00:00Z');
const options: LayoutOptions = { width: 1200, now, minGap: 60, padding: 40, maxRows: 2 };
const day = 86_400_000;

const anyMarks = fc
  .array(
    fc.record({
      lane: fc.constantFrom(...lanes),
      daysAgo: fc.integer({ min: 0, max: 90 }),
      done: fc.boolean(),
      dated: fc.boolean(),
      labelWidth: fc.integer({ min: 20, max: 110 }),
    }),
    { maxLength: 40 },
  )
  .map((rows) =>
    rows.map(
      (row, at): Placeable => ({
        id: `m${at}`,
        lane: row.lane,
        done: row.done,
        labelWidth: row.labelWidth,
        at:
          row.done || row.dated ? (row.done ? now - row.daysAgo * day : now + row.daysAgo * day) : undefined,
      }),
    ),
  );

describe('the time axis', () => {
  it('never runs back: an earlier mark is never to the right of a later one', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const { placed } = layoutLanes(marks, options);
        const done = marks.filter((mark) => mark.done);
        for (const one of done)
          for (const other of done) {
            const [a, b] = [placed.get(one.id)?.x ?? 0, placed.get(other.id)?.x ?? 0];
            if ((one.at ?? 0) < (other.at ?? 0)) expect(a).toBeLessThan(b);
            if (one.at === other.at) expect(a).toBe(b);
          }
      }),
    );
  });

  it('places every mark once, inside the width, what is done left of now and what is expected right of it', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const layout = layoutLanes(marks, options);
        expect(layout.placed.size).toBe(marks.length);
        for (const mark of marks) {
          const x = layout.placed.get(mark.id)?.x ?? -1;
          expect(x).toBeGreaterThanOrEqual(options.padding);
          expect(x).toBeLessThanOrEqual(layout.width - options.padding + 1e-6);
          if (mark.done) expect(x).toBeLessThan(layout.nowX);
          else expect(x).toBeGreaterThan(layout.nowX);
        }
      }),
    );
  });

  it('stacks the marks of one lane at one moment, and tells each how deep their column is', () => {
    const at = now - day;
    const marks = (['papers', 'papers', 'goods'] as const).map(
      (lane, n): Placeable => ({ id: `m${n}`, lane, at, done: true, labelWidth: 40 }),
    );
    const { placed } = layoutLanes(marks, options);
    const told = [...placed.values()].map(({ id, stack, depth }) => [id, stack, depth]);
    expect(told.sort()).toEqual([
      ['m0', 0, 2],
      ['m1', 1, 2],
      ['m2', 0, 1],
    ]);
  });

  it('keeps neighbours apart and grows past the room it has rather than squeeze', () => {
    const crowd = Array.from({ length: 30 }, (_, at): Placeable => {
      return { id: `m${at}`, lane: 'goods', at: now - (30 - at) * 1000, done: true, labelWidth: 40 };
    });
    const { width, placed } = layoutLanes(crowd, options);
    expect(width).toBeGreaterThan(options.width);
    const xs = crowd.map((mark) => placed.get(mark.id)?.x ?? 0);
    for (const [at, x] of xs.slice(1).entries())
      expect(x - (xs[at] ?? 0)).toBeGreaterThanOrEqual(options.minGap);
  });

  it('gives three weeks at sea more room than an hour of paperwork, and neither none', () => {
    const at = [0, 1 / 24, 21 + 1 / 24].map((days) => now - 30 * day + days * day);
    const marks = at.map(
      (time, n): Placeable => ({ id: `m${n}`, lane: 'goods', at: time, done: true, labelWidth: 40 }),
    );
    const xs = marks.map((mark) => layoutLanes(marks, options).placed.get(mark.id)?.x ?? 0);
    const [hour = 0, weeks = 0] = [(xs[1] ?? 0) - (xs[0] ?? 0), (xs[2] ?? 0) - (xs[1] ?? 0)];
    expect(weeks).toBeGreaterThan(5 * hour);
    expect(hour).toBeGreaterThanOrEqual(options.minGap);
  });
});

describe('labels', () => {
  it('of one lane and one row never overlap', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const { placed } = layoutLanes(marks, options);
        for (const lane of lanes)
          for (const row of [0, 1]) {
            const labels = marks
              .filter((mark) => mark.lane === lane)
              .map((mark) => placed.get(mark.id))
              .filter((place) => place !== undefined && place.stack === 0 && place.row === row)
              .sort((a, b) => (a?.x ?? 0) - (b?.x ?? 0));
            for (const [at, label] of labels.slice(1).entries()) {
              const before = labels[at];
              if (!label || !before) continue;
              const right = before.x + before.labelRoom / 2;
              if (label.labelRoom > 0)
                expect(label.x - label.labelRoom / 2).toBeGreaterThanOrEqual(right - 1e-6);
            }
          }
      }),
    );
  });

  it('of ticks keep their distance and keep the first', () => {
    const ticks = [0, 10, 50, 55, 120].map((x) => ({ x, at: x, done: true }));
    expect(readableTicks(ticks, 50).map((tick) => tick.x)).toEqual([0, 50, 120]);
  });
});
