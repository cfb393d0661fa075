import { useKeyGroups } from '@tongshang/ui/keys';
import { Modal } from 'antd';
import { useText } from '../text.ts';
import styles from './key-help.module.css';

/** The keys that work here, page's own first. */
export default function KeyHelp(props: { onClose(): void }) {
  const { t } = useText();
  const groups = useKeyGroups().toReversed();
  return (
    <Modal open title={t('keys.title')} footer={null} onCancel={props.onClose} width={560}>
      {groups.map((group) => (
        <section key={group.title + group.bindings.length} className={styles.group}>
          <h3>{group.title}</h3>
          <dl className={styles.list}>
            {group.bindings.map((binding) => (
              <div key={binding.keys}>
                <dt>
                  {binding.keys.split(' ').map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{binding.label}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Modal>
  );
}
