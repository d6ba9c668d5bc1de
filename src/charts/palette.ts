/** Colours of one theme, under the names of the custom properties that carry them. */
export interface ChartTokens {
  readonly '--chart-1': string;
  readonly '--chart-2': string;
  readonly '--chart-3': string;
  readonly '--chart-4': string;
  readonly '--chart-target': string;
  readonly '--chart-grid': string;
  readonly '--chart-axis': string;
  readonly '--chart-axis-text': string;
  readonly '--chart-label': string;
  readonly '--chart-surface': string;
}

export type ChartToken = keyof ChartTokens;

/**
 * The only place of literal chart colours. Series: water of the Mã river, bronze of Đông Sơn, indigo and violet; targets: brick of Lam Kinh. Lightness
 * differs by at least 9 (L*) between any two series, so that they stay apart in greyscale, and every one reaches 4.5:1 on the surface, so that a
 * series can also colour its own name.
 */
export const chartTokens: { readonly light: ChartTokens; readonly dark: ChartTokens } = {
  light: {
    '--chart-1': '#006872',
    '--chart-2': '#976c1f',
    '--chart-3': '#1e2d5f',
    '--chart-4': '#563585',
    '--chart-target': '#9c2c1d',
    '--chart-grid': '#e3ded2',
    '--chart-axis': '#8d887c',
    '--chart-axis-text': '#5c5950',
    '--chart-label': '#22282b',
    '--chart-surface': '#fffdf8',
  },
  dark: {
    '--chart-1': '#52c0c6',
    '--chart-2': '#f6cc74',
    '--chart-3': '#8995d2',
    '--chart-4': '#936fcc',
    '--chart-target': '#f47f60',
    '--chart-grid': '#2c3437',
    '--chart-axis': '#6d777a',
    '--chart-axis-text': '#a9b2b3',
    '--chart-label': '#e9ebe6',
    '--chart-surface': '#14191b',
  },
};

export const chartTokenNames = Object.keys(chartTokens.light) as ChartToken[];

/** What a chart is drawn with, as colours that the drawing surface at hand understands. */
export interface ChartPalette {
  readonly series: readonly string[];
  readonly target: string;
  readonly grid: string;
  readonly axis: string;
  readonly axisText: string;
  readonly label: string;
  readonly surface: string;
  /** The same colour, thin: the body of columns whose value is not settled. */
  readonly tint: (colour: string) => string;
}

/** How much of a colour is left in its tint. */
export const tintOpacity = 0.22;

/** A palette from whatever gives the colour of a token: `var(…)`, a literal, or a computed style. */
export function chartPalette(colourOf: (token: ChartToken) => string, tint: ChartPalette['tint']): ChartPalette {
  return {
    series: (['--chart-1', '--chart-2', '--chart-3', '--chart-4'] as const).map(colourOf),
    target: colourOf('--chart-target'),
    grid: colourOf('--chart-grid'),
    axis: colourOf('--chart-axis'),
    axisText: colourOf('--chart-axis-text'),
    label: colourOf('--chart-label'),
    surface: colourOf('--chart-surface'),
    tint,
  };
}

/** Marks a colour as thinned for the SVG writer, which turns it into an opacity attribute. */
export const svgTint = (colour: string): string => `${colour}@${tintOpacity}`;

/** Colours stay custom properties, so that themes, print and forced colours need no second drawing. */
export const propertyPalette: ChartPalette = chartPalette((token) => `var(${token})`, svgTint);

/** Literal colours of one theme. */
export function literalPalette(theme: 'light' | 'dark', tint: ChartPalette['tint']): ChartPalette {
  return chartPalette((token) => chartTokens[theme][token], tint);
}

/** Colour of a series by its number from 1; more series than colours start again. */
export function seriesColour(palette: ChartPalette, colour: number): string {
  return palette.series[(colour - 1) % palette.series.length] ?? palette.label;
}
