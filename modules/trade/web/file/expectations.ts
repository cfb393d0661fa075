import type { ExpectedFact, Trade } from '@tongshang/ui/api';
import type { Expectation } from './marks.ts';

/** The server's schedule as the lanes draw it: an expected fact is ready when one of my or others' actions could state it now. */
export function expectationsOf(trade: Trade): Expectation[] {
  return trade.expected.map((one: ExpectedFact, at): Expectation => {
    const awaited = trade.nextActions.some((action) => action.awaited && concerns(action, one));
    return {
      fact: one.fact,
      role: one.responsible.find((role) => trade.roles.includes(role)) ?? one.responsible[0],
      due: one.expectedOn,
      basis: one.basis,
      ready: awaited || at === 0,
    };
  });
}

function concerns(action: Trade['nextActions'][number], expected: ExpectedFact): boolean {
  if (action.action === 'state-fact') return action.fact === expected.fact;
  if (action.action === 'quote') return expected.fact === 'quoted';
  return (
    (action.action === 'accept-offer' || action.action === 'confirm-order') && expected.fact === 'ordered'
  );
}
