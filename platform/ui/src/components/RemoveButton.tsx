import { Button } from 'antd';
import { useText } from '../i18n/own-text.ts';
import { Icon } from './icon.tsx';

/** Takes an entry out of a list of a form. */
export function RemoveButton(props: {
  /** What it takes out, where several stand on a page. */
  label?: string;
  disabled?: boolean;
  className?: string | undefined;
  size?: 'small';
  onClick(): void;
}) {
  const { t } = useText();
  const { label = t('common.remove'), disabled = false, className = '', size = 'medium' } = props;
  return (
    <Button
      type="text"
      size={size}
      className={className}
      disabled={disabled}
      aria-label={label}
      icon={<Icon name="close" />}
      onClick={props.onClick}
    />
  );
}
