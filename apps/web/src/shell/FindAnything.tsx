import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { get } from '@tongshang/ui/api';
import { Icon } from '@tongshang/ui/components';
import { languages, type MessageName, useAnyText } from '@tongshang/ui/i18n';
import type { NavItem } from '@tongshang/ui/slice';
import { usePages, useSlot } from '@tongshang/ui/slots';
import { usePreferences } from '@tongshang/ui/theme';
import { Input, Modal } from 'antd';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useText } from '../text.ts';
import styles from './find-anything.module.css';

/** One line of what is found. */
type Entry = {
  readonly key: string;
  readonly group: string;
  readonly icon: NavItem['icon'];
  /** A number on a paper; what comes first where there is one. */
  readonly number?: string | undefined;
  readonly name: string;
  readonly of?: string | undefined;
  readonly said?: string | undefined;
  readonly place: { readonly to: string; readonly params?: Readonly<Record<string, string>> };
};

/** A moment after the last key, so that typing is not one request a letter. Milliseconds. */
const PAUSE_MS = 200;
/** As the server has it. */
const TYPED_MIN = 2;
const TYPED_MAX = 100;

/** Finds pages, trades, papers, partners and goods from anywhere, by any number or name; everything by the keyboard. */
export default function FindAnything(props: {
  places: readonly NavItem[];
  mayOpen: readonly string[];
  onClose(): void;
}) {
  const { t } = useText();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  // Pressed before there is an answer to what was typed: what was found before is not it.
  const [isWanted, setIsWanted] = useState(false);
  const [before] = useState(() => document.activeElement);
  const { entries, isLooking } = useEntries(typed.trim(), props.places, props.mayOpen);
  const chosen = Math.min(at, entries.length - 1);

  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  });

  useEffect(() => () => (before instanceof HTMLElement ? before.focus() : undefined), [before]);

  const open = (entry: Entry | undefined) => {
    setIsWanted(false);
    if (!entry) return;
    props.onClose();
    void navigate(entry.place);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the answer is there.
  useEffect(() => {
    if (isWanted && !isLooking) open(entries[0]);
  }, [isWanted, isLooking]);
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setAt((chosen + 1) % Math.max(1, entries.length));
    else if (event.key === 'ArrowUp') setAt(chosen <= 0 ? entries.length - 1 : chosen - 1);
    else if (event.key === 'Enter') isLooking ? setIsWanted(true) : open(entries[chosen]);
    else return;
    event.preventDefault();
  };
  const optionId = (index: number) => `${id}-${index}`;

  return (
    <Modal
      open
      title={t('find.title')}
      footer={null}
      // The field is the first thing in it that can have the focus: a dialog gives it to that, whoever types at once.
      closable={false}
      onCancel={props.onClose}
      width={640}
      className={styles.box ?? ''}
    >
      <Input
        autoFocus
        value={typed}
        maxLength={TYPED_MAX}
        placeholder={t('find.hint')}
        aria-label={t('find.hint')}
        prefix={<Icon name="search" size={16} />}
        role="combobox"
        aria-expanded={entries.length > 0}
        aria-controls={id}
        aria-autocomplete="list"
        {...(entries.length > 0 ? { 'aria-activedescendant': optionId(chosen) } : {})}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
          setIsWanted(false);
        }}
        onKeyDown={onKey}
      />
      <div id={id} ref={list} role="listbox" aria-label={t('find.title')} className={styles.list}>
        {entries.map((entry, index) => (
          <EntryLine
            key={entry.key}
            entry={entry}
            id={optionId(index)}
            isFirst={entries[index - 1]?.group !== entry.group}
            isChosen={index === chosen}
            onPoint={() => setAt(index)}
            onOpen={() => open(entry)}
          />
        ))}
      </div>
      <p role="status" className={styles.note}>
        {entries.length === 0 && (isLooking ? t('find.looking') : t('find.nothing', { text: typed.trim() }))}
      </p>
    </Modal>
  );
}

