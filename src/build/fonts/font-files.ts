import { join } from 'node:path';

/** One face of the site: where its file comes from and which OpenType features its subset keeps. */
export interface FontFile {
  readonly id: string;
  readonly family: 'Source Sans 3' | 'Source Serif 4';
  readonly weight: 400 | 600;
  /** Path of the full font, below the project's root. */
  readonly path: string;
  /**
   * `kern` always. `onum` and `pnum` where figures stand in sentences; the default figures are tabular and lining, so
   * tables need no feature. Marks need none either: precomposed Vietnamese is one glyph a letter.
   */
  readonly features: readonly string[];
}

const packages = join('node_modules', '@expo-google-fonts');

export const fontFiles: readonly FontFile[] = [
  {
    id: 'source-sans-3-400',
    family: 'Source Sans 3',
    weight: 400,
    path: join(packages, 'source-sans-3', '400Regular', 'SourceSans3_400Regular.ttf'),
    features: ['kern', 'onum', 'pnum'],
  },
  {
    id: 'source-sans-3-600',
    family: 'Source Sans 3',
    weight: 600,
    path: join(packages, 'source-sans-3', '600SemiBold', 'SourceSans3_600SemiBold.ttf'),
    features: ['kern', 'onum', 'pnum'],
  },
  {
    id: 'source-serif-4-600',
    family: 'Source Serif 4',
    weight: 600,
    path: join(packages, 'source-serif-4', '600SemiBold', 'SourceSerif4_600SemiBold.ttf'),
    features: ['kern', 'pnum'],
  },
];
