/** One small corruption of the words of the real content, and what the build must say about it. */
export interface TextCorruption {
  readonly name: string;
  /** Path from the project's root. */
  readonly file: string;
  /** The file's text, corrupted. */
  readonly change: (text: string) => string;
  /** Each must match the problems as they are shown. */
  readonly expect: readonly RegExp[];
}

export const start = {
  vi: 'src/content/articles/industry-and-trade-2021/vi.mdx',
  en: 'src/content/articles/industry-and-trade-2021/en.mdx',
};
export const projects = { vi: 'src/content/articles/five-projects-of-2021/vi.mdx' };
export const chart = 'src/content/charts/exports-plan-2021.yaml';
export const exportsOf2020 = '<Value indicator="exports" period="2020" />';

/** Replaces the first place, and fails if there is none, so that a corruption cannot become none unnoticed. */
export const swap =
  (from: string | RegExp, to: string) =>
  (text: string): string => {
    const changed = text.replace(from, () => to);
    if (changed === text) throw new Error(`Nothing to corrupt: ${String(from)} is not in the file.`);
    return changed;
  };

/** Adds a paragraph at the end of an article. */
export const append =
  (paragraph: string) =>
  (text: string): string =>
    `${text.trimEnd()}\n\n${paragraph}\n`;

/** Adds words at the end of the first one-line text of a language in a YAML record, inside its quotes. */
export const extend =
  (locale: 'vi' | 'en', words: string) =>
  (text: string): string => {
    const line = new RegExp(`^(\\s+${locale}: (["']).*)(\\2)$`, 'm');
    if (!line.test(text))
      throw new Error(`Nothing to corrupt: there is no quoted text "${locale}:" on a line of its own.`);
    return text.replace(line, (_, before: string, _quote: string, quote: string) => `${before}${words}${quote}`);
  };
