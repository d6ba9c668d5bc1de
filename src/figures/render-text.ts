import type { Locale } from '../i18n/locales.ts';
import type { Dataset } from '../model/dataset.ts';
import { parseTemplate } from '../model/template.ts';
import { evaluateCall } from './evaluate-call.ts';
import type { Figure } from './figure.ts';
import { formatFigure } from './format-figure.ts';

/** A text field in order: words, and bound numbers with their figure. */
export type TextPart = { readonly text: string; readonly figure?: Figure };

export function renderText(dataset: Dataset, text: string, locale: Locale): readonly TextPart[] {
  return parseTemplate(text).map((part) => {
    if (typeof part === 'string') return { text: part };
    const figure = evaluateCall(dataset, part);
    return { text: formatFigure(figure, locale), figure };
  });
}

/** The same as plain text, for descriptions, titles and files. */
export function plainText(dataset: Dataset, text: string, locale: Locale): string {
  return renderText(dataset, text, locale)
    .map((part) => part.text)
    .join('');
}
