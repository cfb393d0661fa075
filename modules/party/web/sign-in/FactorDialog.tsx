import { Button, Modal } from 'antd';
import { useText } from '../text.ts';
import { FactorSteps } from './FactorSteps.tsx';

/** A second factor on the spot, before what moves money or decides a case. */
export default function FactorDialog(props: { onDone(isShown: boolean): void }) {
  const { t } = useText();
  return (
    <Modal
      open
      title={t('factor.title')}
      footer={null}
      onCancel={() => props.onDone(false)}
      closable={false}
      mask={{ closable: false }}
      destroyOnHidden
    >
      <p>{t('factor.askedText')}</p>
      <FactorSteps onDone={() => props.onDone(true)} />
      <Button type="text" onClick={() => props.onDone(false)}>
        {t('common.cancel')}
      </Button>
    </Modal>
  );
}
