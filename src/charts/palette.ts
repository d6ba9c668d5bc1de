/**
 * The only place of literal chart colours: one for each topic across the site, `trade` and `imports` as the fixed pair of exports and imports, two greys
 * for other places, brick of Lam Kinh for targets alone. Every one reaches 4.5:1 on the surface, so that a series can also colour its own name.
 */
export const chartTokens = {
  light: {
    '--chart-trade': '#006872',
    '--chart-imports': '#1e2d5f',
    '--chart-retail': '#9b3479',
    '--chart-industry': '#1f4f9e',
    '--chart-refinery': '#5a4a3c',
    '--chart-economy': '#2d6a35',
    '--chart-investment': '#6a3fa0',
    '--chart-budget': '#35618a',
    '--chart-plans': '#44545f',
    '--chart-nation': '#57534a',
    '--chart-others': '#77726a',
    '--chart-target': '#9c2c1d',
    '--chart-grid': '#e3ded2',
    '--chart-axis': '#8d887c',
    '--chart-axis-text': '#5c5950',
    '--chart-label': '#22282b',
    '--chart-surface': '#fffdf8',
  },
  dark: {
    '--chart-trade': '#52c0c6',
    '--chart-imports': '#8995d2',
    '--chart-retail': '#e58ac4',
    '--chart-industry': '#8db4f5',
    '--chart-refinery': '#c9b49c',
    '--chart-economy': '#86c98a',
    '--chart-investment': '#bd9df0',
    '--chart-budget': '#9dbde0',
    '--chart-plans': '#a3b7c4',
    '--chart-nation': '#c3bfb5',
    '--chart-others': '#96918a',
    '--chart-target': '#f47f60',
    '--chart-grid': '#2c3437',
    '--chart-axis': '#6d777a',
    '--chart-axis-text': '#a9b2b3',
    '--chart-label': '#e9ebe6',
    '--chart-surface': '#14191b',
  },
} as const satisfies Record<'light' | 'dark', Record<`--chart-${string}`, string>>;

export type ChartToken = keyof (typeof chartTokens)['light'];

export const chartTokenNames = Object.keys(chartTokens.light) as ChartToken[];

/** What colours a series: a topic's name, or one of the names that are no topic. */
export const inkNames = [
  'trade',
  'imports',
  'retail',
  'industry',
  'refinery',
  'economy',
  'investment',
  'budget',
  'plans',
  'nation',
  'others',
] as const;
export type InkName = (typeof inkNames)[number];

/** A colour, and how far it is thinned: series of one topic are told apart by shade, mark and name. */
export interface Ink {
  readonly name: InkName;
  /** 0 full, 1 lighter, 2 lightest. */
  readonly shade: number;
}

/** How much of a colour is left, by shade. The grey of other places has little to lose: its lines differ in their points as well. */
const shades = [1, 0.62, 0.36] as const;
const greys = [1, 0.8, 0.64] as const;
export const mostShades = shades.length;

/** How much of a colour is left in the body of a value that is early. */
const earlyBody = 0.22;

/** What a chart is drawn with, as colours that the drawing surface at hand understands. */
export interface ChartPalette {
  readonly inks: Readonly<Record<InkName, string>>;
  readonly target: string;
  readonly grid: string;
  readonly axis: string;
  readonly axisText: string;
  readonly label: string;
  readonly surface: string;
  /** The same colour at an opacity. */
  readonly thin: (colour: string, opacity: number) => string;
}

/** A palette from whatever gives the colour of a token: `var(…)`, a literal, or a computed style. */
export function chartPalette(colourOf: (token: ChartToken) => string, thin: ChartPalette['thin']): ChartPalette {
  return {
    inks: Object.fromEntries(inkNames.map((name) => [name, colourOf(`--chart-${name}`)])) as Record<InkName, string>,
    target: colourOf('--chart-target'),
    grid: colourOf('--chart-grid'),
    axis: colourOf('--chart-axis'),
    axisText: colourOf('--chart-axis-text'),
    label: colourOf('--chart-label'),
    surface: colourOf('--chart-surface'),
    thin,
  };
}

/** `#rrggbbaa`, for canvases with literal colours. */
export const hexThin: ChartPalette['thin'] = (colour, opacity) =>
  `${colour}${Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0')}`;

/** Literal colours of one theme. */
export function literalPalette(theme: 'light' | 'dark', thin: ChartPalette['thin']): ChartPalette {
  return chartPalette((token) => chartTokens[theme][token], thin);
}

/** The colour of an ink, or of the body of its early values. */
export function paint(palette: ChartPalette, { name, shade }: Ink, early = false): string {
  const left = name === 'others' ? greys : shades;
  const opacity = (left[Math.min(shade, left.length - 1)] ?? 1) * (early ? earlyBody : 1);
  const rounded = Math.round(opacity * 100) / 100;
  return rounded === 1 ? palette.inks[name] : palette.thin(palette.inks[name], rounded);
}
