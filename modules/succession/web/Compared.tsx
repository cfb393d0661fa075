import { Badge } from '@tongshang/ui/components';
import { countryName } from '@tongshang/ui/i18n';
import type { Compared as Row } from './api.ts';
import styles from './succession.module.css';
import { useText } from './text.ts';

/** What is known of a contact beside what an organisation says of itself; where they differ is marked in words. */
export function Compared(props: { rows: readonly Row[]; contact: string; organisation: string }) {
  const { t, code, language } = useText();
  const shown = (field: string, value: string | null) =>
    value === null ? '—' : field === 'country' ? countryName(value, language) : value;
  const mark = (isSame: boolean | null) =>
    isSame === null ? null : (
      <Badge tone={isSame ? 'sea' : 'amber'}>{t(isSame ? 'join.same' : 'join.differs')}</Badge>
    );
  return (
    <table className={styles.compared}>
      <thead>
        <tr>
          <th />
          <th scope="col">{props.contact}</th>
          <th scope="col">{props.organisation}</th>
          <th />
        </tr>
      </thead>
      <tbody>
        {props.rows.map(({ field, contact, organisation, isSame }) => (
          <tr key={`${field}${organisation ?? ''}`}>
            <th scope="row">{code('joinField', field)}</th>
            <td>{shown(field, contact)}</td>
            <td>{shown(field, organisation)}</td>
            <td>{mark(isSame)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
