import { type Actor, FACT_RULES, type Fact, type When } from '@tongshang/trade-facts';

/** The milestones as a Mermaid flowchart, drawn from the data that the state machine runs on. */
export function milestoneDiagram(): string {
  const drawn = FACT_RULES.filter(({ fact }) => fact !== 'cancelled');
  const nodes = drawn.map(({ fact, name, by, optional }) => {
    const text = `${name.en}<br/>${name['zh-CN']}<br/><i>${by.map(actorText).join(', ')}</i>`;
    return `  ${id(fact)}${optional ? `(["${text}"])` : `["${text}"]`}`;
  });
  const edges = drawn.flatMap(({ fact, needs, paid, when }) => [
    ...needs.map((need) => {
      const label = labelOf({ ...when, ...need.when }, need.extent === 'all', need.orResolved === true);
      return `  ${id(need.fact)} -->${label ? `|${label}|` : ''} ${id(fact)}`;
    }),
    ...(paid ? [`  funded -->|due at ${paid.join(', ')}| ${id(fact)}`] : []),
  ]);
  return [
    'flowchart TD',
    ...nodes,
    '  enquired -.-> quoted',
    '  quoted -.->|accepted| ordered',
    ...edges,
    '  ordered -.->|"cancelled, until shipped"| cancelled(["Cancellation<br/>取消<br/><i>buyer, seller</i>"])',
    '',
  ].join('\n');
}

function id(fact: Fact): string {
  return fact.replaceAll('-', '_');
}

function actorText(actor: Actor): string {
  if (actor === 'exporter') return 'seller (EXW: buyer, where it may)';
  if (actor === 'importer') return 'buyer (DDP: seller, where it may)';
  if (actor === 'at-risk') return 'buyer (DAP, DPU, DDP: seller)';
  return actor;
}

function labelOf({ domestic, incoterm }: When, isAll: boolean, orResolved: boolean): string {
  const parts = [
    domestic === undefined ? '' : domestic ? 'domestic' : 'across borders',
    incoterm ? incoterm.join(' or ') : '',
    isAll ? (orResolved ? 'all goods, or resolved by claims' : 'all goods') : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}
