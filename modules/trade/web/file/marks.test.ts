import { describe, expect, it } from 'vitest';
import { heldOf, isPast, isVoid, type Mark, markOfEntry, marksOf, openMark } from './marks.ts';
import { sample } from './sample.fixture.ts';

const marks = marksOf({ ...sample.sources, trade: sample.trade, myRoles: ['buyer'], now: sample.now });
const byState = (state: string) => marks.filter((mark) => mark.state === state);

describe('the marks of a trade', () => {
  it('show a milestone of papers by its paper, once', () => {
    const papers = marks.filter((mark) => mark.lane === 'papers' && mark.state === 'done');
    expect(papers.every((mark) => mark.subject.kind === 'other')).toBe(true);
    expect(papers).toHaveLength(sample.sources.others.length);
  });
  it('show what was told of a contact by itself, beside the paper that followed from it', () => {
    const facts = sample.trade.facts.map((fact) =>
      fact.fact === 'ordered' ? { ...fact, word: { grade: 'reported' as const, evidence: ['a'] } } : fact,
    );
    const trade = { ...sample.trade, facts };
    const shown = marksOf({ ...sample.sources, trade, myRoles: [], now: sample.now });
    expect(shown.filter(({ label }) => label.code === 'ordered')).toHaveLength(1);
    expect(shown).toHaveLength(marks.length + 1);
  });
  it('show goods and money by their milestones, in order of time', () => {
    expect(
      marks.filter((mark) => mark.lane === 'money' && mark.state === 'done').map((mark) => mark.label.code),
    ).toEqual(['funded']);
    const times = marks.filter((mark) => mark.state === 'done').map((mark) => Date.parse(mark.when ?? ''));
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });
  it('mark what waits for me, and leave the rest expected in the order of the path', () => {
    expect(byState('mine').map((mark) => mark.label.code)).toEqual(['import-declared']);
    expect(byState('expected').map((mark) => mark.label.code)).toEqual([
      'import-released',
      'delivered',
      'settled',
      'closed',
    ]);
  });
  it('what was due and is not there is late, whoever it waits for', () => {
    const later = marksOf({
      ...sample.sources,
      trade: sample.trade,
      myRoles: [],
      now: Date.parse('2026-03-27T00:00:00Z'),
    });
    expect(later.filter((mark) => mark.state === 'late').map((mark) => mark.label.code)).toEqual([
      'import-declared',
    ]);
  });
  it('what was only reported says so, and counts no longer once it is contested or said by its doer', () => {
    const shownAs = (report: object | undefined) => {
      const facts = sample.trade.facts.map((fact) =>
        fact.fact === 'shipped' && report
          ? { ...fact, word: { grade: 'reported' as const, evidence: ['a'] }, report: report as never }
          : fact,
      );
      const trade = { ...sample.trade, facts };
      const [mark] = marksOf({ ...sample.sources, trade, myRoles: [], now: sample.now }).filter(
        ({ subject }) => subject.kind === 'fact' && subject.fact.fact === 'shipped',
      );
      return [mark?.label, mark && isVoid(mark)];
    };
    const contestableUntil = '2026-04-01T00:00:00Z';
    const named = (en: string, zh: string) => ({ code: 'shipped', name: { en, 'zh-CN': zh } });
    expect(shownAs(undefined)).toEqual([named('Shipped', '已装运'), false]);
    expect(shownAs({ contestableUntil })).toEqual([named('Shipped (reported)', '已装运（转述）'), false]);
    expect(shownAs({ contestableUntil, contestedBy: 'buyer' })).toEqual([
      named('Shipped (contested)', '已装运（有异议）'),
      true,
    ]);
    expect(shownAs({ contestableUntil, supersededBy: 'x' })).toEqual([
      named('Shipped (replaced)', '已装运（已被取代）'),
      true,
    ]);
  });
  it('a milestone without its paper, for a role that does not see it, still shows', () => {
    const without = marksOf({
      ...sample.sources,
      others: [],
      trade: sample.trade,
      myRoles: [],
      now: sample.now,
    });
    expect(without.some((mark) => mark.subject.kind === 'fact' && mark.label.code === 'ordered')).toBe(true);
  });
});

describe('a mark and its entry', () => {
  const all = (change: object): Mark[] =>
    marksOf({ ...sample.sources, ...change, trade: sample.trade, myRoles: [], now: sample.now });
  const [invoice] = sample.sources.others.filter(({ subject }) => subject === 'Invoice');
  const names = (found: readonly Mark[]) =>
    found.filter((mark) => mark.state === 'done').map((mark) => mark.label.code);

  it('are joined by cause, and never by being of one instant', () => {
    const other = { ...invoice, paperOf: 'entry-of-something-else' };
    expect(names(all({ others: [other] }))).toContain('invoiced');
    const later = { ...invoice, when: '2026-02-14T00:00:00Z' };
    expect(names(all({ others: [later] }))).not.toContain('invoiced');
  });
  it('a paper whose cause is not known stands beside its milestone', () => {
    const { paperOf, ...old } = invoice ?? {};
    expect(paperOf).toBe('entry-invoiced-2026-02-13T08:00:00Z');
    expect(names(all({ others: [old] }))).toEqual(expect.arrayContaining(['invoiced', 'Invoice']));
  });
  it('a cancellation stays a mark of its own beside the credit note that it caused', () => {
    const cancelled = { fact: 'cancelled', at: '2026-02-20T00:00:00Z', entryId: 'C', details: null };
    const trade = {
      ...sample.trade,
      facts: [...sample.trade.facts, cancelled],
    } as unknown as typeof sample.trade;
    const credit = {
      ...invoice,
      id: 'credit',
      paperOf: 'C',
      label: { area: 'documentType', code: 'CreditNote' },
    };
    const found = marksOf({
      ...sample.sources,
      others: [credit as never],
      trade,
      myRoles: [],
      now: sample.now,
    });
    expect(names(found)).toEqual(expect.arrayContaining(['cancelled', 'CreditNote']));
  });
  it('an entry leads to its own mark, or to the paper that stands for it', () => {
    expect(markOfEntry(marks, 'entry-funded-2026-01-20T10:00:00Z')?.label.code).toBe('funded');
    expect(markOfEntry(marks, 'entry-document-Quotation')?.id).toBe('document-Quotation');
    expect(openMark(marks, 'entry-entry-quoted-2026-01-14T07:30:00Z')?.id).toBe('document-Quotation');
    expect(openMark(marks, 'document-Quotation')?.id).toBe('document-Quotation');
    expect(openMark(marks, 'entry-nothing')).toBeUndefined();
  });
  it('what is void says so', () => {
    const [mark] = all({ others: [{ ...invoice, isVoid: true }] }).filter(
      ({ label }) => label.code === 'Invoice',
    );
    expect(mark && isVoid(mark)).toBe(true);
    expect(marks.some(isVoid)).toBe(false);
  });
});

describe('due days', () => {
  it('are over once the day has ended everywhere on earth', () => {
    expect(isPast('2026-03-01', Date.parse('2026-03-02T11:00:00Z'))).toBe(false);
    expect(isPast('2026-03-01', Date.parse('2026-03-02T13:00:00Z'))).toBe(true);
    expect(isPast(undefined, 0)).toBe(false);
  });
});

it('money is held from its securing until it is settled', () => {
  expect(heldOf(sample.trade)).toEqual({
    from: 'entry-funded-2026-01-20T10:00:00Z',
    to: undefined,
    amount: { amount: '48200.00', currency: 'USD' },
  });
});
