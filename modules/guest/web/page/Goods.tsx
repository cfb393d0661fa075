import { Quantity } from '@tongshang/ui/components';
import type { Matter } from '../api.ts';
import { useText } from '../text.ts';

/** Goods and how many of them, line by line. */
export function Goods(props: { lines: Matter<'progress'>['lines'] }) {
  const { of } = useText();
  return props.lines.map(({ lineId, name, quantity }) => (
    <div key={lineId}>
      {of(name)} · <Quantity value={quantity} />
    </div>
  ));
}
