import { Parser } from 'htmlparser2';

/** A part of a page with an address of its own, as readers see it. */
export interface SearchSection {
  /** Id of the element on the page; without it the top of the page. */
  readonly anchor?: string | undefined;
  readonly heading?: string | undefined;
  /** What readers see there, and what snippets are taken from. */
  readonly text: string;
  /** Other ways to say it, found and never shown. */
  readonly keywords?: string | undefined;
}

/** Elements whose text is no part of what a page says: drawings, controls, ways to other pages. */
const silent = new Set('svg script style template nav form h1 sup table noscript'.split(' '));
const silentClasses = /(?:^|\s)(?:anchor|acts|chart-legend|desc)(?:\s|$)/;
/** They end a run of words. */
const blocks = new Set('p li dt dd h2 h3 h4 figure figcaption div section br ul ol dl summary header'.split(' '));
const empty = new Set('br hr img input wbr source meta link'.split(' '));

interface OpenSection {
  anchor?: string;
  heading: string;
  text: string;
}

/**
 * The text of a built page's `main`, divided at headings and charts that have an address. The first section is what stands before the first of them.
 * Parts marked `data-no-search` are left out, whatever is in them.
 */
export function renderedSections(html: string): readonly SearchSection[] {
  const first: OpenSection = { heading: '', text: '' };
  const sections = [first];
  let current = first;
  let mainDepth = 0;
  let silentDepth = 0;
  /** Depth at which the open heading or figure began, and the section to go back to after a figure. */
  let heading: { readonly depth: number; readonly of: OpenSection } | undefined;
  let figure: { readonly depth: number; readonly before: OpenSection } | undefined;
  const open = (anchor: string): OpenSection => {
    const section = { anchor, heading: '', text: '' };
    sections.push(section);
    return section;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'main') mainDepth = 1;
      else if (mainDepth > 0 && !empty.has(name)) mainDepth += 1;
      if (mainDepth === 0 || silentDepth > 0) return;
      if (isSilent(name, attributes)) {
        if (!empty.has(name)) silentDepth = mainDepth;
        return;
      }
      const id = attributes['id'];
      if (name === 'figure' && id !== undefined) {
        figure = { depth: mainDepth, before: current };
        current = open(id);
      } else if (/^h[23]$/.test(name)) {
        // The heading of a chart names the chart.
        if (!figure && id !== undefined) current = open(id);
        if (figure || id !== undefined) heading = { depth: mainDepth, of: current };
      }
      if (blocks.has(name)) current.text += '\n';
    },
    ontext(text) {
      if (mainDepth === 0 || silentDepth > 0) return;
      if (heading) heading.of.heading += text;
      else current.text += text;
    },
    onclosetag(name) {
      if (mainDepth === 0 || empty.has(name)) return;
      if (silentDepth === mainDepth) silentDepth = 0;
      if (heading?.depth === mainDepth) heading = undefined;
      if (figure?.depth === mainDepth) {
        current = figure.before;
        figure = undefined;
      }
      if (silentDepth === 0 && blocks.has(name)) current.text += '\n';
      mainDepth -= 1;
    },
  });
  parser.write(html);
  parser.end();
  return sections.map(({ anchor, heading: title, text }) => ({
    anchor,
    heading: title.trim(),
    text: asSentences(text),
  }));
}

function isSilent(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return (
    silent.has(name) ||
    'hidden' in attributes ||
    'popover' in attributes ||
    'data-no-search' in attributes ||
    attributes['aria-hidden'] === 'true' ||
    silentClasses.test(attributes['class'] ?? '')
  );
}

/** Blocks one after the other, each with a stop at its end. */
const asSentences = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replaceAll(/[^\S\u202f]+/g, ' ').trim())
    .filter((line) => line !== '')
    .map((line) => line.replace(/([^.!?…:;,–—])$/u, '$1.'))
    .join(' ');
