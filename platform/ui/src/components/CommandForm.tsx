import { App, Button, Form, type FormInstance } from 'antd';
import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import { isProblem } from '../api/send.ts';
import { formatMoment } from '../i18n/format.ts';
import { useText } from '../i18n/own-text.ts';
import { readStoredJson, writeStored } from '../session/stored.ts';
import { Attempt } from './attempt.ts';
import styles from './command-form.module.css';
import { placeProblems } from './place-problems.ts';
import { ProblemNote } from './states.tsx';
import { useLacksEvidence } from './telling.tsx';
import { useMeant } from './use-meant.ts';

interface Draft<V> {
  readonly at: string;
  readonly values: V;
}

type NotedProblem = Pick<Parameters<typeof ProblemNote>[0], 'error' | 'details'>;

export interface CommandFormProps<V extends object, R> {
  /** What the form starts from. */
  readonly initial: Partial<V>;
  readonly submit: string;
  /** Sends the command. The key stays the same until something is changed, so that pressing twice does nothing twice. */
  send(values: V, idempotencyKey: string): Promise<R>;
  done(result: R, values: V): void;
  /** Keeps what was typed in this browser under that name until it is sent. */
  readonly draft?: string | undefined;
  /** What of it is doubted before it is sent; nothing where it is as was to be expected. */
  readonly doubt?: ((values: V) => string | undefined) | undefined;
  readonly danger?: boolean;
  readonly onCancel?: (() => void) | undefined;
  /** What leaves the form is called, where “Cancel” could be taken for the command itself. */
  readonly leave?: string;
  /** The form shows what is so, and goes on showing it once saved; any other is as it was at first, for the next. */
  readonly keeps?: boolean;
  /** The form's field for a place in the command, where the two are named differently. */
  readonly fieldOf?: ((place: string) => string) | undefined;
  /** Said after success; nothing by default, where the page itself shows it. */
  readonly success?: string | ((result: R) => string) | undefined;
  children(form: FormInstance<V>): ReactNode;
}

/**
 * A form that is one command: errors beside their fields in the reader's language, never in the browser's own bubbles, what was refused before gone
 * once something else is wrong, nothing sent twice, drafts survive a reload.
 */
export function CommandForm<V extends object, R>(props: CommandFormProps<V, R>) {
  const { t } = useText();
  const { message } = App.useApp();
  const isMeant = useMeant();
  const lacksEvidence = useLacksEvidence();
  const [form] = Form.useForm<V>();
  const id = useId();
  const [noted, setNoted] = useState<NotedProblem>();
  const [busy, setBusy] = useState(false);
  const [attempt] = useState(() => new Attempt());
  const draft = useMemo(
    () => (props.draft ? readStoredJson<Draft<V>>(`draft.${props.draft}`) : undefined),
    [props.draft],
  );
  const [restored, setRestored] = useState(draft?.at);
  const timer = useRef(0);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  const typed = (changed: Partial<V>) => {
    attempt.typed();
    forgetRefused(form, changed);
    if (!props.draft) return;
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => writeDraft(`draft.${props.draft}`, form), 400);
  };
  const forget = () => {
    window.clearTimeout(timer.current);
    if (props.draft) writeStored(`draft.${props.draft}`, undefined);
    setRestored(undefined);
  };

  const finish = async (values: V) => {
    if (await isMeant(props.doubt?.(values))) await carryOut(values);
  };
  const carryOut = async (values: V) => {
    setBusy(true);
    setNoted(undefined);
    try {
      const result = await props.send(values, attempt.keyOf(values));
      forget();
      attempt.done(props.keeps);
      if (!props.keeps) startAgain(form, props.initial);
      const said = typeof props.success === 'function' ? props.success(result) : props.success;
      if (said) void message.success(said);
      props.done(result, values);
    } catch (caught) {
      setNoted(showAtFields(form, caught, props.fieldOf ?? ((place) => place)));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Form<V>
      form={form}
      // Several forms of a page may ask for the same: a label leads to the field of its own form.
      name={id}
      layout="vertical"
      noValidate
      requiredMark={false}
      scrollToFirstError={{ behavior: 'smooth', block: 'center' }}
      initialValues={{ ...props.initial, ...draft?.values }}
      onValuesChange={typed}
      onFinish={(values) => void finish(values)}
      onFinishFailed={() => setNoted(undefined)}
    >
      {restored && (
        <RestoredDraft
          at={restored}
          discard={() => {
            forget();
            startAgain(form, props.initial);
          }}
        />
      )}
      {props.children(form)}
      {noted !== undefined && (
        <div className={styles.error} ref={(note) => note?.scrollIntoView({ block: 'nearest' })}>
          <ProblemNote {...noted} />
        </div>
      )}
      <div className={styles.buttons}>
        <Button
          type="primary"
          htmlType="submit"
          loading={busy}
          danger={props.danger ?? false}
          disabled={lacksEvidence}
        >
          {props.submit}
        </Button>
        {props.onCancel && <Button onClick={props.onCancel}>{props.leave ?? t('common.cancel')}</Button>}
      </div>
    </Form>
  );
}

