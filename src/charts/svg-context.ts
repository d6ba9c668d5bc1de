import {
  mergeShapes,
  pathBox,
  serializeAttributes,
  serializeShape,
  tenths,
  textBox,
  type Attributes,
  type PathCommand,
  type Shape,
} from './svg-shape.ts';
import type { FontWeight, MeasureText } from './text.ts';

const fullTurn = 2 * Math.PI - 1e-6;
const anchors: Readonly<Record<string, string>> = { center: 'middle', right: 'end', end: 'end' };

/**
 * The part of a 2D drawing context that charts use, which keeps what was drawn and writes it as SVG. Colours are passed on
 * as they come, so they may be custom properties; `colour@0.2` is a colour at that opacity. Clipping is left out: charts
 * clip bars to their own outline and nothing else. Text stands on its baseline, whatever `textBaseline` says.
 */
export class SvgContext {
  fillStyle = '#000';
  strokeStyle = '#000';
  lineWidth = 1;
  lineCap = 'butt';
  lineJoin = 'miter';
  lineDashOffset = 0;
  font = '400 10px sans-serif';
  textAlign = 'start';
  textBaseline = 'alphabetic';
  dash: readonly number[] = [];
  readonly canvas: { width: number; height: number; getContext: () => SvgContext };
  #states: object[] = [];
  #path: PathCommand[] = [];
  /** The path that the last fill painted, so that a stroke of the same path joins it in one element. */
  #filled: { readonly path: PathCommand[]; readonly length: number } | undefined;
  #halo: Attributes = {};
  #shapes: Shape[] = [];
  readonly #measure: MeasureText;
  readonly #textSize: number;

  /** `textSize` is what the SVG root sets: texts of that size need no attribute. */
  constructor(width: number, height: number, textSize: number, measure: MeasureText) {
    this.canvas = { width, height, getContext: () => this };
    this.#measure = measure;
    this.#textSize = textSize;
  }

  save(): void {
    this.#states.push({ ...this });
  }
  restore(): void {
    Object.assign(this, this.#states.pop());
  }
  setLineDash(dash: readonly number[]): void {
    this.dash = dash;
  }
  getLineDash(): readonly number[] {
    return this.dash;
  }
  setTransform(): void {}
  resetTransform(): void {}
  clip(): void {}
  clearRect(): void {}

  beginPath(): void {
    this.#path = [];
  }
  closePath(): void {
    this.#path.push(['Z']);
  }
  moveTo(x: number, y: number): void {
    this.#path.push(['M', tenths(x), tenths(y)]);
  }
  lineTo(x: number, y: number): void {
    this.#path.push([this.#path.length === 0 ? 'M' : 'L', tenths(x), tenths(y)]);
  }
  rect(x: number, y: number, width: number, height: number): void {
    this.moveTo(x, y);
    this.lineTo(x + width, y);
    this.lineTo(x + width, y + height);
    this.lineTo(x, y + height);
    this.closePath();
  }
  /** A clockwise arc; a full turn is two halves, since SVG cannot draw it in one. */
  arc(x: number, y: number, radius: number, from: number, to: number): void {
    const at = (angle: number): [number, number] => [
      tenths(x + radius * Math.cos(angle)),
      tenths(y + radius * Math.sin(angle)),
    ];
    const whole = to - from >= fullTurn;
    this.#path.push([whole || this.#path.length === 0 ? 'M' : 'L', ...at(from)]);
    if (whole)
      this.#path.push(['A', tenths(radius), 1, 1, ...at(from + Math.PI)], ['A', tenths(radius), 1, 1, ...at(from)]);
    else this.#path.push(['A', tenths(radius), to - from > Math.PI ? 1 : 0, 1, ...at(to)]);
  }

  fill(rule?: string): void {
    const paint = paintAttributes('fill', this.fillStyle);
    if (paint === undefined || this.#path.length === 0) return;
    const look = serializeAttributes(rule === 'evenodd' ? { ...paint, 'fill-rule': rule } : paint);
    this.#shapes.push({ kind: 'path', look, stroked: false, commands: [...this.#path], box: pathBox(this.#path, 0) });
    this.#filled = { path: this.#path, length: this.#path.length };
  }
  stroke(): void {
    const paint = paintAttributes('stroke', this.strokeStyle);
    if (paint === undefined || this.lineWidth === 0 || this.#path.length === 0) return;
    const look = serializeAttributes({
      ...paint,
      'stroke-width': this.lineWidth === 1 ? undefined : String(this.lineWidth),
      'stroke-dasharray': this.dash.length > 0 ? this.dash.join(' ') : undefined,
      'stroke-linecap': this.lineCap === 'butt' ? undefined : this.lineCap,
      'stroke-linejoin': this.lineJoin === 'miter' ? undefined : this.lineJoin,
    });
    const filled =
      this.#filled?.path === this.#path && this.#filled.length === this.#path.length ? this.#shapes.pop() : undefined;
    const box = pathBox(this.#path, this.lineWidth);
    this.#shapes.push({
      kind: 'path',
      look: (filled?.look ?? '') + look,
      stroked: true,
      commands: [...this.#path],
      box,
    });
    this.#filled = undefined;
  }
  fillRect(x: number, y: number, width: number, height: number): void {
    this.beginPath();
    this.rect(x, y, width, height);
    this.fill();
  }

  /** An edge around the text that is filled next: on paper both are one element. */
  strokeText(): void {
    const paint = paintAttributes('stroke', this.strokeStyle);
    if (paint !== undefined) this.#halo = { ...paint, 'stroke-width': String(this.lineWidth), 'paint-order': 'stroke' };
  }
  fillText(text: string, x: number, y: number): void {
    const { size, weight } = this.#font();
    const anchor = anchors[this.textAlign];
    const look = serializeAttributes({
      ...paintAttributes('fill', this.fillStyle),
      'text-anchor': anchor,
      'font-weight': weight === 400 ? undefined : String(weight),
      'font-size': size === this.#textSize ? undefined : String(size),
      ...this.#halo,
    });
    this.#halo = {};
    const box = textBox(x, y, this.#measure(text, size, weight), size, anchor);
    this.#shapes.push({ kind: 'text', look, texts: [{ x: tenths(x) / 10, y: tenths(y) / 10, text }], box });
  }
  measureText(text: string): { readonly width: number } {
    const { size, weight } = this.#font();
    return { width: this.#measure(text, size, weight) };
  }
  #font(): { readonly size: number; readonly weight: FontWeight } {
    const [, weight, size] = /^(?:(\d+) )?([\d.]+)px/.exec(this.font) ?? [];
    return { size: Number(size ?? this.#textSize), weight: weight === '600' ? 600 : 400 };
  }

  /** Everything drawn so far, as the content of an `svg` element whose own fill is `none`. */
  serialize(): string {
    return mergeShapes(this.#shapes).map(serializeShape).join('');
  }
}

/** Attributes of a paint, or undefined where nothing would be seen. */
function paintAttributes(kind: 'fill' | 'stroke', style: string): Attributes | undefined {
  if (style === 'transparent') return undefined;
  const [colour, opacity] = style.split('@');
  return { [kind]: colour, [`${kind}-opacity`]: opacity?.replace(/^0/, '') };
}
