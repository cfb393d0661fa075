import { useQuery } from '@tanstack/react-query';
import { decodeBase64url, readDetachedJws, verifyDetachedJws } from '@tongshang/signature';
import { type SigningKey, signingKeysQuery } from '@tongshang/ui/api';
import { Badge, Fingerprint, Icon, OrganisationName, When } from '@tongshang/ui/components';
import { type DocumentSummary, documentSignatureQuery } from './documents.ts';
import paper from './paper/paper.module.css';
import { useText } from './text.ts';

/** Checks a signature over the very bytes shown, with the key its issuer has registered. */
function signatureHolds(jws: string, xml: Uint8Array, keys: readonly SigningKey[]): boolean {
  try {
    const { header } = readDetachedJws(jws);
    const key = keys.find((one) => one.keyId === (header as { kid?: string }).kid);
    const publicKey = key && decodeBase64url(key.publicKey);
    if (!publicKey) return false;
    verifyDetachedJws(jws, xml, publicKey);
    return true;
  } catch {
    return false;
  }
}

/** Who signed, and whether the signature fits what is shown: checked in this browser. */
export function SignatureNote(props: { document: DocumentSummary; xml: Uint8Array }) {
  const { t } = useText();
  const { document, xml } = props;
  const { data: keys } = useQuery(signingKeysQuery(document.organisationId));
  const { data: jws } = useQuery({
    ...documentSignatureQuery(document.documentId),
    enabled: document.keyId !== null,
  });
  if (document.keyId === null) {
    return (
      <p className="soft">
        {t('documentPage.received')} <OrganisationName organisationId={document.organisationId} />.{' '}
        <When value={document.recordedAt} />
      </p>
    );
  }
  const holds = keys && jws ? signatureHolds(jws, xml, keys) : undefined;
  return (
    <>
      <span className={paper.seal}>
        <Icon name="seal" size={34} />
      </span>
      <div>
        <div>
          {t('documentPage.signed')} <OrganisationName organisationId={document.organisationId} />
        </div>
        <div className="faint small">
          <When value={document.recordedAt} /> · {t('word.keyId')} <Fingerprint value={document.keyId} />
        </div>
        {holds === true && <Badge tone="sea">{t('documentPage.holds')}</Badge>}
        {holds === false && <Badge tone="red">{t('documentPage.fails')}</Badge>}
      </div>
    </>
  );
}
