import type { MeasureText } from '../../../src/charts/text.ts';

interface Room {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The texts of a drawing with the room that their capitals and digits take, the room of all its paths, and its level zero lines. */
export function drawnParts(svg: string, size: number, measure: MeasureText) {
  const [, width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).map(Number);
  const texts: (Room & { text: string })[] = [];
  let group = '';
  for (const [, open, attributes = '', text = ''] of svg.matchAll(/<(g|text)([^>]*)>([^<]*)|<\/g>/g)) {
    if (open === undefined) group = '';
    if (open === 'g') group = attributes;
    if (open !== 'text') continue;
    const look = `${group} ${attributes}`;
    const [x = 0, y = 0] = ['x', 'y'].map((key) => Number(new RegExp(` ${key}="([-\\d.]+)"`).exec(attributes)?.[1]));
    const plain = text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    const room = measure(plain, size, look.includes('font-weight="600"') ? 600 : 400);
    const left = look.includes('="middle"') ? x - room / 2 : look.includes('text-anchor="end"') ? x - room : x;
    texts.push({ text: plain, left, right: left + room, top: y - size * 0.66, bottom: y });
  }
  const path: Room = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  const zeros: Room[] = [];
  for (const [, data = '', look = ''] of svg.matchAll(/ d="([^"]+)"([^>]*)/g)) {
    const isAxis = look.includes('"var(--chart-axis)"') && !look.includes('dasharray');
    walk(data, (name, fromX, x, y) => {
      path.left = Math.min(path.left, x);
      path.right = Math.max(path.right, x);
      path.top = Math.min(path.top, y);
      path.bottom = Math.max(path.bottom, y);
      if (isAxis && name === 'h')
        zeros.push({ left: Math.min(fromX, x), right: Math.max(fromX, x), top: y, bottom: y });
    });
  }
  return { width, height, texts, path, zeros };
}

/** Follows the commands that the writer of drawings knows, from corner to corner. */
function walk(data: string, visit: (name: string, fromX: number, x: number, y: number) => void): void {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, name = '', rest = ''] of data.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const step = { M: 2, m: 2, l: 2, h: 1, v: 1, a: 7, z: 0 }[name] ?? 2;
    if (step === 0) [x, y] = [startX, startY];
    for (let index = 0; step > 0 && index + step <= numbers.length; index += step) {
      const fromX = x;
      const [dx = 0, dy = 0] = name === 'a' ? numbers.slice(index + 5) : numbers.slice(index);
      if (name === 'M') [x, y] = [dx, dy];
      else if (name === 'h') x += dx;
      else if (name === 'v') y += dx;
      else [x, y] = [x + dx, y + dy];
      if (/m/i.test(name) && index === 0) [startX, startY] = [x, y];
      visit(name, fromX, x, y);
    }
  }
}
