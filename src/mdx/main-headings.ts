import type { MarkdownHeading } from 'astro';

/** The parts of a text as its contents name them. */
export const mainHeadings = (headings: readonly MarkdownHeading[]): readonly { id: string; title: string }[] =>
  headings.filter(({ depth }) => depth === 2).map(({ slug, text }) => ({ id: slug, title: text }));
