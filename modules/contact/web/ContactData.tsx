import { paymentInWords } from '@tongshang/trade-facts';
import { DataList } from '@tongshang/ui/components';
import { addressText, countryName } from '@tongshang/ui/i18n';
import { usePlaceName } from '@tongshang/ui/places';
import type { ReactNode } from 'react';
import type { Contact } from './api.ts';
import styles from './contact.module.css';
import { numberSchemes } from './form/NumberFields.tsx';
import { type Text, useText } from './text.ts';

const mailTo = (email: string | undefined) => email && <a href={`mailto:${email}`}>{email}</a>;
/** What a telephone can dial of a number as it is written. */
const callTo = (phone: string | undefined) =>
  phone && <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>;

/** A site opens only by http: an address of another kind is shown as text. */
function siteOf(website: string | undefined): ReactNode {
  if (!website) return undefined;
  const address = /^https?:\/\//i.test(website) ? website : `https://${website}`;
  const isSite = /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(address) && !/^[a-z]+:(?!\/\/)/i.test(website);
  return isSite ? (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {website}
    </a>
  ) : (
    website
  );
}

const languageName = (tag: string | undefined, language: string): string | undefined => {
  if (!tag) return undefined;
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag);
  } catch {
    return tag;
  }
};

/** What a contact says of itself, in sections; those that say nothing are left out. */
export function ContactData({ contact }: { contact: Contact }) {
  const text = useText();
  const { t, language } = text;
  const { name, ids, people, addresses, bank, papers, note } = contact;
  return (
    <div className={styles.columns}>
      <Section title={t('contacts.firm')}>
        <DataList
          rows={[
            ...Object.entries(name).map(
              ([tag, written]) => [nameTitle(tag, text), written] as [string, ReactNode],
            ),
            [t('word.country'), countryName(contact.country, language)],
            [t('contacts.email'), mailTo(contact.email)],
            [t('contacts.phone'), callTo(contact.phone)],
            [t('contacts.website'), siteOf(contact.website)],
            ...numberSchemes.map(
              (scheme) => [t(`contactNumber.${scheme}`), ids[scheme]] as [string, ReactNode],
            ),
          ]}
        />
      </Section>
      {people.length > 0 && (
        <Section title={t('contacts.people')}>
          {people.map((person, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: people have no ids
            <div key={at} className={styles.one}>
              <strong>{person.name}</strong>{' '}
              <span className="soft">
                {[person.post, languageName(person.language, language)].filter(Boolean).join(' · ')}
              </span>
              <DataList
                rows={[
                  [t('contacts.email'), mailTo(person.email)],
                  [t('contacts.phone'), callTo(person.phone)],
                ]}
              />
            </div>
          ))}
        </Section>
      )}
      {addresses.length > 0 && (
        <Section title={t('contacts.addresses')}>
          <DataList
            rows={addresses.map(({ use, ...address }) => [
              t(`addressUse.${use}`),
              addressText(address, text),
            ])}
          />
        </Section>
      )}
      <TermsSection contact={contact} />
      {bank.length > 0 && (
        <Section title={t('contacts.bank')}>
          {bank.map((account) => (
            <div key={`${account.iban} ${account.accountNumber}`} className={styles.one}>
              <DataList
                rows={[
                  ['IBAN', account.iban && <span className="mono">{inFours(account.iban)}</span>],
                  [t('contacts.accountNumber'), account.accountNumber],
                  [t('contacts.bankName'), account.bankName],
                  ['BIC / SWIFT', account.bic],
                  [t('contacts.holder'), account.holder],
                  [t('terms.currency'), account.currency],
                ]}
              />
            </div>
          ))}
        </Section>
      )}
      {papers.length > 0 && (
        <Section title={t('contacts.papers')}>
          <DataList
            rows={papers.map((paper) => [
              t(`documentType.${paper.type}`),
              languageName(paper.language, language) ?? t('contacts.anyLanguage'),
            ])}
          />
        </Section>
      )}
      {note && (
        <Section title={t('word.note')}>
          <p className={styles.lines}>{note}</p>
        </Section>
      )}
    </div>
  );
}

function Section(props: { title: string; children: ReactNode }) {
  return (
    <section className={styles.block}>
      <h2>{props.title}</h2>
      {props.children}
    </section>
  );
}

function TermsSection({ contact }: { contact: Contact }) {
  const { t, of, language } = useText();
  const { incoterm, place, currency, modeOfTransport, payment } = contact.terms;
  const called = usePlaceName(place);
  if (Object.keys(contact.terms).length === 0) return null;
  const where = place && `${called}, ${countryName(place.country, language)}`;
  return (
    <Section title={t('contacts.terms')}>
      <DataList
        rows={[
          [t('contacts.incoterm'), [incoterm, where].filter(Boolean).join(' ')],
          [t('contacts.payment'), payment && of(paymentInWords(payment))],
          [t('terms.currency'), currency],
          [t('contacts.transport'), modeOfTransport && t(`mode.${modeOfTransport}`)],
        ]}
      />
    </Section>
  );
}

function nameTitle(tag: string, { t, language }: Text): string {
  if (tag === 'en') return t('contacts.nameEn');
  if (tag === 'zh-CN') return t('contacts.nameZh');
  return `${t('contacts.name')} (${languageName(tag, language) ?? tag})`;
}

const inFours = (iban: string): string => iban.replace(/(.{4})(?=.)/g, '$1 ');