function RestoredDraft(props: { at: string; discard: () => void }) {
  const { t, language } = useText();
  return (
    <p className={styles.draft}>
      {t('common.draftRestored', { when: formatMoment(props.at, language) })}{' '}
      <Button type="link" size="small" onClick={props.discard}>
        {t('common.draftDiscard')}
      </Button>
    </p>
  );
}

/** What the server said of a field is no longer said of what stands there now; the form's own rules speak again by themselves. */
function forgetRefused<V>(form: FormInstance<V>, changed: object): void {
  const refused = form
    .getFieldsError()
    .filter(({ name, errors }) => errors.length > 0 && isIn(changed, name));
  if (refused.length === 0) return;
  form.setFields(
    refused.map(({ name }) => ({ name, errors: [] })) as unknown as Parameters<typeof form.setFields>[0],
  );
}

const isIn = (changed: unknown, [first, ...rest]: readonly (string | number)[]): boolean =>
  first === undefined ||
  (typeof changed === 'object' && changed !== null && first in changed
    ? isIn((changed as Record<string | number, unknown>)[first], rest)
    : false);

function writeDraft<V extends object>(name: string, form: FormInstance<V>): void {
  const kept: Draft<V> = { at: new Date().toISOString(), values: form.getFieldsValue(true) as V };
  writeStored(name, JSON.stringify(kept));
}

/** Every field as the form starts, also where a draft was restored. */
function startAgain<V extends object>(form: FormInstance<V>, initial: Partial<V>): void {
  const names = Object.keys(form.getFieldsValue(true) as object);
  form.resetFields();
  const start = { ...Object.fromEntries(names.map((name) => [name, undefined])), ...initial };
  form.setFieldsValue(start as unknown as Parameters<typeof form.setFieldsValue>[0]);
}

/** Puts each complaint beside its field; what must still be said in the form's note, or undefined where nothing is left. */
function showAtFields<V extends object>(
  form: FormInstance<V>,
  error: unknown,
  fieldOf: (place: string) => string,
): NotedProblem | undefined {
  if (!isProblem(error) || error.errors.length === 0) return { error };
  const shown = form.getFieldsError().map((field) => field.name);
  const placed = error.errors.map((one) => ({ ...one, field: fieldOf(one.field) }));
  const { beside, elsewhere } = placeProblems(placed, shown);
  const texts = Map.groupBy(beside, ({ name }) => name);
  for (const [name, problems] of texts) {
    form.setFields([{ name: name as never, errors: problems.map(({ text }) => text) }]);
  }
  const [first] = beside;
  if (first) form.scrollToField(first.name as never, { behavior: 'smooth', block: 'center' });
  return elsewhere.length > 0 ? { error, details: elsewhere } : undefined;
}
