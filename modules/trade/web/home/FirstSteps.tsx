import { Link } from '@tanstack/react-router';
import { Icon } from '@tongshang/ui/components';
import { mayGo, useSession } from '@tongshang/ui/session';
import { SlotPart, useSlot } from '@tongshang/ui/slots';
import { Button } from 'antd';
import { useText } from '../text.ts';
import styles from './first-steps.module.css';

/** A firm without any trade: the ways to begin as a seller, and as a buyer; below, what is worth saying once. */
export function FirstSteps() {
  const { t } = useText();
  const session = useSession();
  const parts = useSlot('home.start').filter((part) => part.when?.({ session }) ?? true);
  const steps = [
    { to: '/sale', label: t('start.sale'), text: t('start.saleText'), icon: 'plus' },
    { to: '/purchase', label: t('start.purchase'), text: t('start.purchaseText'), icon: 'goods' },
    { to: '/products/new', label: t('start.products'), text: t('start.productsText'), icon: 'products' },
    { to: '/contacts/import', label: t('start.customers'), text: t('start.customersText'), icon: 'upload' },
    { to: '/order-files', label: t('start.order'), text: t('start.orderText'), icon: 'paper' },
  ] as const;
  return (
    <>
      <section>
        <h2>{t('start.title')}</h2>
        <ul className={styles.steps}>
          {steps
            .filter(({ to }) => mayGo(session, to))
            .map(({ to, label, text, icon }, at) => (
              <li key={to}>
                <Link to={to}>
                  <Button
                    type={at === 0 ? 'primary' : 'default'}
                    size="large"
                    icon={<Icon name={icon} />}
                    block
                  >
                    {label}
                  </Button>
                </Link>
                <p className="soft">{text}</p>
              </li>
            ))}
        </ul>
      </section>
      {parts.map((part) => (
        <SlotPart key={part.key} part={part} give={{ session }} />
      ))}
    </>
  );
}
