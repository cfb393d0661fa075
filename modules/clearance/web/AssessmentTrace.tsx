import { SimpleTable } from '@tongshang/ui/components';
import { Collapse } from 'antd';
import type { Assessment } from './api.ts';
import { useText } from './text.ts';

/** How the amounts came about, every step; and what the tariff held here leaves out. */
export function AssessmentTrace(props: { assessment: Assessment }) {
  const { t, of } = useText();
  const { assessment } = props;
  return (
    <Collapse
      ghost
      size="small"
      items={[
        {
          key: 'trace',
          label: t('queue.trace', { version: assessment.tariffVersion }),
          children: (
            <>
              {assessment.notices.map((notice) => (
                <p key={notice.code + notice.subject}>{of({ ...notice.text })}</p>
              ))}
              <SimpleTable
                rows={assessment.trace.map((step, at) => ({ ...step, at }))}
                keyOf={(step) => String(step.at)}
                columns={[
                  {
                    title: t('queue.step'),
                    cell: (step) => (
                      <>
                        {step.step} {step.lineId && <span className="faint">{step.lineId}</span>}
                        <div className="faint small">{step.rule}</div>
                      </>
                    ),
                  },
                  {
                    title: t('queue.from'),
                    cell: (step) => (
                      <span className="small">
                        {Object.entries(step.from)
                          .map(([name, value]) => `${name} ${value}`)
                          .join(' · ')}
                      </span>
                    ),
                  },
                  { title: t('queue.to'), number: true, cell: (step) => step.to },
                ]}
              />
              {assessment.leavesOut.length > 0 && (
                <>
                  <h3>{t('tariff.leavesOut')}</h3>
                  <ul>
                    {assessment.leavesOut.map((one) => (
                      <li key={one.en}>{of({ ...one })}</li>
                    ))}
                  </ul>
                </>
              )}
            </>
          ),
        },
      ]}
    />
  );
}
