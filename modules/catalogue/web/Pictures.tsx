import { useMutation, useQueryClient } from '@tanstack/react-query';
import { remove as removeAt, upload } from '@tongshang/ui/api';
import { FileDrop, Icon, useTell } from '@tongshang/ui/components';
import { Button, Popconfirm } from 'antd';
import { imageAddress, type Product } from './api.ts';
import styles from './products.module.css';
import { useText } from './text.ts';

/** The pictures of a product: the first stands in lists. */
export function Pictures(props: { product: Product }) {
  const { t, of } = useText();
  const { product } = props;
  const queries = useQueryClient();
  const tell = useTell();
  const refresh = () => void queries.invalidateQueries({ queryKey: ['products'] });
  const add = useMutation({
    mutationFn: (file: File) => upload(`/api/v1/products/${product.productId}/images`, file),
    onSuccess: refresh,
    onError: tell,
  });
  const remove = useMutation({
    mutationFn: (sha256: string) => removeAt(`/api/v1/products/${product.productId}/images/${sha256}`),
    onSuccess: refresh,
    onError: tell,
  });
  return (
    <section className={styles.block}>
      <h2>{t('products.pictures')}</h2>
      <div className={styles.gallery}>
        {product.images.map((image, at) => (
          <span key={image.sha256}>
            <img
              src={imageAddress(product, image.sha256)}
              alt={`${of(product.name)} ${at + 1}`}
              width={180}
              height={180}
            />
            <div>
              <Popconfirm
                title={t('products.removePicture')}
                okText={t('common.remove')}
                onConfirm={() => remove.mutate(image.sha256)}
              >
                <Button size="small" type="text" icon={<Icon name="close" size={14} />}>
                  {t('common.remove')}
                </Button>
              </Popconfirm>
            </div>
          </span>
        ))}
      </div>
      <FileDrop
        compact
        accept="image/png,image/jpeg,image/webp"
        title={add.isPending ? t('common.loading') : t('products.addPicture')}
        note={t('products.pictureNote')}
        onFile={(file) => add.mutate(file)}
      />
    </section>
  );
}
