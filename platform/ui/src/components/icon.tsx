import layout from './layout.module.css';

/** Our own small set of line icons, 20 × 20, drawn in the colour of the text around them. */
const paths = {
  home: 'M3 9.2 10 3.5l7 5.7M5 8v8.5h10V8M8.2 16.5v-5h3.6v5',
  trades: 'M3 5h14M3 10h14M3 15h14M6 3.6v2.8M12.5 8.6v2.8M8.5 13.6v2.8',
  products: 'M10 2.8 16.5 6v8L10 17.2 3.5 14V6zM3.5 6 10 9.2 16.5 6M10 9.2v8',
  accounts: 'M3 7.5 10 3.5l7 4zM4.5 8v6.5M8.2 8v6.5M11.8 8v6.5M15.5 8v6.5M3 16.5h14',
  queue: 'M4 4.5h2v2H4zM4 9h2v2H4zM4 13.5h2v2H4zM9 5.5h7.5M9 10h7.5M9 14.5h7.5',
  warehouse: 'M2.8 8 10 4l7.2 4v8.5H2.8zM6 16.5V11h8v5.5M6 13.7h8',
  tariff:
    'M4 16 16 4M6.2 8.4a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4ZM13.8 16a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4Z',
  verify: 'M10 2.8 16 5v4.6c0 3.6-2.5 6.2-6 7.6-3.5-1.4-6-4-6-7.600V5zM7.3 9.900l2 2 3.5-3.8',
  settings: 'M3 6h8M15 6h2M3 14h2M9 14h8M13 4v4M7 12v4',
  menu: 'M3 5.5h14M3 10h14M3 14.500h14',
  close: 'M5 5l10 10M15 5 5 15',
  search: 'M9 14.500a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11ZM13 13l4 4',
  download: 'M10 3v9.500M6 8.800l4 3.9 4-3.900M3.5 16.500h13',
  upload: 'M10 13V3.500M6 7.300l4-3.9 4 3.900M3.5 16.500h13',
  paper: 'M5 2.800h7l3.5 3.500v10.900H5zM12 2.800v3.700h3.500M7.5 10h5.500M7.5 13h5.5',
  mail: 'M3 5h14v10.500H3zM3 5.500l7 5.500 7-5.500',
  goods: 'M3 6.500h14v9.500H3zM3 6.500l2-3h10l2 3M8 9.500h4',
  money: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM7.3 6l2.7 4 2.7-4M7.5 10.500h5M7.5 12.700h5M10 10v4.5',
  map: 'M7.5 4 3 5.700V16l4.5-1.7 5 1.7 4.5-1.700V4l-4.5 1.700zM7.5 4v10.300M12.5 5.700V16',
  plus: 'M10 4v12M4 10h12',
  check: 'M4.5 10.500l3.7 3.7 7.3-8',
  bell: 'M10 3a4.500 4.500 0 0 0-4.500 4.500c0 4-1.500 5-1.500 6h12c0-1-1.500-2-1.500-6A4.500 4.500 0 0 0 10 3ZM8.500 16.200a1.600 1.600 0 0 0 3 0',
  alert: 'M10 3 18 16.500H2zM10 8v4M10 14.300v.2',
  info: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM10 9.300v4M10 6.600v.2',
  down: 'M5.5 8l4.5 4.500L14.5 8',
  right: 'M8 5.500l4.5 4.500L8 14.5',
  left: 'M12 5.5 7.5 10l4.5 4.5',
  person: 'M10 10a3.2 3.2 0 1 0 0-6.400A3.2 3.2 0 0 0 10 10ZM3.8 17c.5-3.2 3-4.8 6.2-4.800s5.7 1.6 6.2 4.8',
  sun: 'M10 13.500a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM10 2v2M10 16v2M2 10h2M16 10h2M4.3 4.300l1.4 1.400M14.3 14.300l1.4 1.400M15.7 4.300l-1.4 1.400M5.7 14.300l-1.4 1.4',
  seal: 'M10 12.500a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM7.3 11.7 6.3 17l3.7-1.8 3.7 1.8-1-5.3',
  calendar: 'M3.5 5h13v11.500h-13zM3.5 8.500h13M7 3v3.500M13 3v3.500M6.5 11.500h2M11.5 11.500h2',
  columns: 'M3 4h14v12H3zM7.7 4v12M12.3 4v12',
  filter: 'M3 5h14l-5.3 6v5l-3.4-1.700V11z',
  key: 'M7 13a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM10.5 9.500H17v3M14 9.500v2.3',
} as const;

export type IconName = keyof typeof paths;

/** Always beside words, so it is silent for screen readers. */
export function Icon(props: { name: IconName; size?: number }) {
  const size = props.size ?? 18;
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      className={layout.icon}
      aria-hidden="true"
    >
      <path d={paths[props.name]} />
    </svg>
  );
}
