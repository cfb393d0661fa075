import { useNavigate } from '@tanstack/react-router';
import { FACTS, type Fact, ruleOf } from '@tongshang/trade-facts';
import type { Place, TradeRole } from '@tongshang/ui/api';
import { DayField, Icon, OrganisationSelect, SearchText } from '@tongshang/ui/components';
import { PlaceInput } from '@tongshang/ui/places';
import { day } from '@tongshang/ui/slots';
import { Button, Checkbox, Form, Popover, Select } from 'antd';
import { useState } from 'react';
import layout from '../layout.module.css';
import { filtersOf, type TradesSearch } from '../searches.ts';
import { useText } from '../text.ts';
import { usePeople } from './people.ts';
import styles from './trades.module.css';

const roles: readonly TradeRole[] = [
  ...(['seller', 'buyer', 'manufacturer', 'carrier', 'warehouse'] as const),
  ...(['bank', 'customs', 'quality', 'tax', 'operator'] as const),
];

type Change = { [K in keyof TradesSearch]?: TradesSearch[K] | undefined };

/** What is written into the address of the list; what is set to nothing leaves it. Back takes it away again, but for words while they are typed. */
export function useSetSearch() {
  const navigate = useNavigate({ from: '/trades' });
  return (change: Change) =>
    void navigate({
      search: (before: TradesSearch) => ({ ...before, ...change }) as TradesSearch,
      replace: 'text' in change,
    });
}

/** What is asked for often stands beside the list, the rest behind one button that says how much of it is set. */
export function Filters({ search }: { search: TradesSearch }) {
  const { t } = useText();
  const set = useSetSearch();
  const count = Object.keys(filtersOf(search)).filter((key) => RARE.includes(key)).length;
  return (
    <>
      <SearchText value={search.text ?? ''} onSearch={(text) => set({ text: text || undefined })} />
      <Select
        allowClear
        aria-label={t('trades.status')}
        placeholder={t('trades.status')}
        value={search.status}
        onChange={(status: TradesSearch['status']) => set({ status })}
        className={layout.filter ?? ''}
        options={(['open', 'closed', 'cancelled'] as const).map((value) => ({
          value,
          label: t(`tradeStatus.${value}`),
        }))}
      />
      <FactSelect
        label={t('trades.next')}
        value={search.step}
        name="name"
        onChange={(step) => set({ step })}
      />
      <Checkbox
        checked={search.waitingForMe ?? false}
        onChange={(event) => set({ waitingForMe: event.target.checked || undefined })}
      >
        {t('trades.waiting')}
      </Checkbox>
      <Checkbox
        checked={search.late ?? false}
        onChange={(event) => set({ late: event.target.checked || undefined })}
      >
        {t('trades.late')}
      </Checkbox>
      <Popover trigger="click" placement="bottom" content={<MoreFilters search={search} />}>
        <Button icon={<Icon name="filter" size={16} />}>
          {count > 0 ? t('trades.moreFiltersSet', { count }) : t('trades.moreFilters')}
        </Button>
      </Popover>
    </>
  );
}

const DAYS = ['openedFrom', 'openedUntil', 'arrivesFrom', 'arrivesUntil'] as const;
/** Filters behind the button. */
const RARE: readonly string[] = [
  ...['partner', 'port', 'milestone', 'role', 'marked', 'assignedTo'],
  ...DAYS,
];

function FactSelect(props: {
  label: string;
  value: Fact | undefined;
  name: 'name' | 'done';
  fills?: boolean;
  onChange(fact: Fact | undefined): void;
}) {
  const { of } = useText();
  return (
    <Select
      allowClear
      aria-label={props.label}
      placeholder={props.label}
      value={props.value}
      onChange={props.onChange}
      {...(props.fills ? {} : { className: layout.wideFilter ?? '' })}
      options={FACTS.map((value) => ({ value, label: of(ruleOf(value)[props.name]) }))}
    />
  );
}

/** A port that the platform knows; what is being typed is none yet. */
function PortFilter(props: { port: string | undefined; onPort(port: string | undefined): void }) {
  const { port } = props;
  const [typed, setTyped] = useState<Place>();
  const known = port ? { name: port, country: port.slice(0, 2), unlocode: port } : undefined;
  return (
    <PlaceInput
      value={typed ?? known}
      onChange={(place) => {
        setTyped(place?.unlocode ? undefined : place);
        if (place?.unlocode || !place) props.onPort(place?.unlocode);
      }}
    />
  );
}

function MoreFilters({ search }: { search: TradesSearch }) {
  const { t } = useText();
  const set = useSetSearch();
  const { people } = usePeople();
  const [form] = Form.useForm<Pick<TradesSearch, (typeof DAYS)[number]>>();
  /** What is being typed filters nothing until it is a day. */
  const setDays = (typed: Readonly<Record<string, string>>) =>
    set(
      Object.fromEntries(
        Object.entries(typed)
          .filter(([, typed]) => typed === '' || day(typed) !== undefined)
          .map(([name, typed]) => [name, day(typed)]),
      ) as Change,
    );
  return (
    <Form
      form={form}
      layout="vertical"
      className={styles.more ?? ''}
      component="div"
      initialValues={search}
      onValuesChange={setDays}
    >
      <Form.Item label={t('trades.partner')}>
        <OrganisationSelect
          contacts
          {...(search.partner ? { value: search.partner } : {})}
          onChange={(partner) => set({ partner })}
        />
      </Form.Item>
      <Form.Item label={t('trades.port')}>
        <PortFilter port={search.port} onPort={(port) => set({ port })} />
      </Form.Item>
      <Form.Item label={t('trades.milestone')}>
        <FactSelect
          fills
          label={t('trades.milestone')}
          value={search.milestone}
          name="done"
          onChange={(milestone) => set({ milestone })}
        />
      </Form.Item>
      <Form.Item label={t('trades.myRole')}>
        <Select
          allowClear
          aria-label={t('trades.myRole')}
          value={search.role}
          onChange={(role: TradeRole | undefined) => set({ role })}
          options={roles.map((value) => ({ value, label: t(`role.${value}`) }))}
        />
      </Form.Item>
      {DAYS.map((name) => (
        <DayField key={name} name={name} label={t(`trades.${name}`)} later />
      ))}
      <Form.Item label={t('trades.assigned')}>
        <Select
          allowClear
          aria-label={t('trades.assigned')}
          value={search.assignedTo}
          onChange={(assignedTo: string | undefined) => set({ assignedTo })}
          options={people.map(({ personId, name }) => ({ value: personId, label: name }))}
        />
      </Form.Item>
      <Form.Item label={t('trades.marked')}>
        <Checkbox
          checked={search.marked ?? false}
          onChange={(event) => set({ marked: event.target.checked || undefined })}
        >
          {t('trades.onlyMarked')}
        </Checkbox>
      </Form.Item>
      <Button
        onClick={() => {
          form.setFieldsValue(Object.fromEntries(DAYS.map((name) => [name, undefined])));
          set(Object.fromEntries(RARE.map((name) => [name, undefined])) as Change);
        }}
      >
        {t('trades.clear')}
      </Button>
    </Form>
  );
}
