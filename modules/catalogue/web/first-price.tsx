import { type Column, Money, quantityText } from '@tongshang/ui/components';
import { type Product, tiersOf, today } from './api.ts';
import { type Text, useText } from './text.ts';

/** The lowest price at the smallest quantity, in the first currency published. */
export function FirstPrice(props: { product: Product }) {
  const text = useText();
  const [first] = tiersOf(props.product, today()).values();
  const price = first?.[0];
  if (!price) return <span className="faint">{text.t('products.onRequest')}</span>;
  return (
    <>
      <Money value={{ amount: price.amount, currency: price.currency }} />
      {price.per && <span className="faint small"> / {price.per}</span>}
      <div className="faint small">
        {text.t('products.from', {
          quantity: quantityText(text, { value: price.minimumQuantity, unit: props.product.unit }),
        })}
      </div>
    </>
  );
}

/** The price of a product in a list. */
export const priceColumn = ({ t }: Text): Column<Product> => ({
  key: 'price',
  title: t('products.price'),
  number: true,
  cell: (row) => <FirstPrice product={row} />,
  plain: (row) => row.prices.map((price) => `${price.amount} ${price.currency}`).join(' / '),
});
