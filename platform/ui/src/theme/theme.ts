import { theme as antTheme, type ThemeConfig } from 'antd';

/**
 * The one place where Tongshang's colours, type and spacing are set. Everything else reads them: Ant Design through
 * {@link antThemeOf}, our own styles through the CSS variables that {@link cssVariablesOf} lists.
 *
 * Blue is what can be done, amber is what waits for me (or is late), red is only what is wrong. What is done is ink.
 */
export interface Tokens {
  /** Ground of the page. */ readonly paper: string;
  /** Ground of what lies on the page: panels, tables, drawers. */ readonly surface: string;
  /** Ground of a row under the pointer, of quiet areas. */ readonly sunken: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly inkFaint: string;
  readonly line: string;
  readonly lineStrong: string;
  /** Text and strokes of what can be done. */ readonly sea: string;
  /** Fill of the one main button. */ readonly seaFill: string;
  readonly seaSoft: string;
  readonly onSea: string;
  readonly amber: string;
  readonly amberFill: string;
  readonly amberSoft: string;
  readonly red: string;
  readonly redSoft: string;
  /** Land and water of the maps. */ readonly land: string;
  readonly water: string;
}

export type ThemeName = 'light' | 'dark';

export const tokens: Readonly<Record<ThemeName, Tokens>> = {
  light: {
    paper: '#faf9f5',
    surface: '#ffffff',
    sunken: '#f3f1ea',
    ink: '#1a2230',
    inkSoft: '#48515f',
    inkFaint: '#616a77',
    line: '#e3dfd5',
    lineStrong: '#c9c4b7',
    sea: '#0b4a73',
    seaFill: '#0b4a73',
    seaSoft: '#e4eef5',
    onSea: '#ffffff',
    amber: '#945200',
    amberFill: '#e8a028',
    amberSoft: '#fdf2db',
    red: '#b3261e',
    redSoft: '#fbe9e7',
    land: '#e6e1d4',
    water: '#f2f5f6',
  },
  dark: {
    paper: '#10151c',
    surface: '#171d26',
    sunken: '#1e2530',
    ink: '#e9e6df',
    inkSoft: '#bac0c9',
    inkFaint: '#959daa',
    line: '#2b333f',
    lineStrong: '#465060',
    sea: '#7cbce6',
    seaFill: '#2671a3',
    seaSoft: '#18303f',
    onSea: '#ffffff',
    amber: '#edb04e',
    amberFill: '#d9942a',
    amberSoft: '#352a15',
    red: '#f58a7e',
    redSoft: '#3c1f1d',
    land: '#2c3542',
    water: '#141b24',
  },
};

/** Series colours of charts, in order; tints of the same palette so that no page invents one. */
export const chartPalette: Readonly<Record<ThemeName, readonly string[]>> = {
  light: ['#0b4a73', '#e8a028', '#5b87a6', '#8a8f98', '#a9c3d4', '#48515f'],
  dark: ['#7cbce6', '#d9942a', '#4d85aa', '#959daa', '#31556e', '#bac0c9'],
};

const cjk = `'Noto Sans SC', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', 'Hiragino Sans GB', 'Source Han Sans SC'`;
const latin = `'Inter', 'Segoe UI', 'SF Pro Text', -apple-system, BlinkMacSystemFont, 'Noto Sans', 'Helvetica Neue', Arial`;

/** System fonts only: CJK first when reading Chinese, Latin first when reading English, its quotation marks even where no letters are (`base.css`). */
export const fontFamily = {
  'zh-CN': `'Latin apostrophe', ${cjk}, ${latin}, sans-serif`,
  en: `${latin}, 'Latin punctuation', ${cjk}, sans-serif`,
} as const;

export const fontMono = `ui-monospace, 'SF Mono', 'Cascadia Mono', 'DejaVu Sans Mono', Menlo, Consolas, monospace`;

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** `--ink-soft: #48515f` … for the document's root element. */
export function cssVariablesOf(name: ThemeName): Record<string, string> {
  const entries = Object.entries(tokens[name]).map(([key, value]) => [`--${kebab(key)}`, value] as const);
  return Object.fromEntries(entries);
}

export function antThemeOf(name: ThemeName, language: 'en' | 'zh-CN', motion = true): ThemeConfig {
  const t = tokens[name];
  return {
    cssVar: { key: 'ts' },
    hashed: false,
    algorithm: name === 'dark' ? antTheme.darkAlgorithm : antTheme.defaultAlgorithm,
    token: {
      motion,
      colorPrimary: t.seaFill,
      colorInfo: t.seaFill,
      colorSuccess: t.seaFill,
      colorWarning: t.amberFill,
      colorError: t.red,
      colorLink: t.sea,
      colorLinkHover: t.sea,
      colorTextBase: t.ink,
      colorText: t.ink,
      colorTextSecondary: t.inkSoft,
      colorTextTertiary: t.inkFaint,
      colorTextDescription: t.inkFaint,
      colorTextPlaceholder: t.inkFaint,
      colorBgBase: t.surface,
      colorBgLayout: t.paper,
      colorBgContainer: t.surface,
      colorBgElevated: t.surface,
      colorBorder: t.lineStrong,
      colorBorderSecondary: t.line,
      colorSplit: t.line,
      colorFillAlter: t.sunken,
      borderRadius: 4,
      fontFamily: fontFamily[language],
      fontFamilyCode: fontMono,
      fontSize: 14,
      lineHeight: language === 'zh-CN' ? 1.65 : 1.55,
      controlHeight: 34,
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.16s',
      wireframe: false,
    },
    components: {
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', fontWeight: 500 },
      Table: {
        headerBg: 'transparent',
        headerColor: t.inkFaint,
        headerSplitColor: 'transparent',
        rowHoverBg: t.sunken,
        cellPaddingBlockMD: 9,
        cellPaddingInlineMD: 10,
      },
      Drawer: { paddingLG: 20 },
      Form: { itemMarginBottom: 18, verticalLabelPadding: '0 0 4px' },
      Segmented: { trackBg: t.sunken },
      Tabs: {
        horizontalItemPadding: '8px 0',
        itemSelectedColor: t.sea,
        itemHoverColor: t.sea,
        itemActiveColor: t.sea,
        inkBarColor: t.sea,
      },
    },
  };
}
