import { useNavigate } from '@tanstack/react-router';
import { useSession } from '@tongshang/ui/session';
import { usePageSearch } from '@tongshang/ui/slots';
import { Button } from 'antd';
import { signInSearch } from '../searches.ts';
import { useText } from '../text.ts';
import { FactorSteps } from './FactorSteps.tsx';
import styles from './sign-in.module.css';

/** Where whoever owes a second factor sets it up or shows it, and then goes on. */
export default function SecondFactorPage() {
  const { t, of } = useText();
  const { organisation, secondFactor } = useSession();
  const navigate = useNavigate();
  const { to } = usePageSearch(signInSearch);
  const goOn = () => void navigate({ href: to ?? '/' });
  return (
    <div className={styles.narrow}>
      <h1>{t('factor.title')}</h1>
      {secondFactor === 'shown' || secondFactor === 'exempt' ? (
        <>
          <p role="status">{t(`factor.${secondFactor}`)}</p>
          <Button type="primary" onClick={goOn}>
            {t('factor.goOn')}
          </Button>
        </>
      ) : (
        <>
          <p>
            {secondFactor === 'owed'
              ? t('factor.owedText', { organisation: of(organisation.name) })
              : t('factor.askedText')}
          </p>
          <FactorSteps onDone={goOn} />
        </>
      )}
    </div>
  );
}
