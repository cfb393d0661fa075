import type { Mark } from './marks.ts';

/**
 * The label of each mark. Marks of one lane at one moment stand on each other and share the label of the first: it names every milestone
 * among them once, so that none goes unnamed behind another.
 */
export function stackLabels(
  marks: readonly Mark[],
  nameOf: (mark: Mark) => string,
): ReadonlyMap<string, string> {
  const moments = Map.groupBy(marks, ({ id, lane, when, state }) =>
    state === 'done' && when !== undefined ? `${lane} ${Date.parse(when)}` : id,
  );
  const labels = new Map<string, string>();
  for (const stack of moments.values()) {
    const [head] = stack;
    for (const mark of stack) labels.set(mark.id, nameOf(mark));
    const milestones = stack.filter(({ subject }) => subject.kind === 'fact');
    const named = new Set((milestones.length > 0 ? milestones : stack).map(nameOf));
    if (head) labels.set(head.id, [...named].join(' · '));
  }
  return labels;
}
