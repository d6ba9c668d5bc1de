import { overlaps, type Box } from './labels.ts';

/** Drawing commands in tenths of a unit, absolute: rounding once here keeps long relative paths from drifting. */
export type PathCommand =
  | readonly ['M' | 'L', number, number]
  | readonly ['A', radius: number, large: 0 | 1, sweep: 0 | 1, x: number, y: number]
  | readonly ['Z'];

export const tenths = (value: number): number => Math.round(value * 10);

/** Shortest text of a number of tenths: `-.5`, `12`, `3.4`. */
function decimal(value: number): string {
  return String(value / 10).replace(/^(-?)0\./, '$1.');
}

/** Joins numbers with no more separators than a parser of paths needs. */
function numbers(values: readonly number[]): string {
  let text = '';
  for (const [index, value] of values.entries()) {
    const next = decimal(value);
    const separated = index === 0 || next.startsWith('-') || (next.startsWith('.') && /\.\d+$/.test(text));
    text += separated ? next : ` ${next}`;
  }
  return text;
}

/** Path data with relative commands. `closed` keeps the closing commands, which only strokes need: fills close by themselves. */
export function pathData(commands: readonly PathCommand[], closed: boolean): string {
  let text = '';
  let last = '';
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const write = (name: string, values: readonly number[]): void => {
    const digits = numbers(values);
    text += name === last ? (digits.startsWith('-') ? digits : ` ${digits}`) : name + digits;
    // Numbers after `m` are read as `l`; after `M` they would be absolute.
    last = name === 'm' ? 'l' : name === 'M' ? '' : name;
  };
  for (const command of commands) {
    if (command[0] === 'Z') {
      if (!closed) continue;
      text += 'z';
      last = '';
      [x, y] = [startX, startY];
      continue;
    }
    const [toX, toY] = command.slice(-2) as [number, number];
    if (command[0] === 'M') {
      last = '';
      if (text === '') write('M', [toX, toY]);
      else write('m', [toX - x, toY - y]);
      [startX, startY] = [toX, toY];
    } else if (command[0] === 'A') {
      const flags = `${decimal(command[1])} ${decimal(command[1])} 0 ${command[2]} ${command[3]}`;
      const end = numbers([toX - x, toY - y]);
      text += `a${flags}${end.startsWith('-') ? '' : ' '}${end}`;
      last = '';
    } else if (toX === x && toY === y) {
      continue;
    } else if (toY === y) {
      write('h', [toX - x]);
    } else if (toX === x) {
      write('v', [toY - y]);
    } else {
      write('l', [toX - x, toY - y]);
    }
    [x, y] = [toX, toY];
  }
  return text;
}

/** Attributes in the order in which they are written; undefined ones are left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export type Shape = {
  /** Serialized attributes: shapes of one look can be one element. */
  readonly look: string;
  box: Box;
} & (
  | { readonly kind: 'path'; readonly commands: PathCommand[]; readonly stroked: boolean }
  | { readonly kind: 'text'; readonly texts: PlacedText[] }
);

/** Room that a path covers, its stroke included. */
export function pathBox(commands: readonly PathCommand[], stroke: number): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const command of commands) {
    if (command[0] === 'Z') continue;
    const arc = command[0] === 'A';
    const [x, y] = arc ? [command[4], command[5]] : [command[1], command[2]];
    const reach = 10 * stroke + (arc ? command[1] : 0);
    left = Math.min(left, x - reach);
    top = Math.min(top, y - reach);
    right = Math.max(right, x + reach);
    bottom = Math.max(bottom, y + reach);
  }
  return { left: left / 10, top: top / 10, right: right / 10, bottom: bottom / 10 };
}

/** Room that a text covers, marks above Vietnamese capitals included. */
export function textBox(x: number, y: number, width: number, size: number, anchor: string | undefined): Box {
  const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
  return { left: left - 2, top: y - size, right: left + width + 2, bottom: y + size / 3 };
}

/**
 * Joins shapes of one look into one element. A shape moves back past others only where it covers none of them, so the
 * picture stays the same.
 */
export function mergeShapes(shapes: readonly Shape[]): readonly Shape[] {
  const merged: Shape[] = [];
  for (const shape of shapes) {
    const target = earlierOfSameLook(merged, shape);
    if (target === undefined) {
      merged.push(shape);
      continue;
    }
    const { box } = target;
    target.box = {
      left: Math.min(box.left, shape.box.left),
      top: Math.min(box.top, shape.box.top),
      right: Math.max(box.right, shape.box.right),
      bottom: Math.max(box.bottom, shape.box.bottom),
    };
    if (target.kind === 'path' && shape.kind === 'path') target.commands.push(...shape.commands);
    if (target.kind === 'text' && shape.kind === 'text') target.texts.push(...shape.texts);
  }
  return merged;
}

function earlierOfSameLook(merged: readonly Shape[], shape: Shape): Shape | undefined {
  for (let index = merged.length - 1; index >= 0; index -= 1) {
    const earlier = merged[index]!;
    if (earlier.kind === shape.kind && earlier.look === shape.look) return earlier;
    if (overlaps(earlier.box, shape.box)) return undefined;
  }
  return undefined;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character]!);
}

export function serializeAttributes(attributes: Attributes): string {
  let text = '';
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined) text += ` ${name}="${escapeXml(value)}"`;
  }
  return text;
}

/** A line for each text keeps words apart in browsers that print the text of a drawing. */
export function serializeShape(shape: Shape): string {
  if (shape.kind === 'path') return `<path d="${pathData(shape.commands, shape.stroked)}"${shape.look}/>`;
  const { look, texts } = shape;
  const written = (own: string): string =>
    texts.map(({ x, y, text }) => `<text x="${x}" y="${y}"${own}>${escapeXml(text)}</text>\n`).join('');
  return texts.length === 1 ? written(look) : `<g${look}>${written('')}</g>`;
}
