import { findTonePlacement } from './find-tone-placement.ts';
import type { KnownText, TextIssue } from './prose-rules.ts';
import { recogniseNames } from './recognise-names.ts';

const bareProvince = /(?<!\p{L})Thanh\sHoa(?!\p{L})/gu;
const toneRule =
  'the tone mark of oa, oe and uy stands on the first vowel at the end of a syllable, on the second before another letter';

/** Words that the site spells in one way only. `printed` are texts that keep another spelling, such as titles of sources. */
export function checkSpelling(text: string, printed: readonly KnownText[]): TextIssue[] {
  const tones = findTonePlacement(text).map((one) => ({ ...one, rule: toneRule }));
  const bare = Array.from(text.matchAll(bareProvince), (match) => ({
    index: match.index,
    text: match[0],
    instead: 'Thanh Hóa',
    rule: 'the province keeps its accent in every language',
  }));
  const all = [...tones, ...bare];
  if (all.length === 0) return [];
  const asPrinted = recogniseNames(text, printed);
  return all
    .filter(({ index }) => !asPrinted.some((one) => one.index <= index && index < one.index + one.text.length))
    .map(({ index, text: word, instead, rule }) => ({
      index,
      found: `"${word}" is not spelled as on the rest of the site.`,
      expected: `Write "${instead}": ${rule}.`,
    }));
}
