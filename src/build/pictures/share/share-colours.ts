import { chartTokens } from '../../../charts/palette.ts';

/** Colours of the light theme, under the names of `styles/tokens.css`. */
export const shareColours = {
  paper: chartTokens.light['--chart-surface'],
  ink: chartTokens.light['--chart-label'],
  quiet: chartTokens.light['--chart-axis-text'],
  line: chartTokens.light['--chart-grid'],
  edge: chartTokens.light['--chart-axis'],
  river: chartTokens.light['--chart-trade'],
  brick: chartTokens.light['--chart-target'],
  wash: '#f6f2e8',
  bronze: '#86601b',
  mist: '#69655b',
} as const;