function EntryLine(props: {
  entry: Entry;
  id: string;
  isFirst: boolean;
  isChosen: boolean;
  onPoint(): void;
  onOpen(): void;
}) {
  const { group, icon, number, name, of, said } = props.entry;
  return (
    <>
      {props.isFirst && (
        <div role="presentation" className={styles.group}>
          {group}
        </div>
      )}
      {/* The keys are those of the field, which keeps the focus. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above */}
      <div
        id={props.id}
        role="option"
        tabIndex={-1}
        aria-selected={props.isChosen}
        className={styles.entry}
        onPointerMove={props.onPoint}
        onClick={props.onOpen}
      >
        <Icon name={icon} size={16} />
        {number && <span className={styles.number}>{number}</span>}
        <span className={styles.name}>
          {name}
          {of && <span className="faint"> · {of}</span>}
        </span>
        {said && <span className="faint">{said}</span>}
      </div>
    </>
  );
}

function useEntries(typed: string, places: readonly NavItem[], mayOpen: readonly string[]) {
  const { t } = useText();
  const text = useAnyText();
  const pages = usePages();
  const kinds = useSlot('shell.found');
  const { sought, isPausing } = useSought(typed);
  const mayAsk = mayOpen.length > 0;
  const isAsked = sought.length >= TYPED_MIN && mayAsk;
  const { data, isFetching } = useQuery({
    queryKey: ['findings', sought],
    enabled: isAsked,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => (await get('/api/v1/findings', { text: sought }, signal)).items,
  });

  const namesOf = useNamesInEveryLanguage();
  const open = new Set([...places.map(({ to }) => to), ...mayOpen]);
  const order = places.map(({ to }) => to);
  const rank = (path: string) => (order.includes(path) ? order.indexOf(path) : order.length);
  const icons = new Map(places.map(({ to, icon }) => [to, icon]));
  const labels = new Map(places.map(({ to, label }) => [to, label]));
  /** By its title, or by its name in the menu. */
  const isCalled = (path: string, title: MessageName) =>
    [title, labels.get(path) ?? title].some((one) =>
      namesOf(one).some((name) => name.includes(typed.toLowerCase())),
    );
  const named = pages
    .filter(({ path, title }) => open.has(path) && isCalled(path, title))
    .toSorted((one, other) => rank(one.path) - rank(other.path))
    .map(
      ({ path, title }): Entry => ({
        ...{ key: `page ${path}`, group: t('find.pages'), icon: icons.get(path) ?? 'right' },
        ...{ name: text.t(title), place: { to: path } },
      }),
    );
  const found = (isAsked ? (data ?? []) : []).flatMap((one): Entry[] => {
    const kind = kinds.find(({ key }) => key === one.kind);
    if (!kind) return [];
    const said = one.type === null || !kind.typeArea ? undefined : text.code(kind.typeArea, one.type);
    return [
      {
        ...{ key: `${one.kind} ${one.id}`, group: text.t(kind.label), icon: kind.icon },
        ...{
          number: one.number ?? undefined,
          name: text.of(one.name) || (kind.says ? text.t(kind.says) : ''),
          of: text.of(one.of ?? undefined),
          said,
          place: kind.to(one),
        },
      },
    ];
  });
  const inOrder = kinds.flatMap(({ key }) => found.filter((entry) => entry.key.startsWith(`${key} `)));
  return {
    entries: [...inOrder, ...named],
    isLooking: mayAsk && typed.length >= TYPED_MIN && (isPausing || isFetching),
  };
}

/** What a page is called in each language, in small letters: whoever reads Chinese may type the English name, and the other way round. */
function useNamesInEveryLanguage(): (title: MessageName) => string[] {
  const text = useAnyText();
  const { language, fetchLanguage } = usePreferences();
  const others = languages.filter((one) => one !== language);
  const { data = [] } = useQuery({
    queryKey: ['words', ...others],
    queryFn: () => Promise.all(others.map((one) => fetchLanguage(one))),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (title) => {
    const [area = '', key = ''] = title.split('.', 2);
    return [text.t(title), ...data.map((words) => words[area]?.[key] ?? '')].map((name) =>
      name.toLowerCase(),
    );
  };
}

/** What is looked for: what was typed, a moment later. */
function useSought(typed: string): { readonly sought: string; readonly isPausing: boolean } {
  const [sought, setSought] = useState('');
  useEffect(() => {
    const timer = window.setTimeout(() => setSought(typed), PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [typed]);
  return { sought, isPausing: sought !== typed };
}
