import { geometry, Icon } from '@tongshang/ui/components';
import { imageAddress, type Product } from './api.ts';
import styles from './products.module.css';
import { useText } from './text.ts';

/** The first picture of a product, or a plain sign in its place; the room is taken either way. */
export function ProductPicture(props: { product: Product; size: number }) {
  const { of } = useText();
  const [first] = props.product.images;
  return (
    <span className={styles.picture} style={geometry({ width: props.size, height: props.size })}>
      {first ? (
        <img
          src={imageAddress(props.product, first.sha256)}
          alt={of(props.product.name)}
          width={props.size}
          height={props.size}
          loading="lazy"
        />
      ) : (
        <Icon name="products" size={Math.round(props.size / 2.5)} />
      )}
    </span>
  );
}
