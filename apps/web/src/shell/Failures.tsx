import { type ErrorComponentProps, Link } from '@tanstack/react-router';
import { Empty, ProblemNote } from '@tongshang/ui/components';
import { useText } from '../text.ts';

/** A page that threw: what happened, and a way on. */
export function PageFailed(props: ErrorComponentProps) {
  return <ProblemNote error={props.error} onRetry={props.reset} />;
}

export function NotFound() {
  const { t } = useText();
  return (
    <Empty icon="map" title={t('error.notFound')} steps={<Link to="/">{t('error.home')}</Link>}>
      {t('error.notFoundText')}
    </Empty>
  );
}
